/** Steps that can't matter: without them every interval and every status would be the same, however the open nodes are settled. */
import type { Argument, Inference, Node } from "../model/argument.js";
import type { Compact } from "../model/compact.js";
import { row, rowLength } from "../model/rows.js";
import type { Evaluation } from "./evaluate.js";
import { F } from "./result.js";
import { supportComponents } from "./supports.js";

export interface Idle {
  /** Index of the step. */
  readonly step: number;
  /** Index of a step that does at least as much; undefined where the target's own standing leaves nothing to do. */
  readonly covering: number | undefined;
}

/**
 * Some of the steps among `asked` that can't matter, in document order; there may be more. Linear in the argument.
 *
 * Two kinds are found. The target declares what the step would show: a reason for what is proven is no more than the
 * reason that it has already, and so is an objection to what is refuted. Or another step to the same target counts for
 * certain, and goes from the same premises or from one of them alone: then it always gives at least as much.
 *
 * Left alone is every step that other steps bear on or that outweighs another, what contradictions make, and what gives
 * nothing anyway, such as a step from what is refuted: that it fails is its result, not a slip.
 */
export function stepsWithoutEffect(
  argument: Argument,
  evaluation: Evaluation,
  asked: readonly Node[] = argument.nodes,
): readonly Idle[] {
  const { compact, high } = evaluation;
  const covers = coverings(argument, compact);
  const canGo = removable(evaluation);
  const found: Idle[] = [];
  for (const step of asked) {
    if (step.kind !== "inference" || step.made === "contradicts" || step.standing === "refuted") continue;
    if (step.outweighs.length > 0 || isTarget(compact, step.index) || high[compact.effectOf[step.index]!] === F)
      continue;
    const settling = step.polarity === "supports" ? "proven" : "refuted";
    if (argument.nodes[step.target]?.standing === settling) {
      if (canGo(step)) found.push({ step: step.index, covering: undefined });
      continue;
    }
    const covering = covers(step);
    if (covering === undefined) continue;
    // A step just like it stands in every path that it stands in.
    const alike = isCertain(compact, step) && covering.from.length === step.from.length;
    if (alike || canGo(step)) found.push({ step: step.index, covering: covering.index });
  }
  return found;
}

/** Whether steps support or oppose it. */
function isTarget({ supporters, opposers }: Compact, step: number): boolean {
  return rowLength(supporters, step) > 0 || rowLength(opposers, step) > 0;
}

/** Whether its effect is that of its premises, all of them together, and nothing less. */
function isCertain(compact: Compact, step: Inference): boolean {
  const rank = compact.effectOf[step.index]! - compact.nodes;
  return (
    (step.standing === "presumed" || step.standing === "proven") &&
    needsAll(step) &&
    !isTarget(compact, step.index) &&
    rowLength(compact.outweighers, rank) === 0
  );
}

/** Whether another step does the same to the same target: most have none, and needn't be compared with any. */
function hasRival({ supporters, opposers }: Compact, { polarity, target }: Inference): boolean {
  return rowLength(polarity === "supports" ? supporters : opposers, target) > 1;
}

function needsAll({ atLeast, from }: Inference): boolean {
  return atLeast === null || atLeast === from.length;
}

/** Finds for a step another one, certain, to the same target: from the same premises (the earlier one), or from one of them. */
function coverings(argument: Argument, compact: Compact): (step: Inference) => Inference | undefined {
  const byEnds = new Map<string, Inference>();
  const ends = ({ target, polarity }: Inference, from: readonly number[]): string =>
    [target, polarity, ...from].join(" ");
  const sorted = ({ from }: Inference): number[] => from.toSorted((a, b) => a - b);
  for (const step of argument.nodes) {
    if (step.kind !== "inference" || !hasRival(compact, step) || !isCertain(compact, step)) continue;
    const key = ends(step, sorted(step));
    if (!byEnds.has(key)) byEnds.set(key, step);
  }
  return (step) => {
    if (!needsAll(step) || !hasRival(compact, step)) return undefined;
    const keys = [...step.from.map((premise) => ends(step, [premise])), ends(step, sorted(step))];
    return keys.map((key) => byEnds.get(key)).find((other) => other !== undefined && other !== step);
  };
}

/**
 * Whether a step whose effect is never read can be taken out without a node's being told apart as a stand-off, or as
 * circular, by the paths that lead through the step.
 */
function removable(evaluation: Evaluation): (step: Inference) => boolean {
  const { compact, low, high } = evaluation;
  const circles = supportComponents(compact);
  const standing = mayStandOff(evaluation);
  return ({ index, target }) => {
    const effect = compact.effectOf[index]!;
    if (rowLength(circles.members, circles.of[effect]!) > 1) return false;
    return low[effect] === high[effect] || low[target] === high[target] || standing[target] === 0;
  };
}

/** By vertex, 1 where it is undecided and on a circle, or an undecided vertex on a circle leads to it through undecided ones. */
function mayStandOff({ compact, low, high }: Evaluation): Uint8Array {
  const { components, users } = compact;
  const found = new Uint8Array(compact.vertices);
  if (components.count === compact.vertices) return found;
  const queue: number[] = [];
  const mark = (vertex: number): void => {
    if (found[vertex] === 1 || low[vertex] === high[vertex]) return;
    found[vertex] = 1;
    queue.push(vertex);
  };
  for (let vertex = 0; vertex < compact.vertices; vertex++)
    if (rowLength(components.members, components.of[vertex]!) > 1) mark(vertex);
  for (let vertex = queue.pop(); vertex !== undefined; vertex = queue.pop()) row(users, vertex).forEach(mark);
  return found;
}
