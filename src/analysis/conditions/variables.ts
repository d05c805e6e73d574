/** Which literal is which variable of a decision diagram: on their order it depends how large a diagram becomes. */
import { stronglyConnected } from "../../model/components.js";
import { row } from "../../model/rows.js";
import { type LiteralCode, nodeOf } from "./algebra.js";
import type { System } from "./system.js";

export interface Variables {
  /** By variable. */
  readonly literals: readonly LiteralCode[];
  readonly of: ReadonlyMap<LiteralCode, number>;
}

/**
 * Numbers `found`, which stand in the equations of a system. A walk in depth first, as is usual for fault trees, keeps what
 * belongs together close. It goes into the largest part first, and the first variables are those that it comes to last:
 * what is met early is what most conditions share, and a diagram holds it once where it stands below all that differs.
 * Both signs of a node stand side by side.
 */
export function variablesOf(system: System, found: readonly LiteralCode[]): Variables {
  const met = new Map<number, number>();
  for (const place of inDepth(system))
    for (const literal of row(system.named, place)) {
      const node = nodeOf(literal);
      if (!met.has(node)) met.set(node, met.size);
    }
  const literals = found.toSorted((a, b) => met.get(nodeOf(b))! - met.get(nodeOf(a))! || a - b);
  return { literals, of: new Map(literals.map((literal, variable) => [literal, variable])) };
}

/** The places of all conditions, the roots first; of those that one is about, the largest first. */
function inDepth(system: System): number[] {
  const { rows, roots } = system;
  const sizes = sizesOf(system);
  const seen = new Uint8Array(sizes.length);
  const order: number[] = [];
  const stack = [...roots].filter((root) => root >= 0).toReversed();
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    if (seen[place] === 1) continue;
    seen[place] = 1;
    order.push(place);
    const below = [...row(rows, place)].toSorted((a, b) => sizes[b]! - sizes[a]!);
    for (const other of below.toReversed()) if (seen[other] === 0) stack.push(other);
  }
  return order;
}

/** What is larger than this is too large to be told from what is larger still. */
const LARGEST = 1e300;

/** By place, how large a condition would be if it were written out as a tree; what goes round in a circle is written once. */
function sizesOf({ rows, named }: System): Float64Array {
  const sizes = new Float64Array(rows.start.length - 1);
  // Components come after what they are about.
  for (const place of stronglyConnected(rows).members.items) {
    let size = 1 + named.start[place + 1]! - named.start[place]!;
    for (let at = rows.start[place]!; at < rows.start[place + 1]!; at++) size += sizes[rows.items[at]!]!;
    sizes[place] = Math.min(size, LARGEST);
  }
  return sizes;
}
