/** What lies upstream of a node: the open nodes that it depends on, its contest points, the steps it takes for granted. */
import { STANDING_CODE } from "../model/compact.js";
import type { Evaluation } from "./evaluate.js";
import { C, F, T } from "./result.js";
import { walkBack, type Walked } from "./walk.js";

/** The undecided open nodes that can still change `node`: reached through undecided vertices, itself included. In document order. */
export function dependsOn(evaluation: Evaluation, node: number): number[] {
  const { compact, low, high } = evaluation;
  if (low[node] === high[node]) return [];
  const { vertices } = walkBack(compact, node, (vertex) => low[vertex]! < high[vertex]!);
  return nodesAmong(vertices, (vertex) => vertex < compact.nodes && evaluation.isOpen(vertex));
}

/**
 * The vertices that the node's value stands on: followed back along the reasons that are as good as the node's own
 * value, at the low end where it holds and at the high end otherwise. Itself alone where it fails.
 */
export function standsOn({ compact, low, high, equations }: Evaluation, node: number): Walked {
  const ends = low[node] === T ? low : high;
  const worth = ends[node]!;
  return walkBack(
    compact,
    node,
    (vertex, isReason) => worth !== F && isReason && ends[vertex]! >= worth,
    // What is proven stands on that, whatever else supports it.
    (vertex) => vertex < compact.nodes && equations.standing(vertex) === STANDING_CODE.proven,
  );
}

/** The presumed inferences in the support that the node's value stands on. In document order. */
export function presumes(evaluation: Evaluation, node: number): number[] {
  const { compact, equations } = evaluation;
  return nodesAmong(
    standsOn(evaluation, node).vertices,
    (vertex) => vertex !== node && vertex < compact.nodes && equations.standing(vertex) === STANDING_CODE.presumed,
  );
}

/** What the node rests on: the reasons that its value stands on, and the open nodes that it depends on. In document order. */
export function restsOn(evaluation: Evaluation, node: number): number[] {
  const { nodes } = evaluation.compact;
  const reasons = nodesAmong(standsOn(evaluation, node).vertices, (vertex) => vertex < nodes);
  const all = new Set([...reasons, ...dependsOn(evaluation, node)]);
  all.delete(node);
  return [...all].toSorted((a, b) => a - b);
}

/** The nodes upstream, itself included, where a reason and an objection meet: both are at least contested at their best. */
export function contestPoints(evaluation: Evaluation, node: number): number[] {
  const { compact, high } = evaluation;
  const { vertices } = walkBack(compact, node, (vertex) => high[vertex]! > F);
  return nodesAmong(vertices, (vertex) => vertex < compact.nodes && meets(evaluation, vertex));
}

function nodesAmong(vertices: Int32Array, keep: (vertex: number) => boolean): number[] {
  const kept: number[] = [];
  for (const vertex of vertices) if (keep(vertex)) kept.push(vertex);
  return kept.sort((a, b) => a - b);
}

function meets(evaluation: Evaluation, node: number): boolean {
  const { compact, high, equations } = evaluation;
  const { start, items } = compact.supporters;
  let pro = equations.strongReason(node);
  for (let at = start[node]!; at < start[node + 1]!; at++) pro = Math.max(pro, high[items[at]!]!);
  return pro >= C && equations.con(node, high, true) >= C;
}
