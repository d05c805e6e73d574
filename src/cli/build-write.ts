/** Puts the files of a build on the disk, and takes away what an earlier build has left behind. */
import { mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { readProblem } from "../workspace/read-file.js";
import { type Files, OWN_ASSET } from "./build-pages.js";
import { UsageError } from "./exit.js";
import { bytesOf } from "./output.js";

export async function writeFiles(folder: string, files: Files): Promise<void> {
  await orRefuse(folder, () => mkdir(folder, { recursive: true }));
  for (const [name, content] of files) {
    const path = join(folder, name);
    await orRefuse(dirname(path), () => mkdir(dirname(path), { recursive: true }));
    const bytes = typeof content === "string" ? content : bytesOf(content);
    await orRefuse(path, () => writeFileAtomic(path, bytes));
  }
}

/** Only scripts and styles of other builds go: every page that needed them has just been written anew, or is gone. */
export async function removeStale(folder: string, files: Files): Promise<void> {
  const assets = join(folder, "assets");
  await orRefuse(assets, async () => {
    const stale = (await readdir(assets)).filter((name) => OWN_ASSET.test(name) && !files.has(`assets/${name}`));
    await Promise.all(stale.map((name) => rm(join(assets, name))));
  });
}

async function orRefuse(path: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new UsageError(`${path} can't be written: ${writeProblem(error)}`);
  }
}

function writeProblem(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case "EEXIST":
      return "it is a file";
    case "ENOTDIR":
      return "what should be its folder is a file";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "it may not be written";
    default:
      return readProblem(error);
  }
}
