/** Finds the argument files that a command line names. */
import { realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { glob } from "tinyglobby";
import { compare } from "../diagnostics/sort.js";
import { readProblem } from "./disk-host.js";
import { displayPath } from "./paths.js";

/** What makes a file an argument when a folder is searched; one that is named itself may be called anything. */
export const PATTERNS = ["**/*.argument.yaml", "**/*.argument.yml"] as const;

export const LEFT_OUT = ["**/node_modules/**", "**/.git/**", "**/dist/**"] as const;

/** The command line names something that isn't there, or nothing that could be checked. */
export class NothingFound extends Error {
  override readonly name = "NothingFound";
}

/**
 * The files under `paths` (files and folders) as displayed paths, sorted, each once. Links are followed, and a file is
 * called by its real path.
 * @throws NothingFound where a path isn't there, or no file was found at all.
 */
export async function discover(paths: readonly string[], cwd: string, ignore: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const absolute = await real(path, cwd);
    if ((await stat(absolute)).isDirectory()) {
      const files = await glob([...PATTERNS], { cwd: absolute, absolute: true, dot: false, followSymbolicLinks: false, ignore: [...LEFT_OUT, ...ignore] });
      for (const file of files) found.add(displayPath(cwd, await real(file, cwd)));
    } else found.add(displayPath(cwd, absolute));
  }
  if (found.size === 0) throw new NothingFound(`no argument file in ${paths.join(", ")}: their names end in .argument.yaml`);
  return [...found].toSorted(compare);
}

async function real(path: string, cwd: string): Promise<string> {
  try {
    return await realpath(resolve(cwd, path));
  } catch (error) {
    throw new NothingFound(`${path}: ${readProblem(error)}`);
  }
}
