/** The analysis for programs, as schema/report.schema.json describes it: in pieces, because it can be long. */
import type { Analysis } from "../analysis/analyse.js";
import { VALUE_NAMES } from "../analysis/result.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Inference, Node } from "../model/argument.js";
import type { WhatIf } from "../analysis/what-if.js";
import { diagnosticJson } from "./check-json.js";
import { ids, openNodesJson, settlementsJson, sourcesJson, whatIfJson } from "./hinges-json.js";
import { jsonText } from "./json-text.js";
import { positionAt, type Span } from "../text/source-file.js";

/** An analysed argument, and where something is supposed what that changes. */
export interface Analysed {
  readonly analysis: Analysis;
  readonly whatIf?: WhatIf;
}

export interface AnalyzeJsonOptions {
  /** Whether to tell the settlements of every node, not only of the conclusions. */
  readonly all?: boolean;
}

/** The report piece by piece; joined, they are one JSON document. Nodes are in document order. */
export function* analyzeJson(
  analysed: readonly Analysed[],
  diagnostics: readonly Diagnostic[],
  { all = false }: AnalyzeJsonOptions = {},
): Iterable<string> {
  for (const piece of pieces(analysed, diagnostics, all)) yield jsonText(piece);
}

function* pieces(analyses: readonly Analysed[], diagnostics: readonly Diagnostic[], all: boolean): Iterable<string> {
  yield '{\n  "version": 1,\n  "files": [';
  for (const [index, analysed] of analyses.entries()) {
    yield `${index === 0 ? "" : ","}\n    {\n`;
    yield* fileJson(analysed, all);
    yield "\n    }";
  }
  yield `${analyses.length === 0 ? "" : "\n  "}],\n  "diagnostics": ${indented(diagnostics.map(diagnosticJson), 2)}\n}\n`;
}

function* fileJson({ analysis, whatIf }: Analysed, all: boolean): Iterable<string> {
  const { argument } = analysis;
  const conclusions = new Set(argument.conclusions);
  yield `      "file": ${JSON.stringify(argument.file)},\n      "title": ${JSON.stringify(argument.title)},\n`;
  yield `      "conclusions": ${JSON.stringify(ids(analysis, argument.conclusions))}`;
  if (whatIf !== undefined) {
    const { supposed, changes } = whatIfJson(whatIf);
    yield* list("supposed", supposed);
    yield* list("changes", changes);
  }
  yield* list(
    "nodes",
    nodesJson(analysis, (node) => all || conclusions.has(node)),
  );
  yield* list("openNodes", openNodesJson(analysis));
  yield* list("sources", sourcesJson(analysis));
}

/** A key of a file with a list, an entry a line. */
function* list(key: string, entries: Iterable<object>): Iterable<string> {
  yield `,\n      "${key}": [`;
  let length = 0;
  for (const entry of entries) yield `${length++ === 0 ? "" : ","}\n        ${JSON.stringify(entry)}`;
  yield length === 0 ? "]" : "\n      ]";
}

function* nodesJson(analysis: Analysis, told: (node: number) => boolean): Iterable<object> {
  for (const node of analysis.argument.nodes)
    yield { ...nodeJson(analysis, node, told(node.index)), at: pointJson(node.span) };
}

function nodeJson(analysis: Analysis, node: Node, settled: boolean): object {
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
    ...(settled ? settlementsJson(analysis, index) : {}),
    contestPoints: ids(analysis, analysis.contestPoints(index)),
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

function pointJson(span: Span): object {
  const { line, column } = positionAt(span.file, span.start);
  return { file: span.file.path, line, column };
}

function indented(value: unknown, by: number): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(by)}`);
}
