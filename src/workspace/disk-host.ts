/** Reads argument files from the disk, and keeps imports inside the root. */
import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, resolve } from "node:path";
import type { Host } from "../model/load.js";
import { displayPath, isInside } from "./paths.js";

export interface DiskOptions {
  /** The folder that the program runs in; paths are shown relative to it. */
  readonly cwd: string;
  /** The folder that imports may not leave; absolute, free of links. */
  readonly root: string;
  /** A file whose content comes from elsewhere, such as standard input: by displayed path. */
  readonly given?: ReadonlyMap<string, Uint8Array>;
}

export function diskHost({ cwd, root, given }: DiskOptions): Host {
  return {
    async read(path) {
      const known = given?.get(path);
      if (known !== undefined) return known;
      try {
        return await readFile(resolve(cwd, path));
      } catch (error) {
        return { problem: readProblem(error) };
      }
    },
    async resolve(from, reference) {
      if (/^[a-z][a-z0-9+.-]*:/iu.test(reference) && !isAbsolute(reference))
        return { problem: "outside", detail: "it is a URL" };
      if (isAbsolute(reference)) return { problem: "outside", detail: "it is an absolute path" };
      try {
        const target = await realpath(resolve(cwd, dirname(from), reference));
        if (!isInside(root, target)) return { problem: "outside", detail: displayPath(cwd, target) };
        if (!(await stat(target)).isFile()) return { problem: "missing", detail: "it is no file" };
        return { path: displayPath(cwd, target) };
      } catch (error) {
        // What lies outside is not told apart from what isn't there: an import is no way to look around on a disk.
        const target = resolve(cwd, dirname(from), reference);
        return isInside(root, target)
          ? { problem: "missing", detail: readProblem(error) }
          : { problem: "outside", detail: displayPath(cwd, target) };
      }
    },
  };
}

/** Why a file can't be read, in words. */
export function readProblem(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return "there is no such file";
    case "EISDIR":
      return "it is a folder";
    case "EACCES":
    case "EPERM":
      return "it may not be read";
    case "ERR_INVALID_ARG_VALUE":
      return "it holds a character that no path can have";
    case "ENAMETOOLONG":
      return "it is longer than a path can be";
    case "ELOOP":
      return "its links lead in a circle";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
