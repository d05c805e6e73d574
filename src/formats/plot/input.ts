/** What the plot shows, taken from an analysis: plain data, so that it can be stored, sent and drawn anywhere. */
import type { Analysis } from "../../analysis/analyse.js";
import { nameOf } from "../../analysis/names.js";
import type { Standing, Status } from "../../schema/vocabulary.js";

/**
 * What an open node means for a conclusion: it carries it and has to be granted; it has to be denied; either way that
 * it is settled counts against it; or it occurs among what the conclusion depends on, without being load-bearing.
 */
export const MARKS = ["granted", "denied", "either", "occurs"] as const;
export type Mark = (typeof MARKS)[number];

/** How often each mark stands in a row or column, what was left out included. */
export type Totals = Readonly<Record<Mark, number>>;

interface Heading {
  readonly id: string;
  /** What it says in full; of a step, what to call it. */
  readonly text: string;
  /** What to call it in a sentence: short, and in quotation marks where it is a statement. */
  readonly name: string;
  readonly totals: Totals;
}

/** A conclusion. */
export interface PlotRow extends Heading {
  readonly status: Status;
}

/** An open node. */
export interface PlotColumn extends Heading {
  readonly standing: Standing;
}

export interface PlotMark {
  /** Places in `rows` and `columns`. */
  readonly row: number;
  readonly column: number;
  readonly mark: Mark;
}

export interface PlotInput {
  readonly title: string;
  /** In document order. */
  readonly rows: readonly PlotRow[];
  /** In rank order; each has a mark. */
  readonly columns: readonly PlotColumn[];
  /** By row, then by column. */
  readonly marks: readonly PlotMark[];
  readonly leftOut: {
    /** Conclusions for which there is no room. */
    readonly rows: number;
    /** Open nodes that bear on a conclusion, and for which (or for all of whose conclusions) there is no room. */
    readonly columns: number;
    /** Open nodes that bear on no conclusion. */
    readonly idle: number;
  };
}

/** How much is kept of the texts that a step is called by. */
const LONG = 200;

/** More than these nobody reads on one sheet. */
export const MAX_ROWS = 60;
export const MAX_COLUMNS = 40;

/**
 * @param ranked the indices of all open nodes, those to look into first at the front
 */
export function plotInput(analysis: Analysis, ranked: readonly number[]): PlotInput {
  const { argument } = analysis;
  const { conclusions } = argument;
  const marksOf = conclusions.map((conclusion) => marksOn(analysis, conclusion));
  const bearing = ranked.filter((node) => marksOf.some((marks) => marks.has(node)));
  const shownMarks = marksOf.slice(0, MAX_ROWS);
  const columns = bearing.filter((node) => shownMarks.some((marks) => marks.has(node))).slice(0, MAX_COLUMNS);
  const rows = conclusions.slice(0, MAX_ROWS);
  return {
    title: argument.title,
    rows: headings(analysis, rows, (row) => [...(marksOf[row]?.values() ?? [])]).map((heading, row) => ({
      ...heading,
      status: analysis.status[rows[row]!]!,
    })),
    columns: headings(analysis, columns, (_, node) => marksOf.flatMap((marks) => marks.get(node) ?? [])).map(
      (heading, column) => ({ ...heading, standing: argument.nodes[columns[column]!]!.standing ?? "unproven" }),
    ),
    marks: shownMarks.flatMap((marks, row) =>
      columns.flatMap((node, column) => {
        const mark = marks.get(node);
        return mark === undefined ? [] : [{ row, column, mark }];
      }),
    ),
    leftOut: {
      rows: Math.max(0, conclusions.length - MAX_ROWS),
      columns: bearing.length - columns.length,
      idle: ranked.length - bearing.length,
    },
  };
}

/** The open nodes that bear on a conclusion, and how. */
function marksOn(analysis: Analysis, conclusion: number): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>(analysis.dependsOn(conclusion).map((node) => [node, "occurs"]));
  for (const { node, must } of analysis.loadBearing(conclusion)) {
    const known = marks.get(node);
    marks.set(node, known === undefined || known === "occurs" || known === must ? must : "either");
  }
  return marks;
}

/** @param marksOf the marks of a node, by its place among `nodes` and its index */
function headings(
  { argument }: Analysis,
  nodes: readonly number[],
  marksOf: (place: number, node: number) => readonly Mark[],
): Heading[] {
  const found = nodes.map((index, place) => {
    const node = argument.nodes[index]!;
    const totals = { granted: 0, denied: 0, either: 0, occurs: 0 };
    for (const mark of marksOf(place, index)) totals[mark]++;
    const text = node.kind === "inference" ? nameOf(argument, index, LONG) : node.text;
    return { id: node.id, text, name: nameOf(argument, index), totals };
  });
  const texts = toldApart(found, ({ text }) => text);
  const names = toldApart(found, ({ name }) => name);
  return found.map((heading, place) => ({ ...heading, text: texts[place]!, name: names[place]! }));
}

/** Steps from one report to all that it says read alike, and so may long sentences once they are cut: these get their id. */
function toldApart(headings: readonly Heading[], of: (heading: Heading) => string): string[] {
  const times = new Map<string, number>();
  for (const heading of headings) times.set(of(heading), (times.get(of(heading)) ?? 0) + 1);
  return headings.map((heading) => (times.get(of(heading))! > 1 ? `${of(heading)} [${heading.id}]` : of(heading)));
}
