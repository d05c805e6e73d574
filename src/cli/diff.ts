/** `underpin diff`: what a change does to what is argued. */
import { type Command, Option } from "commander";
import { EXIT, type Session } from "./exit.js";
import type { InputOptions } from "./input.js";

export interface DiffOptions extends Pick<InputOptions, "quiet"> {
  readonly format: "pretty" | "json" | "markdown";
  readonly failIf?: "weaker";
  readonly all?: boolean;
}

export function addDiff(program: Command, session: Session): void {
  program
    .command("diff")
    .description("say what a change does to what holds, and on what it hinges: two files or folders, or Git revisions")
    .argument(
      "[what...]",
      "A..B, A...B, or A (against what lies on the disk), then paths; or two files or folders; by default the last commit",
    )
    .addOption(
      new Option("-f, --format <format>", "how to print it").choices(["pretty", "json", "markdown"]).default("pretty"),
    )
    .addOption(new Option("--fail-if <what>", "exit with 1 if a conclusion got weaker").choices(["weaker"]))
    .option("-a, --all", "list everything, not only the first of each kind")
    .option("-q, --quiet", "say nothing beside the report")
    .action(async (words: string[], options: DiffOptions) => {
      session.terminal.quiet = options.quiet === true;
      const { runDiff } = await import("./diff-run.js");
      session.exit = (await runDiff(words, options, session)) ? EXIT.findings : EXIT.clean;
    });
}
