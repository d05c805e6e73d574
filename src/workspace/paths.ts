/** How files are called: relative to where the program runs, with `/` on every system. */
import { relative, resolve, sep } from "node:path";

export function displayPath(cwd: string, absolute: string): string {
  const path = relative(cwd, absolute).split(sep).join("/");
  return path === "" ? "." : path;
}

/** Whether `path` is `folder` or lies inside it; both absolute and free of links. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}
