/** The status that some nodes come to when others are refuted, for many sets of others, without going through the whole argument for each. */
import { STANDING_CODE } from "../model/compact.js";
import { row } from "../model/rows.js";
import type { Status } from "../schema/vocabulary.js";
import { circularIn } from "./circular.js";
import type { Evaluation } from "./evaluate.js";
import { type Supposition, T } from "./result.js";
import { allAssumed, decidableVertices, type Facts, statusOf } from "./status.js";
import { supportComponents } from "./supports.js";

/** As if the file declared each of them refuted, whatever else it says of them. */
export function allRefuted(nodes: readonly number[]): Supposition {
  return new Map(nodes.map((node) => [node, "refuted"]));
}

/**
 * For each of `sets` in turn, calls `visit` with its place and each of `asked`, and the status that this comes to with
 * all of the set refuted; meanwhile `evaluation` has the intervals that go with it. Empty sets are passed over.
 */
export function withRefuted(
  evaluation: Evaluation,
  asked: readonly number[],
  sets: readonly (readonly number[])[],
  visit: (set: number, node: number, status: Status) => void,
): void {
  const place = new Map(asked.map((node, at) => [node, at]));
  const known = holdingOnAssumption(evaluation, asked, sets);
  for (const [set, nodes] of sets.entries()) {
    if (nodes.length === 0) continue;
    evaluation.suppose(allRefuted(nodes), () => {
      const holding = known[set] ?? evaluation.suppose(allAssumed(evaluation), () => lowestOf(evaluation, asked));
      const facts: Facts = {
        holdsOnAssumption: (node) => holding?.[place.get(node) ?? -1] === T,
        ...factsOf(evaluation),
      };
      for (const node of asked) visit(set, node, statusOf(evaluation, facts, node));
    });
  }
}

/**
 * By set the low end of each of `asked` once everything assumed is granted: all of it in one supposition, and the sets
 * within. That is right only where refuting a set leaves what else is granted alone; undefined where it doesn't.
 */
function holdingOnAssumption(
  evaluation: Evaluation,
  asked: readonly number[],
  sets: readonly (readonly number[])[],
): readonly (Uint8Array | undefined)[] {
  const { compact } = evaluation;
  const decides = (node: number): boolean =>
    compact.standing[node] === STANDING_CODE.assumed && row(compact.contradicts, node).length > 0;
  const all = evaluation.suppose(allAssumed(evaluation), () =>
    sets.map((nodes) =>
      nodes.length === 0 || nodes.some(decides)
        ? undefined
        : evaluation.suppose(allRefuted(nodes), () => lowestOf(evaluation, asked)),
    ),
  );
  return all ?? [];
}

function lowestOf({ low }: Evaluation, asked: readonly number[]): Uint8Array {
  return Uint8Array.from(asked, (node) => low[node]!);
}

/** Worked out when first asked for: most statuses follow from the interval alone. */
function factsOf(evaluation: Evaluation): Omit<Facts, "holdsOnAssumption"> {
  const { compact } = evaluation;
  const { of } = supportComponents(compact);
  const circular = new Map<number, ReadonlySet<number>>();
  let decidable: Uint8Array | undefined;
  return {
    isDecidable(node) {
      // Only a circle of objections can keep a node undecided by itself.
      if (compact.components.count === compact.vertices) return true;
      decidable ??= decidableVertices(evaluation);
      return decidable[node] === 1;
    },
    isCircular(node) {
      const component = of[node]!;
      let found = circular.get(component);
      if (found === undefined) circular.set(component, (found = new Set(circularIn(evaluation, component))));
      return found.has(node);
    },
  };
}
