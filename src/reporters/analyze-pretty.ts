/** The analysis for people: the conclusions first, then the open nodes, then on demand the rest. */
import type { Analysis } from "../analysis/analyse.js";
import { quoted } from "../analysis/names.js";
import { hingedOn, openNodes } from "../analysis/sentences.js";
import { STATUS_STYLES } from "../layout/palette.js";
import type { Node } from "../model/argument.js";
import type { Status } from "../schema/vocabulary.js";
import { oneLine } from "../text/visible.js";
import { count } from "../text/words.js";
import { type Paint, plain } from "./report.js";
import { wrapped } from "./wrapped.js";

export interface AnalyzeOptions {
  readonly paint?: Paint;
  /** Columns of the terminal. */
  readonly width?: number;
  /** Whether to list every node. */
  readonly all?: boolean;
}

/** More open nodes than these are listed only on demand: the first are the ones to look into. */
const FIRST_OPEN = 12;

const COLOUR: Readonly<Record<Status, Parameters<Paint>[0]>> = {
  holds: "blue",
  "on-assumption": "blue",
  challenged: "magenta",
  conditional: "yellow",
  open: "red",
  contested: "magenta",
  doubtful: "magenta",
  circular: "dim",
  unsupported: "dim",
  defeated: "dim",
};

const WORD_WIDTH = Math.max(...Object.values(STATUS_STYLES).map(({ word }) => word.length));

/** Columns that sign, word and the spaces around them take. */
const INDENT = 2 + 2 + WORD_WIDTH + 2;

/** "◐ conditional", padded to one width for all statuses and painted. */
export function statusMark(status: Status, paint: Paint, width = WORD_WIDTH): string {
  const { sign, word } = STATUS_STYLES[status];
  return paint(COLOUR[status], `${sign} ${word.padEnd(width)}`);
}

export function analyzePretty(
  analysis: Analysis,
  { paint = plain, width = 100, all = false }: AnalyzeOptions = {},
): string {
  const { argument } = analysis;
  const open = argument.nodes.filter((node) => analysis.isOpen(node.index));
  const blocks = [
    heading(analysis, paint),
    section(
      "Conclusions",
      argument.conclusions.map((index) => conclusion(analysis, index, paint, width)),
      paint,
    ),
  ];
  const bearing = openTable(analysis, open, { paint, width, all });
  if (bearing !== "") blocks.push(bearing);
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
  const facts = wrapped(hingeFacts(analysis, index), width - INDENT).map((line) => `${pad}${paint("dim", line)}`);
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

/** The open nodes, those that carry most conclusions first, then those that bear on most. */
function openTable(analysis: Analysis, open: readonly Node[], { paint, width, all }: Required<AnalyzeOptions>): string {
  if (open.length === 0) return "";
  const bearing = bearings(analysis);
  const rows = open
    .map((node) => ({ node, bears: bearing.get(node.index) ?? { reached: 0, carried: 0, denied: 0 } }))
    .toSorted(
      (a, b) => b.bears.carried - a.bears.carried || b.bears.reached - a.bears.reached || a.node.index - b.node.index,
    );
  const shown = all ? rows : rows.slice(0, FIRST_OPEN);
  const words = shown.map(({ bears }) => bearingWords(bears, analysis.argument.conclusions.length));
  const columns = Math.max(16, ...words.map((word) => word.length));
  const table = shown.map(({ node }, at) => {
    const standing = (node.standing ?? "").padEnd(8);
    const text = node.kind === "inference" ? stepText(analysis, node) : oneLine(node.text);
    const rest = `  ${(words[at] ?? "").padEnd(columns)}  `;
    const indent = 2 + standing.length + rest.length;
    const lines = wrapped(`${text} [${oneLine(node.id)}]`, width - indent);
    return `  ${paint(node.standing === "unproven" ? "red" : "yellow", standing)}${rest}${lines.join(`\n${" ".repeat(indent)}`)}`;
  });
  if (shown.length < rows.length)
    table.push(paint("dim", `  and ${count(rows.length - shown.length, "more", "more")}: --all`));
  return [paint("bold", `Open nodes (${rows.length})`), ...table].join("\n");
}

/** For how many conclusions an open node is upstream, carries, and of these carries by being denied. */
interface Bearing {
  reached: number;
  carried: number;
  denied: number;
}

function bearings(analysis: Analysis): Map<number, Bearing> {
  const found = new Map<number, Bearing>();
  const of = (node: number): Bearing => {
    const known = found.get(node) ?? { reached: 0, carried: 0, denied: 0 };
    found.set(node, known);
    return known;
  };
  for (const conclusion of analysis.argument.conclusions) {
    for (const node of analysis.dependsOn(conclusion)) of(node).reached++;
    const literals = analysis.loadBearing(conclusion);
    for (const node of new Set(literals.map((literal) => literal.node))) of(node).carried++;
    for (const { node, must } of literals) if (must === "denied") of(node).denied++;
  }
  return found;
}

function bearingWords({ reached, carried, denied }: Bearing, conclusions: number): string {
  if (carried === 0) return reached === 0 ? "bears on none" : `bears on ${reached} of ${conclusions}`;
  // Where it has to be denied, that it carries them would read as if it spoke for them.
  const how = denied === carried ? " if denied" : denied > 0 ? ` (${denied} if denied)` : "";
  return `carries ${carried} of ${conclusions}${how}`;
}

function row(analysis: Analysis, node: Node, paint: Paint, width: number): string {
  const text = node.kind === "inference" ? stepText(analysis, node) : oneLine(node.text);
  const lines = wrapped(`${text} [${oneLine(node.id)}]`, width - INDENT);
  return `  ${statusMark(analysis.status[node.index] ?? "unsupported", paint)}  ${lines.join(`\n${" ".repeat(INDENT)}`)}`;
}

function stepText({ argument }: Analysis, node: Node): string {
  if (node.kind !== "inference") return "";
  if (node.warrant !== undefined) return `the step ${quoted(node.warrant, 160)}`;
  const premises = node.from.map((index) => argument.nodes[index]?.id ?? "").join(" + ");
  return `the step ${premises} ${node.polarity === "supports" ? "→" : "⊣"} ${argument.nodes[node.target]?.id ?? ""}`;
}
