/**
 * The order within every rank: barycentre sweeps down and up (Sugiyama, Tagawa and Toda 1981) from the order of a
 * depth-first search; the order with the fewest crossings of all those seen is kept.
 */
import { type Adjacency, edgesOf, groupEdges } from "./adjacency.js";
import { inversions } from "./crossings.js";
import { type SideEdges, transpose } from "./transpose.js";
import { firstPeers, type ProperGraph, rounds } from "./proper.js";

/** Vertices by rank, each rank in its order. */
export type Layers = Int32Array[];

interface Sides {
  /** Edges to the next lower and to the next higher rank. */
  readonly above: Adjacency;
  readonly below: Adjacency;
}

const MOST_ROUNDS = 24;
const PATIENCE = 4;
const MOST_PASSES = 12;
/** Vertices and edges up to which neighbours are switched after every sweep, not only in the end. */
const SWITCHED_EVERY_SWEEP = 6000;

/** Vertices in the order in which a search from the highest rank back finds them: trees come out without a crossing. */
function searchOrder(graph: ProperGraph, { above, below }: Sides, peer: Int32Array): Layers {
  const { count, rank, rankCount, upper, lower } = graph;
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
      const onRight = edgesOf(below, v);
      const onLeft = edgesOf(above, v);
      for (const e of onRight) if (!seen[lower[e]!]) stack.push(lower[e]!);
      if (peer[v] !== -1 && !seen[peer[v]!]) stack.push(peer[v]!);
      // The last to be pushed is found first: so these come last, and backwards.
      for (const e of onLeft.toReversed()) if (!seen[upper[e]!]) stack.push(upper[e]!);
    }
  }
  return layers.map((layer) => Int32Array.from(layer));
}

function setPlaces(layers: Layers, place: Int32Array): void {
  for (const layer of layers) layer.forEach((v, i) => (place[v] = i));
}

/** All crossings of an order. */
function countCrossings(graph: ProperGraph, layers: Layers, below: Adjacency): number {
  const place = new Int32Array(graph.count);
  setPlaces(layers, place);
  let crossings = 0;
  for (let r = 0; r + 1 < layers.length; r++) {
    const layer = layers[r]!;
    const ends = new Int32Array(layer.reduce((sum, v) => sum + below.start[v + 1]! - below.start[v]!, 0));
    let next = 0;
    for (const v of layer) {
      const first = next;
      for (let i = below.start[v]!; i < below.start[v + 1]!; i++) ends[next++] = place[graph.lower[below.edges[i]!]!]!;
      ends.subarray(first, next).sort();
    }
    crossings += inversions(ends, layers[r + 1]!.length);
  }
  return crossings;
}

interface Sweep {
  readonly place: Int32Array;
  readonly peer: Int32Array;
  /** Scratch, by vertex: the mean place of the neighbours, and the vertex whose mean counts. */
  readonly key: Float64Array;
  readonly anchor: Int32Array;
}

/** Sorts one rank by the mean place of the neighbours on one side; a vertex without any follows its peer or keeps its place. */
function sortLayer(layer: Int32Array, { start, edges }: Adjacency, far: Int32Array, sweep: Sweep): void {
  const { place, peer, key, anchor } = sweep;
  for (const v of layer) {
    const [from, to] = [start[v]!, start[v + 1]!];
    let sum = 0;
    for (let i = from; i < to; i++) sum += place[far[edges[i]!]!]!;
    key[v] = to > from ? sum / (to - from) : place[v]!;
    const other = peer[v]!;
    anchor[v] = to === from && other !== -1 && start[other + 1]! > start[other]! ? other : v;
  }
  layer.sort((a, b) => {
    const [c, d] = [anchor[a]!, anchor[b]!];
    return key[c]! - key[d]! || place[c]! - place[d]! || Number(c !== a) - Number(d !== b) || place[a]! - place[b]!;
  });
  layer.forEach((v, i) => (place[v] = i));
}

/** The ranks, each in an order with few crossings. */
export function orderVertices(graph: ProperGraph): Layers {
  const { count, upper, lower } = graph;
  const sides: Sides = { above: groupEdges(count, lower), below: groupEdges(count, upper) };
  const peer = firstPeers(graph);
  const layers = searchOrder(graph, sides, peer);
  const place = new Int32Array(count);
  const sweep: Sweep = { place, peer, key: new Float64Array(count), anchor: new Int32Array(count) };
  setPlaces(layers, place);

  const switching: readonly SideEdges[] = [
    { near: sides.above, far: upper },
    { near: sides.below, far: lower },
  ];
  const best = { layers, crossings: Infinity };
  const keepIfBetter = (): boolean => {
    const crossings = countCrossings(graph, layers, sides.below);
    if (crossings >= best.crossings) return false;
    best.crossings = crossings;
    best.layers = layers.map((layer) => layer.slice());
    return true;
  };
  keepIfBetter();
  const small = count + upper.length < SWITCHED_EVERY_SWEEP;
  const passes = rounds(graph, MOST_PASSES);
  let worse = 0;
  for (let left = rounds(graph, MOST_ROUNDS); left > 0 && best.crossings > 0 && worse < PATIENCE; left--) {
    for (const layer of layers.slice(1)) sortLayer(layer, sides.above, upper, sweep);
    if (small) transpose(layers, switching, place, passes);
    const down = keepIfBetter();
    for (const layer of layers.slice(0, -1).toReversed()) sortLayer(layer, sides.below, lower, sweep);
    if (small) transpose(layers, switching, place, passes);
    const up = keepIfBetter();
    worse = down || up ? 0 : worse + 1;
  }
  setPlaces(best.layers, place);
  transpose(best.layers, switching, place, passes);
  return best.layers;
}
