/** How files are called: relative to where the program runs, with `/` on every system. */
import { isAbsolute, relative, resolve, sep } from "node:path";

export function displayPath(cwd: string, absolute: string): string {
  const path = relative(cwd, absolute).split(sep).join("/");
  return path === "" ? "." : path;
}

/** Whether `path` is `folder` or lies inside it; both absolute and free of links. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

/** Why what an import names may not be read wherever the file lies; undefined of a relative path. */
export function refusal(reference: string): { readonly problem: "outside"; readonly detail: string } | undefined {
  if (isAbsolute(reference)) return { problem: "outside", detail: "it is an absolute path" };
  if (/^[a-z][a-z0-9+.-]*:/iu.test(reference)) return { problem: "outside", detail: "it is a URL" };
  return undefined;
}
