/** Orders to start from: each finds other crossings unavoidable, so the best of several is better than any. */
import type { Layers, Neighbours, Sides } from "./neighbours.js";
import type { ProperGraph } from "./proper.js";

function collect({ rankCount, rank }: ProperGraph, found: readonly number[]): Layers {
  const layers: number[][] = Array.from({ length: rankCount }, () => []);
  for (const v of found) layers[rank[v]!]!.push(v);
  return layers.map((layer) => Int32Array.from(layer));
}

/** Depth first from the highest rank back: trees come out without a crossing. */
export function depthFirst(graph: ProperGraph, { above, below }: Sides, peer: Int32Array): Layers {
  const { count, rank } = graph;
  const found: number[] = [];
  const seen = new Uint8Array(count);
  const stack = Array.from(rank.keys()).toSorted((a, b) => rank[a]! - rank[b]! || b - a);
  while (stack.length > 0) {
    const v = stack.pop()!;
    if (seen[v]) continue;
    seen[v] = 1;
    found.push(v);
    for (let i = below.start[v]!; i < below.start[v + 1]!; i++)
      if (!seen[below.vertices[i]!]) stack.push(below.vertices[i]!);
    if (peer[v] !== -1 && !seen[peer[v]!]) stack.push(peer[v]!);
    // The last to be pushed is found first: so these come last, and backwards.
    for (let i = above.start[v + 1]! - 1; i >= above.start[v]!; i--)
      if (!seen[above.vertices[i]!]) stack.push(above.vertices[i]!);
  }
  return collect(graph, found);
}

/** Breadth first from what has nothing on one side to the other side. */
export function breadthFirst(graph: ProperGraph, from: Neighbours, to: Neighbours): Layers {
  const seen = new Uint8Array(graph.count);
  const found: number[] = [];
  for (let root = 0; root < graph.count; root++) {
    if (from.start[root + 1]! > from.start[root]!) continue;
    seen[root] = 1;
    for (let at = found.push(root) - 1; at < found.length; at++) {
      const v = found[at]!;
      for (let i = to.start[v]!; i < to.start[v + 1]!; i++) {
        const other = to.vertices[i]!;
        if (seen[other]) continue;
        seen[other] = 1;
        found.push(other);
      }
    }
  }
  return collect(graph, found);
}

/** Any order, the same for the same seed. */
export function shuffled(graph: ProperGraph, seed: number): Layers {
  // A linear congruential generator: nobody has to be surprised, only kept from what the searches prefer.
  let state = seed;
  const key = Float64Array.from({ length: graph.count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  });
  return collect(
    graph,
    Array.from(key.keys()).toSorted((a, b) => key[a]! - key[b]!),
  );
}
