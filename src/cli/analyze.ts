/** `underpin analyze`: what holds, and what it hinges on. */
import { type Command, Option } from "commander";
import type { Session } from "./exit.js";
import { type HingeOptions, withHinges } from "./hinge-options.js";
import type { InputOptions } from "./input.js";
import { withInput } from "./options.js";

export interface AnalyzeOptions extends InputOptions, HingeOptions {
  readonly format: "pretty" | "json";
  readonly all?: boolean;
  readonly plot?: string;
}

export function addAnalyze(program: Command, session: Session): void {
  const command = program
    .command("analyze")
    .alias("analyse")
    .description("say what holds, and on which open nodes the conclusions hinge")
    .argument("[path...]", "files and folders; - for standard input; the current folder by default")
    .addOption(new Option("-f, --format <format>", "how to print it").choices(["pretty", "json"]).default("pretty"))
    .option("-a, --all", "tell of every node, not only of the conclusions and the first open ones")
    .option("--plot <file>", "also draw which open node bears on which conclusion, as an SVG picture");
  withInput(withHinges(command)).action(async (paths: string[], options: AnalyzeOptions) => {
    const { runAnalyze } = await import("./analyze-run.js");
    await runAnalyze(paths, options, session);
  });
}
