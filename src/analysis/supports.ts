/** The part of the graph that reasons flow along: who supports whom, without objections and outweighers. */
import { type Components, stronglyConnected } from "../model/components.js";
import { type Compact, derived } from "../model/compact.js";
import type { Rows } from "../model/rows.js";

/**
 * Strongly connected components of the vertices under supports alone, in no particular order. Worked out once for a
 * compiled argument.
 */
export function supportComponents(compact: Compact): Components {
  return derived(compact, componentsOf);
}

function componentsOf(compact: Compact): Components {
  const { of, count } = compact.components;
  if (count === compact.vertices) return compact.components;
  // A circle of supports lies in a circle of the whole, so edges between these needn't be followed.
  return stronglyConnected(supportRows(compact), (from, to) => of[from] === of[to]);
}

/** By vertex, the vertices that are reasons for it: supporters' effects; a step's own value and its premises. */
function supportRows({ nodes, vertices, supporters, premises, inferenceOf }: Compact): Rows {
  const steps = inferenceOf.length;
  const first = supporters.items.length;
  const start = new Int32Array(vertices + 1);
  const items = new Int32Array(first + steps + premises.items.length);
  start.set(supporters.start);
  items.set(supporters.items);
  let filled = first;
  for (let rank = 0; rank < steps; rank++) {
    items[filled++] = inferenceOf[rank]!;
    for (let at = premises.start[rank]!; at < premises.start[rank + 1]!; at++) items[filled++] = premises.items[at]!;
    start[nodes + rank + 1] = filled;
  }
  return { start, items };
}
