/** Whether anything could make an undecided node all that it can be. */
import type { Analysis } from "./analyse.js";
import { settlements } from "./settlements.js";

/** Enough for what people write, and little enough to be asked on every check. */
const BUDGET = 20_000;
const IN_ALL = 50 * BUDGET;

/**
 * Those of `nodes` that are undecided, that open nodes bear on, and that no settlement makes all that they could be.
 * Where that takes too much work to find out, a node is left out.
 */
export function stalemates({ evaluation, dependsOn, loadBearing }: Analysis, nodes: readonly number[]): number[] {
  let left = IN_ALL;
  return nodes.filter((node) => {
    if (evaluation.low[node] === evaluation.high[node] || dependsOn(node).length === 0) return false;
    const effort = { limit: 1, budget: Math.min(BUDGET, left), spent: (steps: number) => (left -= steps) };
    const { count, counted } = settlements(evaluation, node, loadBearing(node), effort);
    return counted && count === 0n;
  });
}
