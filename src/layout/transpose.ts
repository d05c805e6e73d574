/** Swaps neighbours within a rank where that saves crossings (Gansner et al. 1993), until nothing is gained any more. */
import type { Layers, Neighbours, Sides } from "./neighbours.js";

/** Pairs of edges that are compared for one swap, at most: vertices with very many edges stay where they are. */
const MOST_PAIRS = 400;

/** Crossings of the edges of two vertices on one side: with the first one before the second, and the other way round. */
interface Pair {
  before: number;
  after: number;
}

function compare(first: number, second: number, { start, vertices }: Neighbours, place: Int32Array, pair: Pair): void {
  const [end, secondStart, secondEnd] = [start[first + 1]!, start[second]!, start[second + 1]!];
  if ((end - start[first]!) * (secondEnd - secondStart) > MOST_PAIRS) return;
  for (let i = start[first]!; i < end; i++) {
    const a = place[vertices[i]!]!;
    for (let k = secondStart; k < secondEnd; k++) {
      const b = place[vertices[k]!]!;
      if (a > b) pair.before += 1;
      else if (a < b) pair.after += 1;
    }
  }
}

function touch(v: number, { start, vertices }: Neighbours, mark: Int32Array, value: number): void {
  for (let i = start[v]!; i < start[v + 1]!; i++) mark[vertices[i]!] = value;
}

/**
 * Changes the layers and `place`, which tells the place of every vertex in its rank. With `sideways`, neighbours whose
 * edges cross as often either way are swapped too: so a search leaves a plateau on which it stands. No pass begins once so
 * many pairs as the budget have been compared; returns how many were.
 */
export function transpose(
  layers: Layers,
  { above, below }: Sides,
  place: Int32Array,
  budget: number,
  sideways = false,
): number {
  // By vertex the last pass in which it, or what it is joined to, moved: what stands as it stood is not compared again.
  const moved = new Int32Array(place.length).fill(1);
  const pair: Pair = { before: 0, after: 0 };
  let compared = 0;
  let improved = true;
  for (let pass = 1; compared < budget && improved; pass++) {
    improved = false;
    for (const layer of layers) {
      for (let i = 0; i + 1 < layer.length; i++) {
        const [a, b] = [layer[i]!, layer[i + 1]!];
        if (moved[a]! < pass && moved[b]! < pass) continue;
        compared++;
        pair.before = 0;
        pair.after = 0;
        compare(a, b, above, place, pair);
        compare(a, b, below, place, pair);
        const { before, after } = pair;
        if (before < after || before === 0 || (before === after && !sideways)) continue;
        layer[i] = b;
        layer[i + 1] = a;
        place[b] = i;
        place[a] = i + 1;
        moved[a] = pass + 1;
        moved[b] = pass + 1;
        touch(a, above, moved, pass + 1);
        touch(a, below, moved, pass + 1);
        touch(b, above, moved, pass + 1);
        touch(b, below, moved, pass + 1);
        if (after < before) improved = true;
      }
    }
  }
  return compared;
}
