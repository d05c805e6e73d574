/** What stands on the plot in words. They take no side: an open node carries a conclusion, and nobody is right. */
import { STATUS_STYLES } from "../../layout/palette.js";
import type { Status } from "../../schema/vocabulary.js";
import { count } from "../../text/words.js";
import {
  type Mark,
  MAX_COLUMNS,
  MAX_ROWS,
  type PlotColumn,
  type PlotInput,
  type PlotRow,
  type Totals,
} from "./input.js";

/** For the legend: what an open node is to a conclusion. */
export const MARK_MEANING: Readonly<Record<Mark, string>> = {
  granted: "carries the conclusion: has to be granted",
  denied: "has to be denied: granted, the conclusion falls short",
  either: "granted or denied, the conclusion falls short",
  occurs: "bears on the conclusion without carrying it alone",
};

/** Beside the numbers of the columns. */
export const NUMBER_LABEL = "open node";

/** What is counted under each column: conclusions. */
export const FOOT: readonly { readonly label: string; readonly count: (totals: Totals) => number }[] = [
  { label: "load-bearing for", count: ({ granted, denied, either }) => granted + denied + either },
  { label: "bears on", count: (totals) => sum(totals) },
];

function sum({ granted, denied, either, occurs }: Totals): number {
  return granted + denied + either + occurs;
}

/** "◐ conditional". */
export function statusText(status: Status): string {
  const { sign, word } = STATUS_STYLES[status];
  return `${sign} ${word}`;
}

/** What there is to see, in a sentence; instead of a matrix where there is none. */
export function summary({ rows, columns, leftOut }: PlotInput): string {
  if (rows.length === 0)
    return "This argument has no conclusion yet, so there is nothing that could hinge on anything.";
  const many = rows.length > 1;
  if (columns.length === 0)
    return many
      ? `No open node bears on any of the ${rows.length} conclusions: their statuses are the whole answer.`
      : "No open node bears on the conclusion: its status is the whole answer.";
  const standing = commonStanding(columns);
  const open =
    leftOut.columns > 0
      ? `the first ${columns.length} of ${columns.length + leftOut.columns} open nodes`
      : count(columns.length, standing === undefined ? "open node" : `${standing} node`);
  const concluded = leftOut.rows > 0 ? `the first ${rows.length} of ${rows.length + leftOut.rows}` : rows.length;
  const hinging = many ? `${concluded} conclusions (rows) hinge` : "the conclusion hinges";
  const order = columns.length > 1 ? " (columns), the one to look into first at the left" : "";
  const odd = standing === undefined ? " Those that are not marked assumed or disputed are unproven." : "";
  return `What ${hinging} on: ${open}${order}.${odd}`;
}

/** The beginning of a column's head, where its standing has to be told. */
export function standingPrefix({ columns }: PlotInput, column: number): string {
  const standing = columns[column]?.standing ?? "";
  return standing === "unproven" || commonStanding(columns) !== undefined ? "" : `${standing} ·`;
}

/** The standing that all columns have; undefined where they differ. */
function commonStanding(columns: readonly PlotColumn[]): string | undefined {
  const [first] = columns;
  return columns.every(({ standing }) => standing === first?.standing) ? first?.standing : undefined;
}

/** What is not on the picture. */
export function leftOutNotes({ leftOut, columns: shown }: PlotInput): string[] {
  const { rows, columns, idle } = leftOut;
  const notes: string[] = [];
  if (idle > 0)
    notes.push(
      `${count(idle, shown.length === 0 ? "open node" : "more open node")} ${idle === 1 ? "bears" : "bear"} on no conclusion.`,
    );
  if (rows > 0) notes.push(noRoom(rows, "conclusion", "row"));
  if (columns > 0) notes.push(noRoom(columns, "open node", "column"));
  if (columns + rows > 0)
    notes.push(
      `There is room for ${MAX_ROWS} conclusions and ${MAX_COLUMNS} open nodes; the totals count the rest too.`,
    );
  return notes;
}

function noRoom(many: number, what: string, place: string): string {
  return `${count(many, `more ${what}`)} ${many === 1 ? "has" : "have"} no ${place} here.`;
}

export const ITSELF = "is an open question itself";

/** "hinges on 5 open nodes" and, where it does, "2 carry it, 1 has to be denied". */
export function rowFacts({ status, totals }: PlotRow): string[] {
  const { granted, denied, either } = totals;
  const all = sum(totals);
  // What is open depends on itself, and this needs no number.
  if (status === "open" && all === 1) return [ITSELF];
  if (all === 0) return ["hinges on no open node"];
  const parts: string[] = [];
  if (granted > 0) parts.push(`${granted} ${granted === 1 ? "carries" : "carry"} it`);
  if (denied > 0) parts.push(`${denied} ${denied === 1 ? "has" : "have"} to be denied`);
  if (either > 0) parts.push(`${either} ${either === 1 ? "counts" : "count"} against it either way`);
  if (parts.length === 0) parts.push(all === 1 ? "it does not carry it alone" : "none carries it alone");
  return [`hinges on ${count(all, "open node")}`, parts.join(", ")];
}
