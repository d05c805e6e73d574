/** Counting crossings between neighbouring ranks (Barth, Jünger and Mutzel 2002). */
import type { Layers, Neighbours } from "./neighbours.js";

/**
 * `ends`: for every edge its place in the second rank, the edges sorted by their place in the first rank, then the second.
 * The crossings are the inversions of that list, counted with a Fenwick tree in O(edges log width). `tree` is room for it.
 */
export function inversions(ends: Int32Array, count: number, width: number, tree: Int32Array): number {
  tree.fill(0, 0, width + 1);
  let crossings = 0;
  for (let seen = 0; seen < count; seen++) {
    const end = ends[seen]!;
    let notBeyond = 0;
    for (let i = end + 1; i > 0; i -= i & -i) notBeyond += tree[i]!;
    crossings += seen - notBeyond;
    for (let i = end + 1; i <= width; i += i & -i) tree[i]! += 1;
  }
  return crossings;
}

/** Few numbers at a time: for these, inserting is quicker than anything else. */
const FEW = 24;

function sort(numbers: Int32Array, from: number, to: number): void {
  if (to - from > FEW) {
    numbers.subarray(from, to).sort();
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const one = numbers[i]!;
    let at = i;
    for (; at > from && numbers[at - 1]! > one; at--) numbers[at] = numbers[at - 1]!;
    numbers[at] = one;
  }
}

/** All crossings of an order. `place`: that of every vertex in its rank. */
export function countCrossings(layers: Layers, below: Neighbours, place: Int32Array): number {
  const { start, vertices } = below;
  const ends = new Int32Array(vertices.length);
  const tree = new Int32Array(layers.reduce((most, layer) => Math.max(most, layer.length), 0) + 1);
  let crossings = 0;
  for (let r = 0; r + 1 < layers.length; r++) {
    let next = 0;
    for (const v of layers[r]!) {
      const first = next;
      for (let i = start[v]!; i < start[v + 1]!; i++) ends[next++] = place[vertices[i]!]!;
      sort(ends, first, next);
    }
    crossings += inversions(ends, next, layers[r + 1]!.length, tree);
  }
  return crossings;
}
