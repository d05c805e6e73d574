/** Which open nodes carry which nodes. */
import { denied, isDenied, granted, nodeOf } from "./conditions/algebra.js";
import { belowAt, type Condition } from "./conditions/conditions.js";
import { type LiteralSet, literalSets } from "./conditions/literal-sets.js";
import { solve, systemOf } from "./conditions/system.js";
import type { Evaluation } from "./evaluate.js";
import type { Literal } from "./result.js";

/**
 * The load-bearing literals of each of `nodes`, by node index: settled the other way, the most that the node can be
 * drops. Undecided nodes alone have any: what is decided, no settlement changes. By open node in document order,
 * granted before denied.
 *
 * All of them are worked out in one pass over what the nodes hinge on, without supposing anything of any node.
 */
export function loadBearing(evaluation: Evaluation, nodes: Iterable<number>): Map<number, readonly Literal[]> {
  const { low, high } = evaluation;
  const asked = new Map<Condition, number>();
  for (const node of nodes) if (low[node]! < high[node]!) asked.set(belowAt(node, high[node]!), node);
  const system = systemOf(evaluation, [...asked.keys()]);
  const solution = solve(evaluation, system, literalSets, (place) => asked.has(system.conditions[place]!));
  const found = new Map<number, readonly Literal[]>();
  // Asked of undecided nodes alone, none of the conditions is known.
  for (const [at, node] of [...asked.values()].entries()) {
    const fatal = solution[system.roots[at]!]!;
    if (fatal.length > 0) found.set(node, needed(evaluation, fatal));
  }
  return found;
}

/** What has to be so, where each of `fatal` alone would be too much. */
function needed(evaluation: Evaluation, fatal: LiteralSet): Literal[] {
  return fatal
    .map((literal) => (isDenied(literal) ? granted(nodeOf(literal)) : denied(nodeOf(literal))))
    .toSorted((a, b) => a - b)
    .map(evaluation.literals.of);
}
