/** The part of the graph that reasons flow along: who supports whom, without objections and outweighers. */
import { type Components, stronglyConnected } from "../model/components.js";
import type { Compact } from "../model/compact.js";
import { type Rows, rowsOf } from "../model/rows.js";

const known = new WeakMap<Compact, Components>();

/** Strongly connected components of the vertices under supports alone. Worked out once for a compiled argument. */
export function supportComponents(compact: Compact): Components {
  let components = known.get(compact);
  if (components === undefined) {
    components = stronglyConnected(supportRows(compact));
    known.set(compact, components);
  }
  return components;
}

/** By vertex, the vertices that are reasons for it: supporters' effects; a step's own value and its premises. */
function supportRows(compact: Compact): Rows {
  const { nodes, vertices, supporters, premises, inferenceOf } = compact;
  return rowsOf(vertices, (add) => {
    for (let node = 0; node < nodes; node++) {
      for (let at = supporters.start[node]!; at < supporters.start[node + 1]!; at++) add(node, supporters.items[at]!);
    }
    for (const [rank, step] of inferenceOf.entries()) {
      add(nodes + rank, step);
      for (let at = premises.start[rank]!; at < premises.start[rank + 1]!; at++) add(nodes + rank, premises.items[at]!);
    }
  });
}
