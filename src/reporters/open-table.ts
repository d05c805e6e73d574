/** "Look into these first": the open nodes by rank, each with what it would decide. */
import type { Analysis } from "../analysis/analyse.js";
import type { Ranked } from "../analysis/ranking.js";
import { C, type Literal, T } from "../analysis/result.js";
import { oneLine } from "../text/visible.js";
import { count, listing } from "../text/words.js";
import { nodeText } from "./node-text.js";
import type { Paint } from "./report.js";
import { wrapped } from "./wrapped.js";

/** More open nodes than these are listed only on demand. */
const FIRST = 10;

/** How many nodes are named as decided before the rest is counted. */
const NAMED = 3;

interface TableOptions {
  readonly paint: Paint;
  readonly width: number;
  /** Whether to list every open node. */
  readonly all: boolean;
}

export function openTable(analysis: Analysis, { paint, width, all }: TableOptions): string {
  const ranked = analysis.ranking();
  if (ranked.length === 0) return "";
  const bearing = ranked.filter(
    (one) => one.loadBearingFor.length > 0 || one.reaches.length > 0 || one.responsibility > 0,
  );
  const shown = all ? ranked : bearing.slice(0, FIRST);
  const pad = " ".repeat(4 + String(shown.length).length);
  const rows = shown.map((one, at) => {
    const node = analysis.argument.nodes[one.node]!;
    const [first, ...more] = wrapped(nodeText(analysis.argument, node), width - pad.length);
    const facts = wrapped(
      [`${node.standing}, ${bearingWords(analysis, one)}`, ...decidedWords(analysis, one)].join("; "),
      width - pad.length,
    );
    const number = paint("yellow", String(at + 1).padStart(pad.length - 2));
    return [
      `${number}  ${first}`,
      ...[...more, ...facts.map((line) => paint("dim", line))].map((line) => pad + line),
    ].join("\n");
  });
  const left = bearing.length - shown.length;
  const idle = ranked.length - bearing.length;
  const rest = [
    ...(left > 0 ? [count(left, "more", "more")] : []),
    ...(idle > 0 ? [`${idle} that ${idle === 1 ? "bears" : "bear"} on no conclusion`] : []),
  ];
  if (!all && rest.length > 0) rows.push(paint("dim", `  and ${rest.join(", and ")}: --all`));
  if (shown.length === 0)
    return paint("dim", `${count(ranked.length, "open node")}, none of which bears on a conclusion: --all`);
  const title = all ? "Open nodes, those to look into first at the top" : "Look into these first";
  return [`${paint("bold", title)} ${paint("dim", `(${count(ranked.length, "open node")})`)}`, ...rows].join("\n");
}

function bearingWords(analysis: Analysis, { node, loadBearingFor, reaches }: Ranked): string {
  const conclusions = count(analysis.argument.conclusions.length, "conclusion");
  const carried = loadBearingFor.length;
  if (carried === 0)
    return reaches.length === 0 ? "bears on no conclusion" : `bears on ${reaches.length} of ${conclusions}`;
  const denied = loadBearingFor.filter((conclusion) =>
    analysis.loadBearing(conclusion).some((literal) => literal.node === node && literal.must === "denied"),
  ).length;
  // Where it has to be denied, that it carries them would read as if it spoke for them.
  if (denied === carried) return `must not be granted for ${carried} of ${conclusions}`;
  return `carries ${carried} of ${conclusions}${denied > 0 ? `, ${denied} of them by being denied` : ""}`;
}

/** "if granted, a holds", "if denied, b fails": what settling it alone would decide. */
function decidedWords(analysis: Analysis, { node, ifGranted, ifDenied }: Ranked): string[] {
  const words = [...decidedIf(analysis, node, "granted", ifGranted), ...decidedIf(analysis, node, "denied", ifDenied)];
  return words.length === 0 ? ["alone it decides nothing"] : words;
}

function decidedIf(analysis: Analysis, open: number, must: Literal["must"], decided: readonly number[]): string[] {
  if (decided.length === 0) return [];
  const { argument, evaluation } = analysis;
  const conclusions = new Set(argument.conclusions);
  // A conclusion says more than what lies on the way to it, and a statement more than a step.
  const weight = (node: number): number =>
    conclusions.has(node) ? 0 : argument.nodes[node]?.kind === "inference" ? 2 : 1;
  const ordered = decided.toSorted((a, b) => weight(a) - weight(b) || a - b);
  const named = evaluation.suppose(new Map([[open, must]]), () =>
    ordered.slice(0, NAMED).map((node) => {
      const value = evaluation.low[node];
      return `${oneLine(argument.nodes[node]?.id ?? "")} ${value === T ? "holds" : value === C ? "is contested" : "fails"}`;
    }),
  );
  const more = decided.length - NAMED;
  const all = [
    ...(named ?? []),
    ...(more > 0 ? [`${count(more, "other node")} ${more === 1 ? "is" : "are"} decided`] : []),
  ];
  return [`if ${must}, ${listing(all)}`];
}
