/** Whether anything could make an undecided node all that it can be. */
import type { Analysis } from "./analyse.js";
import type { Evaluation } from "./evaluate.js";
import type { Supposed } from "./result.js";
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
  const undecided = nodes.filter((node) => evaluation.low[node] !== evaluation.high[node]);
  const reached = new Set([
    ...allThatTheyCanBe(evaluation, undecided, "granted"),
    ...allThatTheyCanBe(evaluation, undecided, "denied"),
  ]);
  return undecided.filter((node) => {
    if (reached.has(node) || dependsOn(node).length === 0) return false;
    const effort = { limit: 1, budget: Math.min(BUDGET, left), spent: (steps: number) => (left -= steps) };
    const { count, counted } = settlements(evaluation, node, loadBearing(node), effort);
    return counted && count === 0n;
  });
}

/** Those of `nodes` that are all that they can be once every open node is granted, or denied: two settlements of many. */
function allThatTheyCanBe(evaluation: Evaluation, nodes: readonly number[], to: Supposed): readonly number[] {
  const most = nodes.map((node) => evaluation.high[node]);
  const settled = new Map<number, Supposed>();
  for (let node = 0; node < evaluation.compact.nodes; node++) if (evaluation.isOpen(node)) settled.set(node, to);
  return evaluation.suppose(settled, () => nodes.filter((node, at) => evaluation.low[node] === most[at])) ?? [];
}
