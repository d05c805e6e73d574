/** The analysis for people: the conclusions first, then the open nodes, then on demand the rest. */
import type { Analysis } from "../analysis/analyse.js";
import { hingedOn, openNodes } from "../analysis/sentences.js";
import { settlementSentence } from "../analysis/settlement-sentences.js";
import type { WhatIf } from "../analysis/what-if.js";
import type { Node } from "../model/argument.js";
import { oneLine } from "../text/visible.js";
import { count } from "../text/words.js";
import { openTable } from "./open-table.js";
import { type Paint, plain } from "./report.js";
import { nodeText } from "./node-text.js";
import { sourceTable } from "./source-table.js";
import { statusMark, STATUS_WIDTH } from "./status-mark.js";
import { whatIfPretty } from "./what-if-pretty.js";
import { wrapped } from "./wrapped.js";

export interface AnalyzeOptions {
  readonly paint?: Paint;
  /** Columns of the terminal. */
  readonly width?: number;
  /** Whether to list every node. */
  readonly all?: boolean;
  /** What is supposed, and what that changes. */
  readonly whatIf?: WhatIf | undefined;
}

/** Columns that sign, word and the spaces around them take. */
const INDENT = 2 + 2 + STATUS_WIDTH + 2;

export function analyzePretty(
  analysis: Analysis,
  { paint = plain, width = 100, all = false, whatIf }: AnalyzeOptions = {},
): string {
  const { argument } = analysis;
  const blocks = [
    heading(analysis, paint),
    ...(whatIf === undefined ? [] : [whatIfPretty(whatIf, { paint, width, all })]),
    section(
      "Conclusions",
      argument.conclusions.map((index) => conclusion(analysis, index, paint, width)),
      paint,
    ),
  ];
  const open = openTable(analysis, { paint, width, all });
  if (open !== "") blocks.push(open);
  const sources = sourceTable(analysis, paint, width, all);
  if (sources !== "") blocks.push(sources);
  if (all) {
    const rows = argument.nodes.map((node) => row(analysis, node, paint, width));
    blocks.push(section("Every node", rows, paint));
  } else
    blocks.push(
      paint(
        "dim",
        `Everything: --all · one node's story: underpin explain ${oneLine(argument.file)} ${argument.nodes[argument.conclusions[0] ?? 0]?.id ?? "NODE"}`,
      ),
    );
  return `${blocks.join("\n\n")}\n`;
}

function heading({ argument }: Analysis, paint: Paint): string {
  const statements = argument.nodes.filter(({ kind }) => kind !== "inference").length;
  const asOf = argument.asOf === undefined ? "" : ` · as of ${argument.asOf}`;
  const size = `${count(statements, "statement")}, ${count(argument.nodes.length - statements, "inference")}${asOf}`;
  return `${paint("bold", oneLine(argument.title))}\n${paint("dim", `${oneLine(argument.file)} · ${size}`)}`;
}

function section(title: string, rows: readonly string[], paint: Paint): string {
  return [paint("bold", `${title} (${rows.length})`), ...rows].join("\n");
}

function conclusion(analysis: Analysis, index: number, paint: Paint, width: number): string {
  const node = analysis.argument.nodes[index];
  const status = analysis.status[index] ?? "unsupported";
  const text = node?.kind === "inference" || node === undefined ? "" : oneLine(node.text);
  const pad = " ".repeat(INDENT);
  const lines = wrapped(`${text} [${oneLine(node?.id ?? "")}]`, width - INDENT);
  const facts = [hingeFacts(analysis, index), settlementSentence(analysis, index)]
    .filter((fact) => fact !== "")
    .flatMap((fact) => wrapped(fact, width - INDENT).map((line) => `${pad}${paint("dim", line)}`));
  return [`  ${statusMark(status, paint)}  ${lines.join(`\n${pad}`)}`, ...facts].join("\n");
}

/** "hinges on 3 open nodes (2 unproven, 1 assumed); 2 carry it; takes 4 steps for granted". */
export function hingeFacts(analysis: Analysis, index: number): string {
  const open = hingedOn(analysis, index);
  const carrying = new Set(analysis.loadBearing(index).map(({ node }) => node)).size;
  const steps = analysis.presumes(index).length;
  const parts = [
    open.length === 0 ? "hinges on no open node" : `hinges on ${openNodes(analysis, open)}`,
    ...(open.length === 0
      ? []
      : [carrying === 0 ? "none carries it alone" : `${carrying} ${carrying === 1 ? "carries" : "carry"} it`]),
    steps === 0 ? "takes no step for granted" : `takes ${count(steps, "step")} for granted`,
  ];
  return parts.join("; ");
}

function row(analysis: Analysis, node: Node, paint: Paint, width: number): string {
  const lines = wrapped(nodeText(analysis.argument, node), width - INDENT);
  return `  ${statusMark(analysis.status[node.index] ?? "unsupported", paint)}  ${lines.join(`\n${" ".repeat(INDENT)}`)}`;
}
