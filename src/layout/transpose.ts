/** Swaps neighbours within a rank where that saves crossings (Gansner et al. 1993), until nothing is gained any more. */
import type { Adjacency } from "./adjacency.js";
import type { Layers } from "./order.js";

/** Edges on one side of the ranks, by their near end. */
export interface SideEdges {
  readonly near: Adjacency;
  readonly far: Int32Array;
}

/** Crossings of the edges of two neighbours: with the first one before the second, less those the other way round. */
function gain(first: number, second: number, { near, far }: SideEdges, place: Int32Array): number {
  let before = 0;
  for (let i = near.start[first]!; i < near.start[first + 1]!; i++) {
    const a = place[far[near.edges[i]!]!]!;
    for (let k = near.start[second]!; k < near.start[second + 1]!; k++) {
      const b = place[far[near.edges[k]!]!]!;
      if (a > b) before += 1;
      else if (a < b) before -= 1;
    }
  }
  return before;
}

/** Pairs of edges that are compared for one swap, at most: vertices with very many edges stay where they are. */
const MOST_PAIRS = 400;

const pairs = (a: number, b: number, { near: { start } }: SideEdges): number =>
  (start[a + 1]! - start[a]!) * (start[b + 1]! - start[b]!);

/** Changes the layers and `place`, which tells the place of every vertex in its rank. */
export function transpose(layers: Layers, sides: readonly SideEdges[], place: Int32Array, passes: number): void {
  let improved = true;
  for (let pass = 0; pass < passes && improved; pass++) {
    improved = false;
    for (const layer of layers) {
      for (let i = 0; i + 1 < layer.length; i++) {
        const [a, b] = [layer[i]!, layer[i + 1]!];
        let saved = 0;
        for (const side of sides) if (pairs(a, b, side) <= MOST_PAIRS) saved += gain(a, b, side, place);
        if (saved <= 0) continue;
        layer[i] = b;
        layer[i + 1] = a;
        place[b] = i;
        place[a] = i + 1;
        improved = true;
      }
    }
  }
}
