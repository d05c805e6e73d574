/** What is asked of a family of sets that stands in a decision diagram: how many, the smallest, in which each occurs. */
import { type Diagram, ONE, type Root, ZERO } from "./diagram.js";

/** How many sets a family has, exactly. */
export function countOf(diagram: Diagram, root: Root): bigint {
  const nodes = diagram.under(root);
  const rough = new Float64Array(Math.max(root, ONE) + 1);
  rough[ONE] = 1;
  for (const node of nodes) rough[node] = rough[diagram.without[node]!]! + rough[diagram.having[node]!]!;
  const total = rough[root]!;
  if (total <= Number.MAX_SAFE_INTEGER) return BigInt(total);
  const exact = new Map<number, bigint>([
    [ZERO, 0n],
    [ONE, 1n],
  ]);
  for (const node of nodes) exact.set(node, exact.get(diagram.without[node]!)! + exact.get(diagram.having[node]!)!);
  return exact.get(root)!;
}

/** By node, the size of its smallest set. */
function smallestSizes(diagram: Diagram, root: Root, nodes: readonly number[]): Float64Array {
  const sizes = new Float64Array(Math.max(root, ONE) + 1);
  sizes[ZERO] = Infinity;
  for (const node of nodes) sizes[node] = Math.min(sizes[diagram.without[node]!]!, 1 + sizes[diagram.having[node]!]!);
  return sizes;
}

/** By variable, the size of the smallest set that it is in. Variables in no set are left out. */
export function smallestWith(diagram: Diagram, root: Root): Map<number, number> {
  const nodes = diagram.under(root);
  const below = smallestSizes(diagram, root, nodes);
  const above = new Float64Array(below.length).fill(Infinity);
  above[root] = 0;
  const found = new Map<number, number>();
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at]!;
    const size = above[node]!;
    const [without, having] = [diagram.without[node]!, diagram.having[node]!];
    const variable = diagram.variable[node]!;
    const through = size + 1 + below[having]!;
    if (through < (found.get(variable) ?? Infinity)) found.set(variable, through);
    above[without] = Math.min(above[without]!, size);
    above[having] = Math.min(above[having]!, size + 1);
  }
  return found;
}

interface Partial {
  readonly node: Root;
  readonly variables: Linked | undefined;
  /** How many variables are in it already. */
  readonly size: number;
}

interface Linked {
  readonly variable: number;
  readonly rest: Linked | undefined;
}

/** The sets one by one, the smallest first; those of one size in the order of the diagram. */
export function* smallestSets(diagram: Diagram, root: Root): Iterable<number[]> {
  const sizes = smallestSizes(diagram, root, diagram.under(root));
  // By the size that a set will have, the sets under way: what is open is always taken from the smallest size.
  const open: Partial[][] = [];
  const add = (partial: Partial): void => {
    const size = partial.size + sizes[partial.node]!;
    if (size < Infinity) (open[size] ??= []).push(partial);
  };
  add({ node: root, variables: undefined, size: 0 });
  for (let size = 0; size < open.length; size++) {
    const stack = open[size] ?? [];
    for (let partial = stack.pop(); partial !== undefined; partial = stack.pop()) {
      const { node, variables } = partial;
      if (node === ONE) {
        yield listed(variables);
        continue;
      }
      add({ node: diagram.without[node]!, variables, size: partial.size });
      const rest = { variable: diagram.variable[node]!, rest: variables };
      add({ node: diagram.having[node]!, variables: rest, size: partial.size + 1 });
    }
  }
}

function listed(variables: Linked | undefined): number[] {
  const found: number[] = [];
  for (let link = variables; link !== undefined; link = link.rest) found.push(link.variable);
  return found.toReversed();
}
