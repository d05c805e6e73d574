/** Reads files that were named by somebody else: never one that doesn't end, and none that is too large to be looked at. */
import { readFileSync, statSync } from "node:fs";
import type { FileBytes } from "../model/parsed-file.js";
import { MAX_BYTES } from "../text/decode.js";

/**
 * Reads a file; its size is asked first, because a large one is refused and needn't be in memory for that.
 *
 * It waits for the disk: to hand a small file to another thread and back takes ten times as long as to read it.
 */
export function readBytes(path: string): FileBytes | { readonly problem: string } {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { problem: "it is a folder" };
    // To open a pipe without a writer is to wait for ever; a device may have no end.
    if (!stats.isFile()) return { problem: "it is no regular file" };
    if (stats.size > MAX_BYTES) return { tooLarge: stats.size };
    return readFileSync(path);
  } catch (error) {
    return { problem: readProblem(error) };
  }
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
    case "ENOSPC":
      return "there is no space left";
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
