/** Whether anything could make an undecided node all that it can be. */
import { row } from "../model/rows.js";
import type { Analysis } from "./analyse.js";
import type { Supposed } from "./result.js";
import { settlements } from "./settlements.js";

/** Enough for what people write, and little enough to be asked on every check. */
const BUDGET = 20_000;
const IN_ALL = 50 * BUDGET;

/**
 * Those of `nodes` that are undecided, that open nodes bear on, and that no settlement makes all that they could be.
 * Where that takes too much work to find out, a node is left out.
 */
export function stalemates(analysis: Analysis, nodes: readonly number[]): number[] {
  const { evaluation, dependsOn, loadBearing } = analysis;
  let left = IN_ALL;
  return notReached(analysis, nodes).filter((node) => {
    if (dependsOn(node).length === 0) return false;
    const effort = { limit: 1, budget: Math.min(BUDGET, left), spent: (steps: number) => (left -= steps) };
    const { count, counted } = settlements(evaluation, node, loadBearing(node), effort);
    return counted && count === 0n;
  });
}

/**
 * The undecided ones of `nodes` without most of those that something makes all that they can be. All open nodes are
 * settled at once, each as it is load-bearing for most of what is left; of a thousand nodes two or three times of that
 * leave a few.
 */
function notReached({ evaluation, loadBearing }: Analysis, nodes: readonly number[]): readonly number[] {
  const { contradicts } = evaluation.compact;
  const most = evaluation.high.slice();
  const open: number[] = [];
  for (let node = 0; node < evaluation.compact.nodes; node++) if (evaluation.isOpen(node)) open.push(node);
  let left = nodes.filter((node) => evaluation.low[node] !== evaluation.high[node]);
  // What carries none of them is granted first: more of it supports than objects. Then it is the other way round.
  for (let otherwise: Supposed = "granted"; left.length > 0; otherwise = "denied") {
    const votes = new Int32Array(evaluation.compact.nodes);
    for (const one of left) for (const { node, must } of loadBearing(one)) votes[node]! += must === "granted" ? 1 : -1;
    const settled = new Map<number, Supposed>();
    for (const node of open) {
      const vote = votes[node]!;
      const isGranted = vote === 0 ? otherwise === "granted" : vote > 0;
      // Of two that exclude each other only one can be.
      const isExcluded = row(contradicts, node).some((other) => settled.get(other) === "granted");
      settled.set(node, isGranted && !isExcluded ? "granted" : "denied");
    }
    const still = evaluation.suppose(settled, () => left.filter((node) => evaluation.low[node] !== most[node])) ?? left;
    const isSlow = still.length > left.length / 2;
    left = still;
    if (isSlow) break;
  }
  return left;
}
