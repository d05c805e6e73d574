import stringWidth from "string-width";
import type { Analysis } from "../analysis/analyse.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type Analysed, analyzeJson } from "../reporters/analyze-json.js";
import { analyzePretty } from "../reporters/analyze-pretty.js";
import { pretty } from "../reporters/pretty.js";
import { check } from "../rules/check.js";
import { count } from "../text/words.js";
import type { AnalyzeOptions } from "./analyze.js";
import { EXIT, type Session, UsageError } from "./exit.js";
import { hinging, requireNamed } from "./hinging.js";
import { openInput } from "./input.js";

export async function runAnalyze(paths: readonly string[], options: AnalyzeOptions, session: Session): Promise<void> {
  const { terminal } = session;
  // An argument that is named by a slip would be overwritten.
  if (options.plot !== undefined && !/\.svg$/iu.test(options.plot))
    throw new UsageError(`${options.plot} can't be a plot: it is an SVG picture, so its name has to end in .svg`);
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
  requireNamed(analyses, workspace.paths, options);
  const analysed = analyses.map((analysis) => hinging(analysis, options));
  if (options.plot !== undefined) await plot(analysed, options.plot, session);
  print(analysed, diagnostics, { ...options, files: workspace.paths.length }, session);
  session.exit = analyses.length < workspace.paths.length ? EXIT.findings : EXIT.clean;
}

function print(
  analysed: readonly Analysed[],
  diagnostics: readonly Diagnostic[],
  { format, all = false, files }: AnalyzeOptions & { readonly files: number },
  { terminal }: Session,
): void {
  if (format === "json") {
    for (const piece of analyzeJson(analysed, diagnostics, { all })) terminal.print(piece);
    return;
  }
  const options = { paint: terminal.paint, width: process.stdout.columns ?? 100, all };
  const blocks = analysed.map((one) => analyzePretty(one.analysis, { ...options, whatIf: one.whatIf }));
  if (diagnostics.length > 0) blocks.push(pretty({ diagnostics, files }, terminal.paint, stringWidth));
  terminal.print(blocks.join("\n"));
}

async function plot(analysed: readonly Analysed[], file: string, session: Session): Promise<void> {
  const [first, ...others] = analysed;
  if (first === undefined) return;
  if (others.length > 0) throw new UsageError(`a plot shows one argument, and there are ${analysed.length}: name one`);
  const { writePlotFile } = await import("./plot-file.js");
  await writePlotFile(first.analysis, file, session);
}
