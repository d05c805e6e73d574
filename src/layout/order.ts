/**
 * The order within every rank: barycentre sweeps down and up (Sugiyama, Tagawa and Toda 1981) from the order of a
 * depth-first search; the order with the fewest crossings of all those seen is kept.
 */
import { type Adjacency, groupEdges } from "./adjacency.js";
import { inversions } from "./crossings.js";
import type { ProperGraph } from "./proper.js";

/** Vertices by rank, each rank in its order. */
export type Layers = Int32Array[];

interface Sides {
  /** Edges to the next lower and to the next higher rank. */
  readonly above: Adjacency;
  readonly below: Adjacency;
}

/** Work that the sweeps may do, counted in visited edges and vertices. */
const WORK = 6_000_000;
const MOST_ROUNDS = 24;
const PATIENCE = 4;

/** Vertices in the order in which a search from the highest rank back finds them: trees come out without a crossing. */
function searchOrder({ count, rank, rankCount, upper, lower }: ProperGraph, { above, below }: Sides): Layers {
  const layers: number[][] = Array.from({ length: rankCount }, () => []);
  const seen = new Uint8Array(count);
  const roots = Array.from(rank.keys()).toSorted((a, b) => rank[b]! - rank[a]! || a - b);
  for (const root of roots) {
    const stack = seen[root] ? [] : [root];
    while (stack.length > 0) {
      const v = stack.pop()!;
      if (seen[v]) continue;
      seen[v] = 1;
      layers[rank[v]!]!.push(v);
      const onRight = below.edges.subarray(below.start[v]!, below.start[v + 1]!);
      const onLeft = above.edges.subarray(above.start[v]!, above.start[v + 1]!);
      for (const e of onRight) if (!seen[lower[e]!]) stack.push(lower[e]!);
      // Pushed backwards, so that the first premise is found first; before what lies on the right, for it is popped earlier.
      for (const e of onLeft.toReversed()) if (!seen[upper[e]!]) stack.push(upper[e]!);
    }
  }
  return layers.map((layer) => Int32Array.from(layer));
}

function setPlaces(layers: Layers, place: Int32Array): void {
  for (const layer of layers) layer.forEach((v, i) => (place[v] = i));
}

/** All crossings of an order. */
export function countCrossings(graph: ProperGraph, layers: Layers, below: Adjacency): number {
  const place = new Int32Array(graph.count);
  setPlaces(layers, place);
  let crossings = 0;
  for (let r = 0; r + 1 < layers.length; r++) {
    const ends: number[] = [];
    for (const v of layers[r]!) {
      const edges = below.edges.subarray(below.start[v]!, below.start[v + 1]!);
      ends.push(...Array.from(edges, (e) => place[graph.lower[e]!]!).toSorted((a, b) => a - b));
    }
    crossings += inversions(Int32Array.from(ends), layers[r + 1]!.length);
  }
  return crossings;
}

/** Sorts one rank by the mean place of the neighbours on one side; a vertex without any keeps its relative place. */
function sortLayer(layer: Int32Array, side: Adjacency, far: Int32Array, place: Int32Array, key: Float64Array): void {
  for (const v of layer) {
    const from = side.start[v]!;
    const to = side.start[v + 1]!;
    let sum = 0;
    for (let i = from; i < to; i++) sum += place[far[side.edges[i]!]!]!;
    key[v] = to > from ? sum / (to - from) : place[v]!;
  }
  layer.sort((a, b) => key[a]! - key[b]! || place[a]! - place[b]!);
  layer.forEach((v, i) => (place[v] = i));
}

/** The ranks, each in an order with few crossings. */
export function orderVertices(graph: ProperGraph): Layers {
  const { count, upper, lower } = graph;
  const sides: Sides = { above: groupEdges(count, lower), below: groupEdges(count, upper) };
  const layers = searchOrder(graph, sides);
  const place = new Int32Array(count);
  const key = new Float64Array(count);
  setPlaces(layers, place);

  let best = layers.map((layer) => layer.slice());
  let fewest = countCrossings(graph, layers, sides.below);
  const rounds = Math.min(MOST_ROUNDS, Math.max(2, Math.floor(WORK / (count + upper.length + 1))));
  let worse = 0;
  for (let round = 0; round < rounds && fewest > 0 && worse < PATIENCE; round++) {
    for (const layer of layers.slice(1)) sortLayer(layer, sides.above, upper, place, key);
    for (const layer of layers.slice(0, -1).toReversed()) sortLayer(layer, sides.below, lower, place, key);
    const crossings = countCrossings(graph, layers, sides.below);
    worse += 1;
    if (crossings < fewest) {
      fewest = crossings;
      best = layers.map((layer) => layer.slice());
      worse = 0;
    }
  }
  return best;
}
