/** Finds the argument files that a command line names. */
import { realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { byCodePoint } from "../text/order.js";
import { displayPath, isInside } from "./paths.js";
import { readProblem } from "./read-file.js";

/** What makes a file an argument when a folder is searched; one that is named itself may be called anything. */
export const PATTERNS = ["**/*.argument.yaml", "**/*.argument.yml"] as const;

export const LEFT_OUT = ["**/node_modules/**", "**/.git/**", "**/dist/**"] as const;

/** The command line names something that isn't there, or nothing that could be checked. */
export class NothingFound extends Error {
  override readonly name = "NothingFound";
}

/** What the command line names is there, and no argument is in it. */
export class NoArguments extends NothingFound {}

/** The command line names a link that leads out of the project: whoever made the link chose what is read and shown. */
export class LeadsOut extends NothingFound {}

/** What a configuration leaves out: patterns, relative to its folder. */
export interface Ignore {
  /** The project's folder: of the configuration, else where the program runs; absolute, free of links. */
  readonly folder: string;
  readonly patterns: readonly string[];
}

/**
 * The files under `paths` (files and folders) as displayed paths, sorted, each once. A named link is followed as far as
 * it stays inside the project, and the file is called by its real path; links in a folder that is searched are left out.
 * @throws NothingFound where a path isn't there, or no file was found at all; LeadsOut where a link leads out.
 */
export async function discover(paths: readonly string[], cwd: string, ignore: Ignore): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const absolute = real(path, cwd);
    if (leadsOut(resolve(cwd, path), absolute, ignore.folder))
      throw new LeadsOut(`${path}: it is a link, or behind one, that leads out of the folder that is checked`);
    if (statSync(absolute).isDirectory()) {
      // Each by its real path already: links are left out on the way.
      for (const file of await search(absolute, ignore)) found.add(displayPath(cwd, file));
    } else found.add(displayPath(cwd, absolute));
  }
  if (found.size === 0) {
    const also = ignore.patterns.length === 0 ? "" : ", and the configuration has patterns of files to ignore";
    throw new NoArguments(`no argument file in ${paths.join(", ")}: their names end in .argument.yaml${also}`);
  }
  return [...found].toSorted(byCodePoint);
}

async function search(folder: string, { folder: home, patterns }: Ignore): Promise<string[]> {
  // Loaded where a folder is searched: files that are named need no patterns.
  const { escapePath, glob } = await import("tinyglobby");
  // Where the configuration holds for the folder, its patterns are matched from its own place.
  const base = isInside(home, folder) ? home : folder;
  const way = displayPath(base, folder);
  const below = (pattern: string): string => (way === "." ? pattern : `${escapePath(way)}/${pattern}`);
  return glob(PATTERNS.map(below), {
    cwd: base,
    absolute: true,
    dot: false,
    // A folder whose name ends like a file's is not searched for files of any name.
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [...LEFT_OUT.map(below), ...(base === home ? patterns : [])],
  });
}

function real(path: string, cwd: string): string {
  try {
    return realpathSync.native(resolve(cwd, path));
  } catch (error) {
    throw new NothingFound(`${path}: ${readProblem(error)}`);
  }
}

/**
 * Whether what is named `named` really lies elsewhere: outside the project, or of a name that is outside already,
 * outside the folder that it is named in. Names come from patterns of a shell too, which take links as they are.
 */
function leadsOut(named: string, target: string, home: string): boolean {
  if (isInside(home, target)) return false;
  return isInside(home, named) || !isInside(realpathSync.native(dirname(named)), target);
}
