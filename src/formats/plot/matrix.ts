/** The conclusions with their cells, and the totals under them. */
import { STATUS_STYLES, type Theme, THEMES } from "../../layout/palette.js";
import { markTitle, rowTitle } from "./alternatives.js";
import { block, group, line, text } from "./draw.js";
import { isKeyed } from "./heads.js";
import type { PlotInput } from "./input.js";
import { svgMark } from "./mark.js";
import { HEAD, MARGIN, NUMBERS, ROW, SMALL } from "./metrics.js";
import { type PlacedPlot, totalsShown } from "./place.js";
import { FOOT, statusText } from "./words.js";

/** Faint, and under everything: they lead the eye and say nothing. */
export function guides({ rows, xs, matrix, width }: PlacedPlot, theme: Theme): string[] {
  const { muted } = THEMES[theme];
  const rules = rows.length === 0 ? [] : [...rows.map(({ top }) => top), matrix.bottom];
  const right = xs.length === 0 ? width - MARGIN : matrix.right;
  return [
    ...xs.map((x) => line(`M${x} ${matrix.top}V${matrix.bottom}`, muted, 0.2)),
    ...rules.map((y) => line(`M${MARGIN} ${y}H${right}`, muted, 0.3)),
  ];
}

export function conclusions(input: PlotInput, { rows, statusX }: PlacedPlot, theme: Theme): string[] {
  const { ink, muted } = THEMES[theme];
  return rows.map(({ middle, text: words, facts }, at) => {
    const row = input.rows[at]!;
    const fill = STATUS_STYLES[row.status][theme].text;
    return group({ "data-row": row.id, "data-status": row.status }, rowTitle(row), [
      ...block(words, ROW, ink),
      text(statusText(row.status), { x: statusX, y: middle + 4, "font-size": HEAD.size, "font-weight": "bold", fill }),
      ...block(facts, SMALL, muted),
    ]);
  });
}

/** Under each column: for how many conclusions it is load-bearing, and on how many it bears. */
export function totals(input: PlotInput, { xs, matrix }: PlacedPlot, theme: Theme): string[] {
  if (!totalsShown(input)) return [];
  const look = { "font-size": SMALL.size, fill: THEMES[theme].muted };
  const from = matrix.bottom + (isKeyed(input) ? NUMBERS : 4);
  return FOOT.flatMap(({ label, count }, at) => {
    const y = from + SMALL.line * at + SMALL.size;
    return [
      text(label, { x: matrix.left - 6, y, "text-anchor": "end", ...look }),
      ...input.columns.map((column, place) =>
        text(String(count(column.totals) || "·"), { x: xs[place]!, y, "text-anchor": "middle", ...look }),
      ),
    ];
  });
}

export function marks(input: PlotInput, { rows, xs }: PlacedPlot, theme: Theme): string[] {
  return input.marks.map(({ row, column, mark }) => {
    const [conclusion, open] = [input.rows[row]!, input.columns[column]!];
    const data = { "data-conclusion": conclusion.id, "data-open": open.id, "data-mark": mark };
    return group(data, markTitle(conclusion, open, mark), [svgMark(mark, xs[column]!, rows[row]!.middle, theme)]);
  });
}
