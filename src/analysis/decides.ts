/** What settling a single open node would decide. */
import { denied, granted, type LiteralCode, nodeOf } from "./conditions/algebra.js";
import { atLeastAt, belowAt, type Condition, known } from "./conditions/conditions.js";
import { type LiteralSet, literalSets } from "./conditions/literal-sets.js";
import { solve, systemOf } from "./conditions/system.js";
import type { Evaluation } from "./evaluate.js";
import { C, T } from "./result.js";

/** By open node, the other nodes that become decided once it alone is granted, and once it alone is denied. */
export interface Decisions {
  ifGranted(open: number): readonly number[];
  ifDenied(open: number): readonly number[];
}

/** For all open nodes in one pass over what is undecided. Lists are in document order. */
export function decisions(evaluation: Evaluation): Decisions {
  const { compact, low, high } = evaluation;
  const undecided: number[] = [];
  for (let node = 0; node < compact.nodes; node++) if (low[node]! < high[node]!) undecided.push(node);
  const system = systemOf(
    evaluation,
    undecided.flatMap((node) => [atLeastAt(node, T), belowAt(node, C), atLeastAt(node, C), belowAt(node, T)]),
  );
  const asked = new Set(undecided);
  const solution = solve(evaluation, system, literalSets, (at) => asked.has(system.conditions[at]! >> 2));
  const solved = (condition: Condition): LiteralSet => {
    const constant = known(evaluation, condition);
    if (constant === undefined) return solution[system.place.get(condition)!]!;
    return constant ? literalSets.always : literalSets.never;
  };
  const found = new Map<LiteralCode, number[]>();
  for (const node of undecided) {
    const contested = literalSets.atLeast(2, [solved(atLeastAt(node, C)), solved(belowAt(node, T))]);
    const deciding = literalSets.atLeast(1, [solved(atLeastAt(node, T)), solved(belowAt(node, C)), contested]);
    for (const literal of deciding) {
      if (nodeOf(literal) === node) continue;
      const others = found.get(literal);
      if (others === undefined) found.set(literal, [node]);
      else others.push(node);
    }
  }
  return {
    ifGranted: (open) => found.get(granted(open)) ?? [],
    ifDenied: (open) => found.get(denied(open)) ?? [],
  };
}
