/** Swaps neighbours within a rank where that saves crossings (Gansner et al. 1993), until nothing is gained any more. */
import type { Layers, Neighbours, Sides } from "./neighbours.js";

/** Pairs of edges that are compared for one swap, at most: vertices with very many edges stay where they are. */
const MOST_PAIRS = 400;

/** Crossings of the edges of two neighbours on one side that are saved when they swap. Most of a layout's time is spent here. */
function saving(first: number, second: number, side: Neighbours, place: Int32Array): number {
  const { start, vertices } = side;
  const from = start[first]!;
  const to = start[first + 1]!;
  const from2 = start[second]!;
  const to2 = start[second + 1]!;
  if ((to - from) * (to2 - from2) > MOST_PAIRS) return 0;
  let saved = 0;
  for (let i = from; i < to; i++) {
    const a = place[vertices[i]!]!;
    for (let k = from2; k < to2; k++) {
      const b = place[vertices[k]!]!;
      if (a > b) saved++;
      else if (a < b) saved--;
    }
  }
  return saved;
}

/** Whether some of their edges cross as they stand. */
function doCross(first: number, second: number, { start, vertices }: Neighbours, place: Int32Array): boolean {
  if ((start[first + 1]! - start[first]!) * (start[second + 1]! - start[second]!) > MOST_PAIRS) return false;
  for (let i = start[first]!; i < start[first + 1]!; i++) {
    const a = place[vertices[i]!]!;
    for (let k = start[second]!; k < start[second + 1]!; k++) if (a > place[vertices[k]!]!) return true;
  }
  return false;
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
  let compared = 0;
  let improved = true;
  for (let pass = 1; compared < budget && improved; pass++) {
    improved = false;
    for (const layer of layers) {
      const last = layer.length - 1;
      for (let i = 0; i < last; i++) {
        const a = layer[i]!;
        const b = layer[i + 1]!;
        if (moved[a]! < pass && moved[b]! < pass) continue;
        compared++;
        const saved = saving(a, b, above, place) + saving(a, b, below, place);
        if (saved < 0 || (saved === 0 && !(sideways && (doCross(a, b, above, place) || doCross(a, b, below, place)))))
          continue;
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
        if (saved > 0) improved = true;
      }
    }
  }
  return compared;
}
