/** Reads argument files from the tree of a commit, by the rules that hold on the disk. */
import { dirname, resolve } from "node:path";
import type { Host } from "../model/load.js";
import { MAX_BYTES } from "../text/decode.js";
import { readBlobs, type TreeEntry } from "./git.js";
import { displayPath, isInside, refusal } from "./paths.js";

export interface GitHostOptions {
  /** The folder that the program runs in; paths are shown relative to it. */
  readonly cwd: string;
  /** The top folder of the repository. */
  readonly root: string;
  /** Folders that imports may not leave: the first of them that a file lies in, or else the file's own. */
  readonly homes: readonly string[];
  /** What is in the tree, by absolute path. */
  readonly tree: ReadonlyMap<string, TreeEntry>;
  /** What was read already, by object. */
  readonly blobs: Map<string, Uint8Array>;
}

/** Links and submodules in the tree are not followed: what they lead to is not in it. */
export function gitHost({ cwd, root, homes, tree, blobs }: GitHostOptions): Host {
  return {
    async read(path) {
      const entry = tree.get(resolve(cwd, path));
      if (entry === undefined) return { problem: "there is no such file in this revision" };
      if (entry.kind !== "file") return { problem: notFollowed(entry) };
      if (entry.size > MAX_BYTES) return { tooLarge: entry.size };
      const known = blobs.get(entry.object) ?? (await readBlobs(root, [entry.object])).get(entry.object)!;
      blobs.set(entry.object, known);
      return known;
    },
    // Like those of the disk, whose answers take time.
    // oxlint-disable-next-line require-await
    async resolve(from, reference) {
      const refused = refusal(reference);
      if (refused !== undefined) return refused;
      const importer = resolve(cwd, from);
      const target = resolve(dirname(importer), reference);
      const home = homes.find((one) => isInside(one, importer)) ?? dirname(importer);
      if (!isInside(home, target)) return { problem: "outside", detail: displayPath(cwd, target) };
      const entry = tree.get(target);
      if (entry === undefined) return { problem: "missing", detail: "there is no such file in this revision" };
      if (entry.kind !== "file") return { problem: "missing", detail: notFollowed(entry) };
      return { path: displayPath(cwd, target) };
    },
  };
}

export function notFollowed({ kind }: TreeEntry): string {
  return kind === "link"
    ? "it is a link, which is not followed in a revision"
    : "it is a submodule, which is another repository";
}
