/** The extents of the ranks along the reading direction. */
import type { ProperGraph } from "./proper.js";

/** A rank's extent along, in pixels. Without cards it has no width. */
export interface Column {
  readonly start: number;
  readonly end: number;
}

const GAP = 38;
/** Edges that climb far get more room to do so. */
const GAP_SHARE = 0.12;
const GAP_MOST = 92;

/** `lengths`: the cards' extents along. `at`: where every vertex is across. */
export function columns(graph: ProperGraph, lengths: readonly number[], at: Float64Array): readonly Column[] {
  const { rankCount, rank, upper, lower } = graph;
  const widest = new Float64Array(rankCount);
  lengths.forEach((length, v) => (widest[rank[v]!] = Math.max(widest[rank[v]!]!, length)));
  const climb = new Float64Array(rankCount);
  const edges = new Int32Array(rankCount);
  upper.forEach((v, e) => {
    climb[rank[v]!]! += Math.abs(at[v]! - at[lower[e]!]!);
    edges[rank[v]!]! += 1;
  });
  const result: Column[] = [];
  let start = 0;
  widest.forEach((width, r) => {
    result.push({ start, end: start + width });
    const mean = edges[r]! > 0 ? climb[r]! / edges[r]! : 0;
    start += width + Math.min(GAP_MOST, GAP + GAP_SHARE * mean);
  });
  return result;
}

/**
 * The same columns moved to where they were: `was` tells the middle of a rank's column before, where it had one. Columns
 * that are new go between, and push on what lies after them as far as needed.
 */
export function keptColumns(columns: readonly Column[], was: (rank: number) => number | undefined): readonly Column[] {
  const first = columns.findIndex((_, r) => was(r) !== undefined);
  if (first < 0) return columns;
  const width = ({ start, end }: Column): number => end - start;
  const at = (r: number, start: number): Column => ({ start, end: start + width(columns[r]!) });
  const result: Column[] = [...columns];
  result[first] = at(first, was(first)! - width(columns[first]!) / 2);
  for (let r = first - 1; r >= 0; r--) {
    const gap = columns[r + 1]!.start - columns[r]!.end;
    result[r] = at(r, result[r + 1]!.start - gap - width(columns[r]!));
  }
  let pushed = 0;
  for (let r = first + 1; r < columns.length; r++) {
    const middle = was(r);
    const wanted =
      middle === undefined
        ? result[r - 1]!.end + columns[r]!.start - columns[r - 1]!.end
        : middle + pushed - width(columns[r]!) / 2;
    const least = result[r - 1]!.end + GAP;
    if (middle !== undefined && least > wanted) pushed += least - wanted;
    result[r] = at(r, Math.max(wanted, least));
  }
  return result;
}
