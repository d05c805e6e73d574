/** What is asked of a family of sets that stands in a decision diagram: how many, the smallest, in which each occurs. */
import { ONE, type Root, ZERO } from "./diagram.js";
import type { Family } from "./extraction.js";

/** How many sets a family has, exactly. */
export function countOf({ root, without, having }: Family): bigint {
  const rough = new Float64Array(without.length);
  rough[ONE] = 1;
  for (let node = 2; node < rough.length; node++) rough[node] = rough[without[node]!]! + rough[having[node]!]!;
  const total = rough[root]!;
  if (total <= Number.MAX_SAFE_INTEGER) return BigInt(total);
  const exact = [0n, 1n];
  for (let node = 2; node < rough.length; node++) exact.push(exact[without[node]!]! + exact[having[node]!]!);
  return exact[root]!;
}

/** By node, the size of its smallest set. */
function smallestSizes({ without, having }: Family): Float64Array {
  const sizes = new Float64Array(without.length);
  sizes[ZERO] = Infinity;
  for (let node = 2; node < sizes.length; node++)
    sizes[node] = Math.min(sizes[without[node]!]!, 1 + sizes[having[node]!]!);
  return sizes;
}

/** By variable, the size of the smallest set that it is in. Variables in no set are left out. */
export function smallestWith(family: Family): Map<number, number> {
  const below = smallestSizes(family);
  const above = new Float64Array(below.length).fill(Infinity);
  above[family.root] = 0;
  const found = new Map<number, number>();
  for (let node = family.root; node > ONE; node--) {
    const size = above[node]!;
    const [without, having] = [family.without[node]!, family.having[node]!];
    const variable = family.variable[node]!;
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
export function* smallestSets(family: Family): Iterable<number[]> {
  const sizes = smallestSizes(family);
  // By the size that a set will have, the sets under way: what is open is always taken from the smallest size.
  const open: Partial[][] = [];
  const add = (partial: Partial): void => {
    const size = partial.size + sizes[partial.node]!;
    if (size < Infinity) (open[size] ??= []).push(partial);
  };
  add({ node: family.root, variables: undefined, size: 0 });
  for (let size = 0; size < open.length; size++) {
    const stack = open[size] ?? [];
    for (let partial = stack.pop(); partial !== undefined; partial = stack.pop()) {
      const { node, variables } = partial;
      if (node === ONE) {
        yield listed(variables);
        continue;
      }
      add({ node: family.without[node]!, variables, size: partial.size });
      const rest = { variable: family.variable[node]!, rest: variables };
      add({ node: family.having[node]!, variables: rest, size: partial.size + 1 });
    }
  }
}

function listed(variables: Linked | undefined): number[] {
  const found: number[] = [];
  for (let link = variables; link !== undefined; link = link.rest) found.push(link.variable);
  return found.toReversed();
}
