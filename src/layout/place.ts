/**
 * Places along the ranks: sweep by sweep each rank gets the places nearest to what its neighbours ask for, in the sense of
 * least squares, that keep its order and its distances. That is an isotonic regression, solved exactly and in linear
 * time by pooling adjacent violators (Barlow et al. 1972).
 */
import { type Adjacency, groupEdges } from "./adjacency.js";
import type { Layers } from "./neighbours.js";
import { edgeWeight, firstPeers, type ProperGraph, rounds, separation } from "./proper.js";

const MOST_ROUNDS = 8;
/** At first each rank looks to one side only, so that the whole finds its shape; then to both. */
const ONE_SIDED = 2;

/** The non-decreasing sequence nearest to `wanted` under the weights; written into `wanted`. */
function isotonic(wanted: Float64Array, weights: Float64Array): void {
  const mean: number[] = [];
  const weight: number[] = [];
  const length: number[] = [];
  for (let i = 0; i < wanted.length; i++) {
    let m = wanted[i]!;
    let w = weights[i]!;
    let n = 1;
    while (mean.length > 0 && mean.at(-1)! >= m) {
      const w2 = weight.pop()!;
      m = (m * w + mean.pop()! * w2) / (w + w2);
      w += w2;
      n += length.pop()!;
    }
    mean.push(m);
    weight.push(w);
    length.push(n);
  }
  let next = 0;
  mean.forEach((m, block) => {
    wanted.fill(m, next, next + length[block]!);
    next += length[block]!;
  });
}

/** The edges on one side, over which neighbours pull. */
interface Pull {
  readonly side: Adjacency;
  readonly far: Int32Array;
}

interface Sweep {
  readonly graph: ProperGraph;
  /** By edge. */
  readonly weight: Float64Array;
  readonly peer: Int32Array;
  /** The result, by vertex. */
  readonly at: Float64Array;
}

function placeLayer({ graph, weight, peer, at }: Sweep, layer: Int32Array, pulls: readonly Pull[]): void {
  const wanted = new Float64Array(layer.length);
  const weights = new Float64Array(layer.length);
  let offset = 0;
  layer.forEach((v, i) => {
    if (i > 0) offset += separation(graph, layer[i - 1]!, v);
    let sum = 0;
    let total = 0;
    for (const { side, far } of pulls) {
      for (let k = side.start[v]!; k < side.start[v + 1]!; k++) {
        const e = side.edges[k]!;
        sum += at[far[e]!]! * weight[e]!;
        total += weight[e]!;
      }
    }
    // What nobody pulls stays with its peer or where it is, but gives way to everything.
    wanted[i] = (total > 0 ? sum / total : at[peer[v] === -1 ? v : peer[v]!]!) - offset;
    weights[i] = total > 0 ? total : 0.01;
  });
  isotonic(wanted, weights);
  offset = 0;
  layer.forEach((v, i) => {
    if (i > 0) offset += separation(graph, layer[i - 1]!, v);
    at[v] = wanted[i]! + offset;
  });
}

/**
 * Moves vertices apart, as little as possible, where they are nearer to each other than they may be; the more the weight
 * of one, the more the others give way.
 */
export function keepApart(
  graph: ProperGraph,
  at: Float64Array,
  weight: Float64Array = new Float64Array(graph.count).fill(1),
): Float64Array {
  const layers: number[][] = Array.from({ length: graph.rankCount }, () => []);
  graph.rank.forEach((r, v) => layers[r]!.push(v));
  const result = at.slice();
  for (const layer of layers) {
    layer.sort((a, b) => at[a]! - at[b]! || a - b);
    const offsets: number[] = [];
    layer.forEach((v, i) => offsets.push(i === 0 ? 0 : offsets[i - 1]! + separation(graph, layer[i - 1]!, v)));
    const wanted = Float64Array.from(layer, (v, i) => at[v]! - offsets[i]!);
    isotonic(
      wanted,
      Float64Array.from(layer, (v) => weight[v]!),
    );
    layer.forEach((v, i) => (result[v] = wanted[i]! + offsets[i]!));
  }
  return result;
}

/** The middle of every vertex along its rank, in pixels. */
export function placeVertices(graph: ProperGraph, layers: Layers): Float64Array {
  const { count, upper, lower } = graph;
  const above: Pull = { side: groupEdges(count, lower), far: upper };
  const below: Pull = { side: groupEdges(count, upper), far: lower };
  const weight = Float64Array.from(upper, (_, e) => edgeWeight(graph, e));
  const at = new Float64Array(count);
  const sweep: Sweep = { graph, weight, peer: firstPeers(graph), at };
  for (const layer of layers) {
    let offset = 0;
    layer.forEach((v, i) => {
      if (i > 0) offset += separation(graph, layer[i - 1]!, v);
      at[v] = offset;
    });
    layer.forEach((v) => (at[v]! -= offset / 2));
  }
  const all = rounds(graph, MOST_ROUNDS);
  for (let round = 0; round < all; round++) {
    const oneSided = round < Math.min(ONE_SIDED, all - 1);
    for (const layer of layers) placeLayer(sweep, layer, oneSided ? [above] : [above, below]);
    for (const layer of layers.toReversed()) placeLayer(sweep, layer, oneSided ? [below] : [above, below]);
  }
  return at;
}
