/** The analysis for programs, as schema/report.schema.json describes it: in pieces, because it can be long. */
import type { Analysis } from "../analysis/analyse.js";
import { VALUE_NAMES } from "../analysis/result.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Inference, Node } from "../model/argument.js";
import { diagnosticJson } from "./check-json.js";
import { jsonText } from "./json-text.js";
import { positionAt, type Span } from "../text/source-file.js";

/** The report piece by piece; joined, they are one JSON document. Nodes are in document order. */
export function* analyzeJson(analyses: readonly Analysis[], diagnostics: readonly Diagnostic[]): Iterable<string> {
  for (const piece of pieces(analyses, diagnostics)) yield jsonText(piece);
}

function* pieces(analyses: readonly Analysis[], diagnostics: readonly Diagnostic[]): Iterable<string> {
  yield '{\n  "version": 1,\n  "files": [';
  for (const [index, analysis] of analyses.entries()) {
    yield `${index === 0 ? "" : ","}\n    {\n`;
    yield* fileJson(analysis);
    yield "\n    }";
  }
  yield `${analyses.length === 0 ? "" : "\n  "}],\n  "diagnostics": ${indented(diagnostics.map(diagnosticJson), 2)}\n}\n`;
}

function* fileJson(analysis: Analysis): Iterable<string> {
  const { argument } = analysis;
  yield `      "file": ${JSON.stringify(argument.file)},\n      "title": ${JSON.stringify(argument.title)},\n`;
  yield `      "conclusions": ${JSON.stringify(ids(analysis, argument.conclusions))},\n      "nodes": [`;
  for (const node of argument.nodes)
    yield `${node.index === 0 ? "" : ","}\n        ${JSON.stringify(nodeJson(analysis, node))}`;
  yield "\n      ]";
}

function nodeJson(analysis: Analysis, node: Node): object {
  const { argument } = analysis;
  const { index } = node;
  return {
    id: node.id,
    kind: node.kind,
    text: node.kind === "inference" ? (node.warrant ?? null) : node.text,
    ...(node.kind === "inference" ? stepJson(analysis, node) : {}),
    standing: node.standing,
    status: analysis.status[index],
    low: VALUE_NAMES[analysis.low(index)],
    high: VALUE_NAMES[analysis.high(index)],
    dependsOn: ids(analysis, analysis.dependsOn(index)),
    presumes: ids(analysis, analysis.presumes(index)),
    loadBearing: analysis
      .loadBearing(index)
      .map(({ node: open, must }) => ({ node: argument.nodes[open]?.id ?? "", must })),
    contestPoints: ids(analysis, analysis.contestPoints(index)),
    at: pointJson(node.span),
  };
}

function stepJson(analysis: Analysis, step: Inference): object {
  const target = analysis.argument.nodes[step.target]?.id ?? "";
  return {
    from: ids(analysis, step.from),
    atLeast: step.atLeast,
    ...(step.polarity === "supports" ? { supports: target } : { opposes: target }),
    outweighs: ids(
      analysis,
      step.outweighs.map(({ inference }) => inference),
    ),
    effectLow: VALUE_NAMES[analysis.effectLow(step.index)],
    effectHigh: VALUE_NAMES[analysis.effectHigh(step.index)],
  };
}

function ids({ argument }: Analysis, indices: readonly number[]): string[] {
  return indices.map((index) => argument.nodes[index]?.id ?? "");
}

function pointJson(span: Span): object {
  const { line, column } = positionAt(span.file, span.start);
  return { file: span.file.path, line, column };
}

function indented(value: unknown, by: number): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(by)}`);
}
