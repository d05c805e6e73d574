/** Sorts a rank by the mean place of the neighbours on one side (Sugiyama, Tagawa and Toda 1981). */
import type { Neighbours } from "./neighbours.js";

/** Means are told apart to such a part of a place. */
const FINENESS = 256;

export interface Sorting {
  /** By vertex its place in its rank; kept up to date. */
  readonly place: Int32Array;
  /** By vertex its equal in the same rank, or -1. */
  readonly peer: Int32Array;
}

/**
 * Vertices without a neighbour on that side keep their places, or follow their equal if that one has some; `backwards`
 * turns around those with the same mean.
 */
export function sortLayer(
  layer: Int32Array,
  { start, vertices }: Neighbours,
  { place, peer }: Sorting,
  backwards: boolean,
): void {
  const width = layer.length;
  // Mean and place as one number: numbers are sorted much faster than by a function that compares.
  const keys = new Float64Array(width);
  let sorted = 0;
  const followers = new Map<number, number[]>();
  const isFree = new Uint8Array(width);
  for (let i = 0; i < width; i++) {
    const v = layer[i]!;
    const [from, to] = [start[v]!, start[v + 1]!];
    const equal = peer[v]!;
    if (to > from) {
      let sum = 0;
      for (let k = from; k < to; k++) sum += place[vertices[k]!]!;
      keys[sorted++] = Math.round((sum / (to - from)) * FINENESS) * width + (backwards ? width - 1 - i : i);
      isFree[i] = 1;
    } else if (equal !== -1 && start[equal + 1]! > start[equal]!) {
      followers.set(equal, [...(followers.get(equal) ?? []), v]);
      isFree[i] = 1;
    }
  }
  const order = keys.subarray(0, sorted).sort();
  const before = layer.slice();
  let next = 0;
  let waiting: readonly number[] = [];
  for (let i = 0, n = 0; i < width; i++) {
    if (!isFree[i]) continue;
    if (n < waiting.length) {
      layer[i] = waiting[n++]!;
      continue;
    }
    const at = order[next++]! % width;
    layer[i] = before[backwards ? width - 1 - at : at]!;
    waiting = followers.get(layer[i]!) ?? [];
    n = 0;
  }
  for (let i = 0; i < width; i++) place[layer[i]!] = i;
}
