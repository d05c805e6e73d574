/** The built program as its users run it: a process of its own. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

export interface BuiltRun {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BuiltOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const MAIN = new URL("../../dist/cli/main.js", import.meta.url).pathname;

/** Runs `underpin` with these arguments and waits for its end; without colours, and not on a terminal. */
export async function runBuilt(
  args: readonly string[],
  { cwd, input = "", env: more }: BuiltOptions = {},
): Promise<BuiltRun> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...more };
  const child = spawn(process.execPath, [MAIN, ...args], { env, ...(cwd === undefined ? {} : { cwd }) });
  child.stdin.on("error", () => {}); // It may end without reading its input.
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  const [stdout, stderr, exit] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { exit, stdout, stderr };
}
