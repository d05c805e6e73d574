/** What is asked of a family of sets that stands in a decision diagram: how many, the smallest, in which each occurs. */
import { type Diagram, ONE, type Root, ZERO } from "./diagram.js";

/** How many sets a family has, exactly. */
export function countOf(diagram: Diagram, root: Root): bigint {
  const nodes = diagram.under(root);
  const rough = new Map<number, number>([
    [ZERO, 0],
    [ONE, 1],
  ]);
  for (const node of nodes) rough.set(node, rough.get(diagram.without[node]!)! + rough.get(diagram.having[node]!)!);
  const total = rough.get(root)!;
  if (total <= Number.MAX_SAFE_INTEGER) return BigInt(total);
  const exact = new Map<number, bigint>([
    [ZERO, 0n],
    [ONE, 1n],
  ]);
  for (const node of nodes) exact.set(node, exact.get(diagram.without[node]!)! + exact.get(diagram.having[node]!)!);
  return exact.get(root)!;
}

/** By node, the size of its smallest set. */
function smallestSizes(diagram: Diagram, nodes: readonly number[]): Map<number, number> {
  const sizes = new Map([
    [ZERO, Infinity],
    [ONE, 0],
  ]);
  for (const node of nodes)
    sizes.set(node, Math.min(sizes.get(diagram.without[node]!)!, 1 + sizes.get(diagram.having[node]!)!));
  return sizes;
}

/** By variable, the size of the smallest set that it is in. Variables in no set are left out. */
export function smallestWith(diagram: Diagram, root: Root): Map<number, number> {
  const nodes = diagram.under(root);
  const below = smallestSizes(diagram, nodes);
  const above = new Map<number, number>([[root, 0]]);
  const found = new Map<number, number>();
  const reach = (node: number, size: number): void => {
    above.set(node, Math.min(above.get(node) ?? Infinity, size));
  };
  for (const node of nodes.toReversed()) {
    const size = above.get(node)!;
    const variable = diagram.variable[node]!;
    const through = size + 1 + below.get(diagram.having[node]!)!;
    if (through < (found.get(variable) ?? Infinity)) found.set(variable, through);
    reach(diagram.without[node]!, size);
    reach(diagram.having[node]!, size + 1);
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
  const sizes = smallestSizes(diagram, diagram.under(root));
  // By the size that a set will have, the sets under way: what is open is always taken from the smallest size.
  const open: Partial[][] = [];
  const add = (partial: Partial): void => {
    const size = partial.size + sizes.get(partial.node)!;
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
