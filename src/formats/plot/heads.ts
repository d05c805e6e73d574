/**
 * Where the texts of the columns go. They are whole sentences, which slanted heads would have to cut.
 *
 * Few stand over their columns like flags on poles, the first one highest: read from left to right, and from the top in
 * rank order. Of many the poles would be longer than any eye follows, and the sheet too wide to print: they become a
 * numbered key below the matrix.
 */
import { textWidth } from "../../layout/measure.js";
import { wrap } from "../../layout/wrap.js";
import type { PlotInput } from "./input.js";
import { GAP, HEAD, NUMBER_WIDTH, PADDING, type PlacedHead, SMALL } from "./metrics.js";
import { FOOT, standingPrefix } from "./words.js";

const FLAGS_AT_MOST = 12;
/** From a pole to the number beside it. */
const BESIDE_POLE = 6;
/** The last flag is the first of these wide, those further left have more room, at most the second. */
const FLAG = { least: 320, most: 620 } as const;
const KEY_WIDTH = 340;
const MAX_LINES = 4;

export function isKeyed({ columns }: PlotInput): boolean {
  return columns.length > FLAGS_AT_MOST;
}

/** The middles of the columns; in a long row they stand in fives, so that a place is found again. */
export function columnPlaces(input: PlotInput, left: number): number[] {
  const [least, five] = isKeyed(input) ? [19, 7] : [26, 0];
  const numbers = input.columns.flatMap(({ totals }, at) => [at + 1, ...FOOT.map(({ count }) => count(totals))]);
  const pitch = Math.max(least, Math.ceil(textWidth(String(Math.max(0, ...numbers)), SMALL.size)) + 4);
  return input.columns.map((_, at) => left + pitch * (at + 0.5) + five * Math.floor(at / 5));
}

function headLines(input: PlotInput, at: number, width: number): readonly string[] {
  const text = `${standingPrefix(input, at)} ${input.columns[at]!.text}`;
  const lines = wrap(text, { width, fontSize: HEAD.size, maxLines: MAX_LINES });
  return lines.length === 0 ? [input.columns[at]!.id] : lines;
}

const heightOf = (lines: readonly string[]): number => lines.length * HEAD.line + PADDING;

/** Heads placed from y = 0 down. */
interface Heads {
  readonly heads: readonly PlacedHead[];
  readonly height: number;
  /** Where the last of them ends. */
  readonly right: number;
}

/** Flags at columns in the places `xs`. */
export function flags(input: PlotInput, xs: readonly number[]): Heads {
  const limit = (xs.at(-1) ?? 0) + BESIDE_POLE + NUMBER_WIDTH + FLAG.least;
  let [y, right] = [0, 0];
  const heads = xs.map((pole, at) => {
    const x = pole + BESIDE_POLE + NUMBER_WIDTH;
    const lines = headLines(input, at, Math.min(FLAG.most, limit - x));
    const head = { number: pole + BESIDE_POLE, pole: y, text: { x, baseline: y + HEAD.size - 1, lines } };
    right = Math.max(right, ...lines.map((line) => Math.ceil(x + textWidth(line, HEAD.size))));
    y += heightOf(lines);
    return head;
  });
  return { heads, height: y, right };
}

/** A key of as many columns of text as fit between `left` and `right`, read down and then across. */
export function key(input: PlotInput, left: number, right: number): Heads {
  const across = Math.max(1, Math.floor((right - left + GAP) / (KEY_WIDTH + GAP)));
  const step = Math.floor((right - left + GAP) / across);
  const entries = input.columns.map((_, at) => headLines(input, at, step - GAP - NUMBER_WIDTH));
  const limit = leastHeight(entries.map(heightOf), across);
  let [column, y, height] = [0, 0, 0];
  const heads = entries.map((lines) => {
    if (y + heightOf(lines) > limit) [column, y] = [column + 1, 0];
    const number = left + column * step;
    const head = { number, text: { x: number + NUMBER_WIDTH, baseline: y + HEAD.size - 1, lines } };
    y += heightOf(lines);
    height = Math.max(height, y);
    return head;
  });
  return { heads, height, right };
}

/** How high `across` columns have to be at least to take what is this high, in this order. */
function leastHeight(heights: readonly number[], across: number): number {
  const columnsAt = (limit: number): number => {
    let [columns, y] = [1, 0];
    for (const height of heights) {
      if (y + height > limit) [columns, y] = [columns + 1, 0];
      y += height;
    }
    return columns;
  };
  let limit = Math.max(...heights, 0);
  while (columnsAt(limit) > across) limit += HEAD.line;
  return limit;
}
