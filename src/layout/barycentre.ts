/** Sorts a rank by the mean place of the neighbours on one side (Sugiyama, Tagawa and Toda 1981). */
import type { Neighbours } from "./neighbours.js";

/** Means are told apart to such a part of a place. */
const FINENESS = 256;
/** In the place of a vertex that may go elsewhere. */
const FREE = -1;
const NOBODY: readonly number[] = [];

export interface Sorting {
  /** By vertex its place in its rank; kept up to date. */
  readonly place: Int32Array;
  /** By vertex its equal in the same rank, or -1. */
  readonly peer: Int32Array;
  /** Room for the widest rank. */
  readonly keys: Float64Array;
  readonly before: Int32Array;
}

/**
 * Vertices without a neighbour on that side keep their places, or follow their equal if that one has some; `backwards`
 * turns around those with the same mean.
 */
export function sortLayer(
  layer: Int32Array,
  { start, vertices }: Neighbours,
  { place, peer, keys, before }: Sorting,
  backwards: boolean,
): void {
  const width = layer.length;
  let sorted = 0;
  let followers: Map<number, number[]> | undefined;
  for (let i = 0; i < width; i++) {
    const v = layer[i]!;
    before[i] = v;
    const from = start[v]!;
    const to = start[v + 1]!;
    const equal = peer[v]!;
    if (to > from) {
      let sum = 0;
      for (let k = from; k < to; k++) sum += place[vertices[k]!]!;
      // Mean and place as one number: numbers are sorted much faster than by a function that compares.
      keys[sorted++] = Math.round((sum / (to - from)) * FINENESS) * width + (backwards ? width - 1 - i : i);
      layer[i] = FREE;
    } else if (equal !== -1 && start[equal + 1]! > start[equal]!) {
      followers ??= new Map();
      followers.set(equal, [...(followers.get(equal) ?? []), v]);
      layer[i] = FREE;
    }
  }
  const order = keys.subarray(0, sorted).sort();
  let next = 0;
  let waiting = NOBODY;
  for (let i = 0, n = 0; i < width; i++) {
    if (layer[i] !== FREE) continue;
    if (n < waiting.length) {
      layer[i] = waiting[n++]!;
      continue;
    }
    const at = order[next++]! % width;
    const v = before[backwards ? width - 1 - at : at]!;
    layer[i] = v;
    waiting = followers?.get(v) ?? NOBODY;
    n = 0;
  }
  for (let i = 0; i < width; i++) place[layer[i]!] = i;
}
