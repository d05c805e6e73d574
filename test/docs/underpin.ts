/** Runs the command line inside the test, with everything that it prints. */
import { vi } from "vitest";
import { run } from "../../src/cli/run.js";

export interface Ran {
  /** Both streams, as a terminal shows them. */
  readonly output: string;
  readonly exit: number;
}

/** Runs `underpin ARGS` in the folder. */
export async function underpin(args: readonly string[], cwd: string): Promise<Ran> {
  let output = "";
  const take = (chunk: string | Uint8Array): boolean => {
    output += typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
    return true;
  };
  const before = process.cwd();
  const streams = [process.stdout, process.stderr];
  const spies = streams.map((stream) => vi.spyOn(stream, "write").mockImplementation(take));
  // Each run listens for broken pipes anew.
  const listeners = streams.map((stream) => stream.listeners("error"));
  vi.stubEnv("NO_COLOR", "1");
  process.chdir(cwd);
  try {
    return { exit: await run(args), output };
  } finally {
    process.chdir(before);
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
    for (const [index, stream] of streams.entries()) {
      for (const listener of stream.listeners("error")) {
        if (!listeners[index]!.includes(listener)) stream.removeListener("error", listener as () => void);
      }
    }
  }
}
