/** `underpin build`: the same page as files that open from disk. */
import type { Command } from "commander";
import type { Session } from "./exit.js";
import { type InputOptions, withInput } from "./options.js";

export interface BuildOptions extends InputOptions {
  readonly out: string;
}

export function addBuild(program: Command, session: Session): void {
  const command = program
    .command("build")
    .description("write the page of `view` as files that open from disk, with a picture of each argument")
    .argument("[path...]", "files and folders; - for standard input; the current folder by default")
    .requiredOption("-o, --out <folder>", "where to write them; made if it isn't there");
  withInput(command).action(async (paths: string[], options: BuildOptions) => {
    const { runBuild } = await import("./build-run.js");
    await runBuild(paths, options, session);
  });
}
