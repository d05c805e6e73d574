/** `underpin analyze`: what holds, and what it hinges on. */
import { type Command, Option } from "commander";
import type { Analysis } from "../analysis/analyse.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { analyzeJson } from "../reporters/analyze-json.js";
import { analyzePretty } from "../reporters/analyze-pretty.js";
import { pretty } from "../reporters/pretty.js";
import { check } from "../rules/check.js";
import { count } from "../text/words.js";
import { EXIT, type Session } from "./exit.js";
import { type InputOptions, openInput, withInput } from "./options.js";

interface AnalyzeOptions extends InputOptions {
  readonly format: "pretty" | "json";
  readonly all?: boolean;
}

export function addAnalyze(program: Command, session: Session): void {
  const command = program
    .command("analyze")
    .alias("analyse")
    .description("say what holds, and on which open nodes the conclusions hinge")
    .argument("[path...]", "files and folders; - for standard input; the current folder by default")
    .addOption(new Option("-f, --format <format>", "how to print it").choices(["pretty", "json"]).default("pretty"))
    .option("-a, --all", "list every node, not only the conclusions and the open ones");
  withInput(command).action(async (paths: string[], options: AnalyzeOptions) => {
    const { terminal } = session;
    const workspace = await openInput(paths, options, session);
    const analyses: Analysis[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const [index, path] of workspace.paths.entries()) {
      terminal.progress(`analysed ${index} of ${count(workspace.paths.length, "file")}`);
      const checked = check(workspace.files, path, workspace.config.rules);
      if (checked.analysis !== undefined) analyses.push(checked.analysis);
      // Where there is no argument, its errors say why; what else is found is for `check`.
      for (const one of checked.diagnostics)
        if (options.format === "json" || checked.analysis === undefined) diagnostics.push(one);
    }
    if (options.format === "json") for (const piece of analyzeJson(analyses, diagnostics)) terminal.print(piece);
    else {
      const width = process.stdout.columns ?? 100;
      const all = options.all === true;
      const blocks = analyses.map((analysis) => analyzePretty(analysis, { paint: terminal.paint, width, all }));
      if (diagnostics.length > 0) blocks.push(pretty({ diagnostics, files: workspace.paths.length }, terminal.paint));
      terminal.print(blocks.join("\n"));
    }
    session.exit = analyses.length < workspace.paths.length ? EXIT.findings : EXIT.clean;
  });
}
