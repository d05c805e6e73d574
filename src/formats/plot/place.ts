/** Where everything on the plot goes, in pixels. */
import { textWidth } from "../../layout/measure.js";
import { wrap } from "../../layout/wrap.js";
import { columnPlaces, flags, isKeyed, key } from "./heads.js";
import type { PlotInput } from "./input.js";
import { type Lead, lead } from "./lead.js";
import {
  GAP,
  HEAD,
  type Lines,
  MARGIN,
  NUMBERS,
  PADDING,
  type PlacedHead,
  ROW,
  SMALL,
  type TextStyle,
} from "./metrics.js";
import { FOOT, rowFacts, statusText } from "./words.js";

const ROW_TEXT = { least: 280, most: 340 } as const;
const FACTS_WIDTH = 190;
const MAX_LINES = 3;

export interface PlacedRow {
  readonly top: number;
  readonly middle: number;
  readonly text: Lines;
  /** What the row adds up to. */
  readonly facts: Lines;
}

export interface PlacedPlot {
  readonly width: number;
  readonly height: number;
  readonly lead: Lead;
  readonly rows: readonly PlacedRow[];
  /** Middle of each column. */
  readonly xs: readonly number[];
  readonly heads: readonly PlacedHead[];
  /** Where the status of each row begins. */
  readonly statusX: number;
  /** The cells with their marks; no text stands there. */
  readonly matrix: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

export function place(input: PlotInput): PlacedPlot {
  const keyed = isKeyed(input);
  const texts = input.rows.map(({ text }) =>
    wrap(text, { width: ROW_TEXT.most, fontSize: ROW.size, maxLines: MAX_LINES }),
  );
  const statusX = Math.ceil(MARGIN + Math.max(ROW_TEXT.least, widest(texts.flat(), ROW.size)) + GAP);
  const statuses = input.rows.map(({ status }) => statusText(status));
  const left = Math.ceil(statusX + widest(statuses, HEAD.size, true) + GAP);
  const xs = columnPlaces(input, left);
  const right = xs.length === 0 ? left - GAP : xs.at(-1)! + xs[0]! - left;
  const facts = input.rows.map((row) =>
    rowFacts(row).flatMap((fact) => wrap(fact, { width: FACTS_WIDTH, fontSize: SMALL.size, maxLines: MAX_LINES })),
  );
  const end = Math.ceil(right + GAP + widest(facts.flat(), SMALL.size));
  const flying = keyed ? undefined : flags(input, xs);
  const edge = Math.max(end, flying?.right ?? 0);
  const top = lead(input, (keyed ? edge : left - GAP) - MARGIN, MARGIN + (flying?.height ?? 0));
  const matrixTop = top.bottom + (xs.length === 0 ? 0 : NUMBERS);
  const rows = placeRows(texts, facts, matrixTop, right + GAP);
  const bottom = matrixTop + rows.reduce((sum, row) => sum + 2 * (row.middle - row.top), 0);
  const foot = bottom + footHeight(input);
  const heads = flying ?? key(input, MARGIN, edge);
  const headsTop = flying === undefined ? foot + GAP : top.bottom - flying.height;
  return {
    width: edge + MARGIN,
    height: Math.ceil(Math.max(foot, headsTop + heads.height) + MARGIN),
    lead: top,
    rows,
    xs,
    heads: heads.heads.map((head) => lowered(head, headsTop)),
    statusX,
    matrix: { left, top: matrixTop, right, bottom },
  };
}

function lowered({ number, pole, text }: PlacedHead, by: number): PlacedHead {
  const placed = { number, text: { ...text, baseline: text.baseline + by } };
  return pole === undefined ? placed : { ...placed, pole: pole + by };
}

/** Whether each column says for how many conclusions it counts: of a single one its mark says it. */
export function totalsShown({ rows, columns }: PlotInput): boolean {
  return rows.length > 1 && columns.length > 0;
}

function footHeight(input: PlotInput): number {
  return (isKeyed(input) ? NUMBERS : 0) + (totalsShown(input) ? FOOT.length * SMALL.line + PADDING : 0);
}

function widest(texts: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, bold)));
}

function placeRows(
  texts: readonly (readonly string[])[],
  facts: readonly (readonly string[])[],
  from: number,
  factsX: number,
): PlacedRow[] {
  let top = from;
  return texts.map((lines, at) => {
    const sums = facts[at]!;
    const height = Math.max(ROW.line, lines.length * ROW.line, sums.length * SMALL.line) + 2 * PADDING;
    const middle = top + height / 2;
    const row = {
      top,
      middle,
      text: { x: MARGIN, baseline: firstBaseline(middle, lines.length, ROW), lines },
      facts: { x: factsX, baseline: firstBaseline(middle, sums.length, SMALL), lines: sums },
    };
    top += height;
    return row;
  });
}

/** Of lines that stand around a middle; the middle of small letters is about 0.35 em over the baseline. */
function firstBaseline(middle: number, lines: number, { size, line }: TextStyle): number {
  return Math.round(middle - ((lines - 1) * line) / 2 + size * 0.35);
}
