import { effectAt, look, positionOf, valueAt, type World } from "./equations.js";
import { worlds } from "./evaluate.js";
import type { Graph, Settlement } from "./model.js";
import { edges, leadingTo, reachedFrom, type Vertex } from "./upstream.js";

/**
 * Whether n, at [F,F], would hold if its strongly connected part of the supports were believed to begin with: the greatest
 * fixpoint of the high end's equations over that part, all else at its final value.
 */
export function isCircular(graph: Graph, id: string, closed: Settlement): boolean {
  const supports = edges(graph, "supports only");
  const back = leadingTo(supports, `value ${id}`);
  const part = new Set([...reachedFrom(supports, `value ${id}`)].filter((vertex) => back.has(vertex)));
  if (part.size === 1) return false;

  const { low, high } = worlds(graph, closed);
  const world: World = { value: [...high.value], effect: [...high.effect] };
  const values = within(graph, part, "value");
  const effects = within(graph, part, "effect");
  for (const at of values) world.value[at] = "T";
  for (const at of effects) world.effect[at] = "T";
  let before: string;
  do {
    before = JSON.stringify(world);
    for (const at of values) world.value[at] = valueAt(graph, at, closed, "high", world, low);
    for (const at of effects) world.effect[at] = effectAt(graph, at, world, low);
  } while (JSON.stringify(world) !== before);
  return look(world.value, positionOf(graph, id)) === "T";
}

/** The positions of the values, or of the effects, that belong to the part. */
function within(graph: Graph, part: Set<Vertex>, kind: "value" | "effect"): number[] {
  return graph.nodes.flatMap(({ id }, at) => (part.has(`${kind} ${id}`) ? [at] : []));
}
