import { sameWorld, step, type World } from "./equations.js";
import { worlds } from "./evaluate.js";
import type { Graph, Settlement } from "./model.js";
import { edges, leadingTo, reachedFrom, type Vertex } from "./upstream.js";
import type { Value } from "./values.js";

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
  let world = replace(high, part, () => "T");
  for (;;) {
    const stepped = step(graph, closed, "high", world, low);
    const next = replace(high, part, (vertex) => valueAt(stepped, vertex));
    if (sameWorld(next, world)) return world.value.get(id) === "T";
    world = next;
  }
}

function valueAt(world: World, vertex: Vertex): Value {
  const id = vertex.slice(vertex.indexOf(" ") + 1);
  const value = vertex.startsWith("value ") ? world.value.get(id) : world.effect.get(id);
  if (value === undefined) throw new Error(`no ${vertex}`);
  return value;
}

/** `outside`, with the vertices of the part replaced. */
function replace(outside: World, part: Set<Vertex>, value: (vertex: Vertex) => Value): World {
  const swap = (kind: "value" | "effect") =>
    new Map(
      [...outside[kind]].map(([id, old]): [string, Value] => {
        const vertex: Vertex = `${kind} ${id}`;
        return [id, part.has(vertex) ? value(vertex) : old];
      }),
    );
  return { value: swap("value"), effect: swap("effect") };
}
