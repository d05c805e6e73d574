/** What the conclusions hinge on, as a matrix: conclusions as rows, open nodes as columns by rank. */
import { FONT_FAMILY } from "../../layout/metrics.js";
import { type Theme, THEMES } from "../../layout/palette.js";
import { oneLine } from "../../text/visible.js";
import { attributes, escapeXml } from "../svg/xml.js";
import { columnTitle, description } from "./alternatives.js";
import { block, group, line, text } from "./draw.js";
import { isKeyed } from "./heads.js";
import type { PlotInput } from "./input.js";
import { svgMark } from "./mark.js";
import { conclusions, guides, marks, totals } from "./matrix.js";
import { HEAD, LEGEND_INDENT, NOTE, NUMBERS, SMALL, TITLE } from "./metrics.js";
import { place, type PlacedPlot } from "./place.js";
import { MARK_MEANING, NUMBER_LABEL } from "./words.js";

export interface PlotOptions {
  /** `light` by default; it is the one to print. */
  readonly theme?: Theme;
}

/** Returns a standalone SVG 1.1 document as a string; the same input gives the same string. */
export function writePlot(input: PlotInput, { theme = "light" }: PlotOptions = {}): string {
  const placed = place(input);
  const { width, height } = placed;
  const title = oneLine(input.title);
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    version: "1.1",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
    "font-family": FONT_FAMILY,
  };
  return [
    `<svg${attributes(root)}>`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description(input))}</desc>`,
    `<rect${attributes({ width, height, fill: THEMES[theme].page })}/>`,
    ...lead(placed, theme),
    ...guides(placed, theme),
    ...heads(input, placed, theme),
    ...conclusions(input, placed, theme),
    ...totals(input, placed, theme),
    ...marks(input, placed, theme),
    "</svg>",
    "",
  ].join("\n");
}

function lead({ lead: { title, notes, legend } }: PlacedPlot, theme: Theme): string[] {
  const { ink, muted } = THEMES[theme];
  return [
    ...block(title, TITLE, ink),
    ...block(notes, NOTE, muted),
    ...legend.flatMap(({ mark, x, y }) => [
      svgMark(mark, x, y, theme),
      text(MARK_MEANING[mark], { x: x + LEGEND_INDENT, y: y + 4, "font-size": NOTE.size, fill: ink }),
    ]),
  ];
}

/** Number and text of each column, and the number again where the column begins and, with a key, where it ends. */
function heads(input: PlotInput, { heads: placed, xs, matrix }: PlacedPlot, theme: Theme): string[] {
  if (placed.length === 0) return [];
  const { ink, muted } = THEMES[theme];
  const look = { "font-size": SMALL.size, fill: muted };
  const ends = [matrix.top - 6, ...(isKeyed(input) ? [matrix.bottom + NUMBERS - 5] : [])];
  const columns = placed.map(({ number, pole, text: head }, at) => {
    const x = xs[at]!;
    return group({ "data-column": input.columns[at]!.id }, columnTitle(input.columns[at]!, at), [
      ...(pole === undefined ? [] : [line(`M${x} ${pole}V${matrix.top - NUMBERS}`, muted, 0.5)]),
      ...ends.map((y) => text(String(at + 1), { x, y, "text-anchor": "middle", ...look })),
      text(String(at + 1), { x: number, y: head.baseline, "font-weight": "bold", ...look }),
      ...block(head, HEAD, ink),
    ]);
  });
  return [...ends.map((y) => text(NUMBER_LABEL, { x: matrix.left - 6, y, "text-anchor": "end", ...look })), ...columns];
}
