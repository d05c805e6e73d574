/** The layered graph from the point of view of its vertices: who is joined to whom in the rank before and the one after. */
import type { ProperGraph } from "./proper.js";

/** Vertices by rank, each rank in its order. */
export type Layers = Int32Array[];

/** In compressed rows: the neighbours of v are `vertices[start[v]]` up to, not including, `vertices[start[v + 1]]`. */
export interface Neighbours {
  readonly start: Int32Array;
  readonly vertices: Int32Array;
}

export interface Sides {
  readonly above: Neighbours;
  readonly below: Neighbours;
}

function neighbours(count: number, near: Int32Array, far: Int32Array): Neighbours {
  const start = new Int32Array(count + 1);
  for (const v of near) start[v + 1]! += 1;
  for (let v = 0; v < count; v++) start[v + 1]! += start[v]!;
  const next = start.slice(0, count);
  const vertices = new Int32Array(near.length);
  near.forEach((v, e) => (vertices[next[v]!++] = far[e]!));
  return { start, vertices };
}

export const sidesOf = ({ count, upper, lower }: ProperGraph): Sides => ({
  above: neighbours(count, lower, upper),
  below: neighbours(count, upper, lower),
});

/** Writes down the place of every vertex in its rank. */
export function setPlaces(layers: Layers, place: Int32Array): void {
  for (const layer of layers) for (let i = 0; i < layer.length; i++) place[layer[i]!] = i;
}
