/** What settling a single open node would decide. */
import { denied, granted, type LiteralCode, nodeOf } from "./conditions/algebra.js";
import { atLeastAt, belowAt, known } from "./conditions/conditions.js";
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
  const roots = undecided.flatMap((node) => [
    atLeastAt(node, T),
    belowAt(node, C),
    atLeastAt(node, C),
    belowAt(node, T),
  ]);
  const system = systemOf(evaluation, roots);
  const asked = new Set(undecided);
  const solution = solve(evaluation, system, literalSets, (at) => asked.has(system.conditions[at]! >> 2));
  const solved = (root: number): LiteralSet => {
    const constant = known(evaluation, roots[root]!);
    if (constant === undefined) return solution[system.roots[root]!]!;
    return constant ? literalSets.always : literalSets.never;
  };
  const found = new Map<LiteralCode, number[]>();
  for (const [at, node] of undecided.entries()) {
    const root = 4 * at;
    const contested = literalSets.atLeast(2, [solved(root + 2), solved(root + 3)]);
    const deciding = literalSets.atLeast(1, [solved(root), solved(root + 1), contested]);
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
