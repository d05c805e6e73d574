/** `underpin build`: the same pages as files that open from disk. */
import type { Command } from "commander";
import type { Session } from "./exit.js";
import type { InputOptions } from "./input.js";
import { withInput } from "./options.js";

export interface BuildOptions extends InputOptions {
  readonly out: string;
  readonly singleFile?: boolean;
}

export function addBuild(program: Command, session: Session): void {
  const command = program
    .command("build")
    .description("write the pages of `view` as files that open from disk, with pictures of each argument")
    .argument("[path...]", "files and folders; - for standard input; the current folder by default")
    .requiredOption("-o, --out <folder>", "where to write them; made if it isn't there")
    .option("--single-file", "one page with everything in it, in the place of a page for each argument");
  withInput(command).action(async (paths: string[], options: BuildOptions) => {
    const { runBuild } = await import("./build-run.js");
    await runBuild(paths, options, session);
  });
}
