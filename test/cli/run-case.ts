/** Runs the command line in this process, in a copy of a case's folder, and gives back what a shell would see. */
import { cp, mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { run } from "../../src/cli/run.js";

export interface Seen {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command of a case, without `underpin`: the file `command` in its folder, one line; words are parted by spaces. */
export async function commandOf(folder: string, otherwise: string): Promise<string[]> {
  const line = await readFile(join(folder, "command"), "utf8").catch(() => otherwise);
  return line.trim().split(" ");
}

/** A copy of `folder` outside the project, so that no configuration above it counts; gone after `use`. */
export async function inCopy<T>(folder: string, use: (copy: string) => Promise<T>): Promise<T> {
  const home = await realpath(await mkdtemp(join(tmpdir(), "underpin-case-")));
  const back = process.cwd();
  try {
    const copy = join(home, "case");
    await cp(folder, copy, { recursive: true });
    process.chdir(copy);
    return await use(copy);
  } finally {
    process.chdir(back);
    await rm(home, { recursive: true });
  }
}

/** What `underpin` with these arguments prints here, and its exit code. */
export async function underpin(args: readonly string[]): Promise<Seen> {
  const seen = { stdout: "", stderr: "" };
  const restore = (["stdout", "stderr"] as const).map((name) => capture(name, (text) => (seen[name] += text)));
  try {
    return { exit: await run(args), ...seen };
  } finally {
    for (const one of restore) one();
  }
}

function capture(name: "stdout" | "stderr", keep: (text: string) => void): () => void {
  const stream = process[name];
  const listeners = stream.listeners("error");
  const spy = vi.spyOn(stream, "write").mockImplementation((chunk: string | Uint8Array) => {
    keep(String(chunk));
    return true;
  });
  return () => {
    spy.mockRestore();
    // The command line adds a listener a run, which is one a process for everybody else.
    for (const one of stream.listeners("error")) if (!listeners.includes(one)) stream.off("error", one as () => void);
  };
}
