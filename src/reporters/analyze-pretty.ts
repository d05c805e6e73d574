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
        `Everything: --all · one node's story: underpin explain ${argument.file} ${argument.nodes[argument.conclusions[0] ?? 0]?.id ?? "NODE"}`,
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

/** The open nodes that bear on a conclusion, those that carry most first; then those that bear on none. */
function openTable(analysis: Analysis, open: readonly Node[], { paint, width, all }: Required<AnalyzeOptions>): string {
  if (open.length === 0) return "";
  const { conclusions } = analysis.argument;
  const reaching = new Map<number, number>();
  const carrying = new Map<number, number>();
  for (const conclusion of conclusions) {
    for (const node of analysis.dependsOn(conclusion)) reaching.set(node, (reaching.get(node) ?? 0) + 1);
    for (const node of new Set(analysis.loadBearing(conclusion).map((literal) => literal.node)))
      carrying.set(node, (carrying.get(node) ?? 0) + 1);
  }
  const rank = (map: ReadonlyMap<number, number>, node: Node): number => map.get(node.index) ?? 0;
  const rows = open.toSorted(
    (a, b) => rank(carrying, b) - rank(carrying, a) || rank(reaching, b) - rank(reaching, a) || a.index - b.index,
  );
  const shown = all ? rows : rows.slice(0, FIRST_OPEN);
  const table = shown.map((node) => {
    const bears = rank(reaching, node);
    const bearing =
      rank(carrying, node) > 0
        ? `carries ${rank(carrying, node)} of ${conclusions.length}`
        : bears > 0
          ? `bears on ${bears} of ${conclusions.length}`
          : "bears on none";
    const standing = (node.standing ?? "").padEnd(8);
    const text = node.kind === "inference" ? stepText(analysis, node) : oneLine(node.text);
    const lead = `  ${standing}  ${bearing.padEnd(16)}  `;
    const lines = wrapped(`${text} [${oneLine(node.id)}]`, width - lead.length);
    return `  ${paint(node.standing === "unproven" ? "red" : "yellow", standing)}  ${bearing.padEnd(16)}  ${lines.join(`\n${" ".repeat(lead.length)}`)}`;
  });
  if (shown.length < rows.length)
    table.push(paint("dim", `  and ${count(rows.length - shown.length, "more", "more")}: --all`));
  return [paint("bold", `Open nodes (${rows.length})`), ...table].join("\n");
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
