/** Title, notes and legend, from the top of the plot down. */
import { textWidth } from "../../layout/measure.js";
import { wrap } from "../../layout/wrap.js";
import { type Mark, MARKS, type PlotInput } from "./input.js";
import { MARK_REACH } from "./mark.js";
import { GAP, LEGEND_INDENT, type Lines, MARGIN, NOTE, PADDING, TITLE } from "./metrics.js";
import { leftOutNotes, MARK_MEANING, summary } from "./words.js";

const LEGEND_LINE = 21;

export interface Sample {
  readonly mark: Mark;
  /** The middle of the mark. */
  readonly x: number;
  readonly y: number;
}

export interface Lead {
  readonly title: Lines;
  readonly notes: Lines;
  readonly legend: readonly Sample[];
  /** With the margin above it. */
  readonly bottom: number;
}

/** @param bottom where the lead ends at least: the legend stands there, next to the matrix */
export function lead(input: PlotInput, width: number, bottom: number): Lead {
  const title = wrap(input.title, { width, fontSize: TITLE.size, maxLines: 4 });
  const notes = wrap([summary(input), ...leftOutNotes(input)].join(" "), { width, fontSize: NOTE.size, maxLines: 20 });
  const notesTop = MARGIN + title.length * TITLE.line + 4;
  const marks = MARKS.filter((mark) => input.marks.some((one) => one.mark === mark));
  const legend = flow(marks, width);
  const lines = (legend.at(-1)?.line ?? -1) + 1;
  const end = Math.max(bottom, notesTop + notes.length * NOTE.line + GAP + lines * LEGEND_LINE + PADDING);
  return {
    title: { x: MARGIN, baseline: MARGIN + TITLE.size - 2, lines: title },
    notes: { x: MARGIN, baseline: notesTop + NOTE.size, lines: notes },
    legend: legend.map(({ mark, x, line }) => ({ mark, x, y: end - PADDING - (lines - line - 0.5) * LEGEND_LINE })),
    bottom: end,
  };
}

/** The samples side by side, on as many lines as it takes. */
function flow(marks: readonly Mark[], width: number): { mark: Mark; x: number; line: number }[] {
  let [x, line] = [0, 0];
  return marks.map((mark) => {
    const item = MARK_REACH + LEGEND_INDENT + textWidth(MARK_MEANING[mark], NOTE.size);
    if (x > 0 && x + item > width) [x, line] = [0, line + 1];
    const placed = { mark, x: MARGIN + x + MARK_REACH, line };
    x += item + GAP;
    return placed;
  });
}
