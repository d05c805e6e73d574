/** Reads argument files from the disk, and keeps imports inside the folder that they may not leave. */
import { realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Host } from "../model/load.js";
import { displayPath, isInside, refusal } from "./paths.js";
import { readBytes, readProblem } from "./read-file.js";

export interface DiskOptions {
  /** The folder that the program runs in; paths are shown relative to it. */
  readonly cwd: string;
  /** The project's folder; absolute, free of links. What lies in it imports from it, whatever else was named. */
  readonly home: string;
  /** Folders elsewhere that were named to be searched; absolute, free of links. What lies in one imports from it. */
  readonly folders?: readonly string[];
  /** A file whose content comes from elsewhere, such as standard input: by displayed path. */
  readonly given?: ReadonlyMap<string, Uint8Array>;
}

export function diskHost({ cwd, home, folders = [], given }: DiskOptions): Host {
  return {
    async read(path) {
      return given?.get(path) ?? readBytes(resolve(cwd, path));
    },
    async resolve(from, reference) {
      const refused = refusal(reference);
      if (refused !== undefined) return refused;
      const importer = resolve(cwd, from);
      const target = resolve(dirname(importer), reference);
      // What was given needn't be on the disk, and another text may lie there.
      if (given?.has(displayPath(cwd, target)) === true) return { path: displayPath(cwd, target) };
      const root = rootOf(importer, [home, ...folders]);
      try {
        const found = realpathSync.native(target);
        if (!isInside(root, found)) return { problem: "outside", detail: displayPath(cwd, found) };
        if (!statSync(found).isFile()) return { problem: "missing", detail: "it is no file" };
        return { path: displayPath(cwd, found) };
      } catch (error) {
        // What lies outside is not told apart from what isn't there: an import is no way to look around on a disk.
        return isInside(root, target)
          ? { problem: "missing", detail: readProblem(error) }
          : { problem: "outside", detail: displayPath(cwd, target) };
      }
    },
  };
}

/**
 * The folder that imports of a file may not leave: the project's, or the named one that it lies in, or for a file named
 * by itself its own. Never one that two places have in common: with a second place, a project's file would reach what
 * it doesn't reach alone.
 */
function rootOf(file: string, roots: readonly string[]): string {
  const root = roots.find((one) => isInside(one, file));
  if (root !== undefined) return root;
  const folder = dirname(file);
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}
