/** A revision as a workspace: the argument files of a commit, with the configuration of the working tree. */
import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import picomatch from "picomatch";
import { load } from "../model/load.js";
import { MAX_BYTES } from "../text/decode.js";
import { byCodePoint } from "../text/order.js";
import { loadConfig } from "./config.js";
import { LEFT_OUT, PATTERNS } from "./discover.js";
import { listTree, readBlobs, repositoryOf, type TreeEntry } from "./git.js";
import { gitHost, notFollowed } from "./git-host.js";
import { GitProblem } from "./git-problem.js";
import { displayPath, isInside } from "./paths.js";
import type { Workspace } from "./workspace.js";

export interface RevisionOptions {
  readonly cwd: string;
  /** The id of a commit. */
  readonly commit: string;
  /** Files and folders, relative to `cwd`. Those that the commit doesn't have are left out. */
  readonly paths: readonly string[];
}

/**
 * Finds, reads and loads argument files of a commit, as `openWorkspace` does those of the disk; none is no error.
 * @throws GitProblem
 */
export async function openRevision(options: RevisionOptions): Promise<Workspace> {
  const cwd = await realpath(options.cwd);
  const config = await loadConfig(cwd);
  const home = config.folder ?? cwd;
  const root = await repositoryOf(cwd);
  const entries = await listTree(root, options.commit);
  const tree = new Map(entries.map((entry) => [resolve(root, entry.path), entry]));
  const found = new Map<string, TreeEntry>();
  const folders: string[] = [];
  for (const path of options.paths) {
    const absolute = resolve(cwd, path);
    if (!isInside(root, absolute)) throw new GitProblem(`${path} is outside the repository`);
    const named = tree.get(absolute);
    if (named !== undefined && named.kind !== "file") throw new GitProblem(`${path}: ${notFollowed(named)}`);
    if (named !== undefined) found.set(absolute, named);
    else {
      folders.push(absolute);
      for (const [file, entry] of tree)
        if (isSearched(file, entry, absolute, { home, patterns: config.ignore })) found.set(file, entry);
    }
  }
  const paths = [...found.keys()].map((file) => displayPath(cwd, file)).toSorted(byCodePoint);
  const small = [...found.values()].filter(({ size }) => size <= MAX_BYTES).map(({ object }) => object);
  const blobs = await readBlobs(root, [...new Set(small)]);
  const files = await load(paths, gitHost({ cwd, root, homes: [home, ...folders], tree, blobs }));
  return { cwd, root: home, config, paths, files };
}

const isArgument = picomatch([...PATTERNS]);
const isLeftOut = picomatch([...LEFT_OUT]);

/** Whether searching `folder` finds the file, as it does on the disk: not in hidden folders, nor in what is ignored. */
function isSearched(
  file: string,
  { kind }: TreeEntry,
  folder: string,
  ignore: { readonly home: string; readonly patterns: readonly string[] },
): boolean {
  if (kind !== "file" || !isInside(folder, file)) return false;
  const below = displayPath(folder, file);
  if (!isArgument(below) || isLeftOut(below)) return false;
  if (ignore.patterns.length === 0 || !isInside(ignore.home, file)) return true;
  const isIgnored = picomatch([...ignore.patterns], { dot: true });
  const parts = displayPath(ignore.home, file).split("/");
  // A pattern may name a folder: then all that is in it is left out.
  return !parts.some((_, at) => isIgnored(parts.slice(0, at + 1).join("/")));
}
