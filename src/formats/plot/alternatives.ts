/** The plot in sentences: for those who have it read out, and where a pointer rests. */
import { STATUS_STYLES } from "../../layout/palette.js";
import { oneLine } from "../../text/visible.js";
import { listing } from "../../text/words.js";
import type { Mark, PlotColumn, PlotInput, PlotRow } from "./input.js";
import { ITSELF, leftOutNotes, rowFacts, summary } from "./words.js";

/** What a pointer that rests on a mark is told. */
export function markTitle(row: PlotRow, column: PlotColumn, mark: Mark): string {
  if (isItself(row, column, mark)) return sentence(`${row.name} ${ITSELF}`);
  switch (mark) {
    case "granted":
      return sentence(`${column.name} carries ${row.name}`);
    case "denied":
      return sentence(`${row.name} falls short if ${column.name} is granted`);
    case "either":
      return `Either way that ${column.name} is settled counts against ${row.name}`;
    case "occurs":
      return sentence(`${column.name} bears on ${row.name}, and does not carry it alone`);
  }
}

/** An open conclusion carries itself, which is not worth saying; unless more than its own standing speaks in it. */
function isItself(row: PlotRow, column: PlotColumn | undefined, mark: Mark): boolean {
  return row.id === column?.id && (mark === "granted" || mark === "occurs");
}

/** The name of a step begins with a small letter. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a pointer that rests on a conclusion or on the head of a column is told. */
export function rowTitle({ id, status, text }: PlotRow): string {
  return `Conclusion ${oneLine(id)} (${STATUS_STYLES[status].word}): ${oneLine(text)}`;
}

export function columnTitle({ id, standing, text }: PlotColumn, place: number): string {
  return `Open node ${place + 1}, ${oneLine(id)} (${standing}): ${oneLine(text)}`;
}

/** The whole content in sentences. Load-bearing nodes are named, the others go by their number. */
export function description(input: PlotInput): string {
  const { rows, columns } = input;
  const heads = columns.map(({ name, standing }, place) => `Open node ${place + 1}, ${standing}: ${name}.`);
  return [summary(input), ...leftOutNotes(input), ...heads, ...rows.map((row, at) => rowSentence(input, row, at))].join(
    " ",
  );
}

function rowSentence({ columns, marks, leftOut }: PlotInput, row: PlotRow, at: number): string {
  const own = marks.filter((mark) => mark.row === at);
  const others = own.filter(({ column, mark }) => !isItself(row, columns[column], mark));
  const named = (kind: Mark, conjunction?: string): string[] => {
    const names = others.filter(({ mark }) => mark === kind).map(({ column }) => columns[column]?.name ?? "");
    return names.length === 0 ? [] : [listing(names, conjunction)];
  };
  const numbers = others.filter(({ mark }) => mark === "occurs").map(({ column }) => String(column + 1));
  const [hinges = "", counts] = rowFacts(row);
  // What is named below need not be counted, unless some of it is left out.
  const facts = counts === undefined || leftOut.columns === 0 ? hinges : `${hinges}: ${counts}`;
  const parts = [
    ...(others.length < own.length && facts !== ITSELF ? [`it ${ITSELF}`] : []),
    ...named("granted").map((names) => `it is carried by ${names}`),
    ...named("denied", "or").map((names) => `it falls short if ${names} is granted`),
    ...named("either", "or").map((names) => `either way that ${names} is settled counts against it`),
    ...(numbers.length === 0 ? [] : [`without carrying it alone, ${bearing(numbers)} on it`]),
  ];
  return `${row.name} (${STATUS_STYLES[row.status].word}) ${[facts, ...parts].join("; ")}.`;
}

function bearing(numbers: readonly string[]): string {
  return numbers.length === 1 ? `open node ${numbers[0]} bears` : `open nodes ${listing(numbers)} bear`;
}
