/** Counting crossings between neighbouring ranks (Barth, Jünger and Mutzel 2002). */
import type { Layers, Neighbours } from "./neighbours.js";

/**
 * `ends`: for every edge its place in the second rank, the edges sorted by their place in the first rank, then the second.
 * The crossings are the inversions of that list, counted with a Fenwick tree in O(edges log width).
 */
export function inversions(ends: Int32Array, width: number): number {
  const tree = new Int32Array(width + 1);
  let crossings = 0;
  for (let seen = 0; seen < ends.length; seen++) {
    const end = ends[seen]!;
    let notBeyond = 0;
    for (let i = end + 1; i > 0; i -= i & -i) notBeyond += tree[i]!;
    crossings += seen - notBeyond;
    for (let i = end + 1; i <= width; i += i & -i) tree[i]! += 1;
  }
  return crossings;
}

/** All crossings of an order. `place`: that of every vertex in its rank. */
export function countCrossings(layers: Layers, below: Neighbours, place: Int32Array): number {
  const { start, vertices } = below;
  const ends = new Int32Array(vertices.length);
  let crossings = 0;
  for (let r = 0; r + 1 < layers.length; r++) {
    let next = 0;
    for (const v of layers[r]!) {
      const first = next;
      for (let i = start[v]!; i < start[v + 1]!; i++) ends[next++] = place[vertices[i]!]!;
      if (next - first > 1) ends.subarray(first, next).sort();
    }
    crossings += inversions(ends.subarray(0, next), layers[r + 1]!.length);
  }
  return crossings;
}
