/** Which node of one version of an argument is which of another. */
import type { Argument, Inference, Node } from "../../model/argument.js";

/** Two nodes that are the same, by their indices before and after. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

export interface Matching {
  /** In the order of the later version. */
  readonly pairs: readonly Pair[];
  /** Those of `pairs` that go by another id now. */
  readonly renamed: readonly Pair[];
  /** Indices in the earlier version, and in the later one. */
  readonly removed: readonly number[];
  readonly added: readonly number[];
  beforeOf(after: number): number | undefined;
  afterOf(before: number): number | undefined;
}

/**
 * Nodes are the same that have the same id; of the rest, statements that say the same, and then inferences that lead
 * from the same premises to the same target. Where several say the same, none of them is taken for another.
 */
export function match(before: Argument, after: Argument): Matching {
  const afterOf = new Map<number, number>();
  const beforeOf = new Map<number, number>();
  const pair = (from: number, to: number): void => {
    afterOf.set(from, to);
    beforeOf.set(to, from);
  };
  for (const node of after.nodes) {
    const same = before.byId.get(node.id);
    // A step and a statement that go by one id are two things.
    if (same !== undefined && isStep(before.nodes[same]!) === isStep(node)) pair(same, node.index);
  }
  const rest = (nodes: readonly Node[], known: ReadonlyMap<number, number>): Node[] =>
    nodes.filter(({ index }) => !known.has(index));
  const byKey = (keyBefore: (node: Node) => string | undefined, keyAfter: (node: Node) => string | undefined): void => {
    const [gone, come] = [
      unique(rest(before.nodes, afterOf), keyBefore),
      unique(rest(after.nodes, beforeOf), keyAfter),
    ];
    for (const [key, from] of gone) {
      const to = come.get(key);
      if (from !== null && to !== undefined && to !== null) pair(from, to);
    }
  };
  byKey(textOf, textOf);
  byKey(
    (node) => (isStep(node) ? wayOf(node, (index) => afterOf.get(index)) : undefined),
    (node) => (isStep(node) ? wayOf(node, (index) => index) : undefined),
  );
  const pairs = [...beforeOf].map(([to, from]) => ({ before: from, after: to })).sort((a, b) => a.after - b.after);
  return {
    pairs,
    renamed: pairs.filter((one) => before.nodes[one.before]!.id !== after.nodes[one.after]!.id),
    removed: rest(before.nodes, afterOf).map(({ index }) => index),
    added: rest(after.nodes, beforeOf).map(({ index }) => index),
    beforeOf: (index) => beforeOf.get(index),
    afterOf: (index) => afterOf.get(index),
  };
}

const isStep = (node: Node): node is Inference => node.kind === "inference";

const textOf = (node: Node): string | undefined => (isStep(node) ? undefined : node.text);

/** Where a step leads from and to, by what `map` makes of its nodes; undefined where it makes nothing of one. */
function wayOf(step: Inference, map: (index: number) => number | undefined): string | undefined {
  const ends = [step.target, ...step.from.toSorted((a, b) => (map(a) ?? -1) - (map(b) ?? -1))].map(map);
  return ends.includes(undefined) ? undefined : `${step.polarity} ${ends.join(" ")}`;
}

/** By key the one node that has it; null where several do. */
function unique(nodes: readonly Node[], keyOf: (node: Node) => string | undefined): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key !== undefined) found.set(key, found.has(key) ? null : node.index);
  }
  return found;
}
