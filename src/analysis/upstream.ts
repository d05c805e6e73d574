/** What lies upstream of a node: the open nodes that it depends on, its contest points, the steps it takes for granted. */
import { type Compact, isOpenCode, STANDING_CODE } from "../model/compact.js";
import type { Evaluation } from "./evaluate.js";
import { C, F, T } from "./result.js";

/** Calls `visit` for every vertex in the equation of `vertex`: for a value its supporters' and opposers' effects; for an effect its step, premises and outweighers. */
export function dependencies(
  compact: Compact,
  vertex: number,
  visit: (dependency: number, isReason: boolean) => void,
): void {
  const { nodes, supporters, opposers, premises, outweighers, inferenceOf } = compact;
  const each = (rows: { start: Int32Array; items: Int32Array }, row: number, isReason: boolean): void => {
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) visit(rows.items[at]!, isReason);
  };
  if (vertex < nodes) {
    each(supporters, vertex, true);
    each(opposers, vertex, false);
  } else {
    const rank = vertex - nodes;
    visit(inferenceOf[rank]!, true);
    each(premises, rank, true);
    each(outweighers, rank, false);
  }
}

/** Every vertex that can be reached backwards from `vertex` through those that `enter` lets in; itself first if it is let in. */
export function backwards(compact: Compact, vertex: number, enter: (vertex: number) => boolean): Set<number> {
  const reached = new Set<number>();
  if (!enter(vertex)) return reached;
  // A Set is walked in the order of insertion, also over what is added on the way.
  reached.add(vertex);
  for (const at of reached) {
    dependencies(compact, at, (dependency) => {
      if (!reached.has(dependency) && enter(dependency)) reached.add(dependency);
    });
  }
  return reached;
}

/** The undecided open nodes that can still change `node`: reached through undecided vertices, itself included. In document order. */
export function dependsOn({ compact, low, high }: Evaluation, node: number): number[] {
  const reached = backwards(compact, node, (vertex) => low[vertex]! < high[vertex]!);
  return [...reached]
    .filter((vertex) => vertex < compact.nodes && isOpenCode(compact.standing[vertex]!))
    .toSorted((a, b) => a - b);
}

/**
 * The vertices that the node's value stands on: followed back along the reasons that are as good as the node's own
 * value, at the low end where it holds and at the high end otherwise. Empty where it fails; the node itself is left out.
 */
function standsOn({ compact, low, high }: Evaluation, node: number): Set<number> {
  const ends = low[node] === T ? low : high;
  const worth = ends[node]!;
  const reached = new Set<number>();
  if (worth === F) return reached;
  const isProven = (vertex: number): boolean =>
    vertex < compact.nodes && compact.standing[vertex] === STANDING_CODE.proven;
  reached.add(node);
  for (const at of reached) {
    // What is proven stands on that, whatever else supports it.
    if (isProven(at)) continue;
    dependencies(compact, at, (dependency, isReason) => {
      if (isReason && ends[dependency]! >= worth) reached.add(dependency);
    });
  }
  reached.delete(node);
  return reached;
}

/** The presumed inferences in the support that the node's value stands on. In document order. */
export function presumes(evaluation: Evaluation, node: number): number[] {
  const { nodes, standing } = evaluation.compact;
  return [...standsOn(evaluation, node)]
    .filter((vertex) => vertex < nodes && standing[vertex] === STANDING_CODE.presumed)
    .toSorted((a, b) => a - b);
}

/** What the node rests on: the reasons that its value stands on, and the open nodes that it depends on. In document order. */
export function restsOn(evaluation: Evaluation, node: number): number[] {
  const reasons = [...standsOn(evaluation, node)].filter((vertex) => vertex < evaluation.compact.nodes);
  const others = dependsOn(evaluation, node).filter((open) => open !== node);
  return [...new Set([...reasons, ...others])].toSorted((a, b) => a - b);
}

/** The nodes upstream, itself included, where a reason and an objection meet: both are at least contested at their best. */
export function contestPoints(evaluation: Evaluation, node: number): number[] {
  const { compact, high } = evaluation;
  const reached = backwards(compact, node, (vertex) => high[vertex]! > F || vertex === node);
  return [...reached].filter((vertex) => vertex < compact.nodes && meets(evaluation, vertex)).toSorted((a, b) => a - b);
}

function meets(evaluation: Evaluation, node: number): boolean {
  const { compact, high } = evaluation;
  let pro = evaluation.equations.strongReason(node);
  for (let at = compact.supporters.start[node]!; at < compact.supporters.start[node + 1]!; at++)
    pro = Math.max(pro, high[compact.supporters.items[at]!]!);
  return pro >= C && evaluation.equations.con(node, high, true) >= C;
}
