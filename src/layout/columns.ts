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
