/** What lies upstream of a node: the open nodes that it depends on, its contest points, the steps it takes for granted. */
import { STANDING_CODE } from "../model/compact.js";
import type { Evaluation } from "./evaluate.js";
import { C, F, T } from "./result.js";
import { SharedWalks, type Walk } from "./shared-walks.js";
import { walkBack, type Walked } from "./walk.js";

/** Answers for many nodes of one evaluation; while they are asked for, nothing may be supposed. */
export class Upstream {
  private readonly undecided: SharedWalks;
  private readonly reasons = new Map<Uint8Array, SharedWalks[]>();
  private readonly contests: SharedWalks;

  constructor(private readonly evaluation: Evaluation) {
    const { compact, low, high } = evaluation;
    this.undecided = new SharedWalks(compact, {
      enter: (vertex) => low[vertex]! < high[vertex]!,
      collect: (vertices) => nodesAmong(vertices, (vertex) => vertex < compact.nodes && evaluation.isOpen(vertex)),
    });
    this.contests = new SharedWalks(compact, {
      enter: (vertex) => high[vertex]! > F,
      collect: (vertices) => nodesAmong(vertices, (vertex) => vertex < compact.nodes && meets(evaluation, vertex)),
    });
  }

  /** The undecided open nodes that can still change `node`: reached through undecided vertices, itself included. In document order. */
  dependsOn(node: number): readonly number[] {
    const { low, high } = this.evaluation;
    return low[node] === high[node] ? [] : this.undecided.from(node);
  }

  /** The presumed inferences in the support that the node's value stands on. In document order. */
  presumes(node: number): readonly number[] {
    const { compact, equations } = this.evaluation;
    const { ends, worth } = valueOf(this.evaluation, node);
    let walks = this.reasons.get(ends);
    if (walks === undefined) this.reasons.set(ends, (walks = []));
    walks[worth] ??= new SharedWalks(compact, {
      ...reasonsWorth(this.evaluation, ends, worth),
      collect: (vertices) =>
        nodesAmong(
          vertices,
          (vertex) => vertex < compact.nodes && equations.standing(vertex) === STANDING_CODE.presumed,
        ),
    });
    const found = walks[worth].from(node);
    return found.includes(node) ? found.filter((other) => other !== node) : found;
  }

  /** The nodes upstream, itself included, where a reason and an objection meet: both are at least contested at their best. */
  contestPoints(node: number): readonly number[] {
    return this.contests.from(node);
  }
}

/**
 * The vertices that the node's value stands on: followed back along the reasons that are as good as the node's own
 * value, at the low end where it holds and at the high end otherwise. Itself alone where it fails.
 */
export function standsOn(evaluation: Evaluation, node: number): Walked {
  const { ends, worth } = valueOf(evaluation, node);
  const { enter, stop } = reasonsWorth(evaluation, ends, worth);
  return walkBack(evaluation.compact, node, enter, stop);
}

function valueOf({ low, high }: Evaluation, node: number): { readonly ends: Uint8Array; readonly worth: number } {
  const ends = low[node] === T ? low : high;
  return { ends, worth: ends[node]! };
}

function reasonsWorth(
  { compact, equations }: Evaluation,
  ends: Uint8Array,
  worth: number,
): Pick<Walk, "enter"> & Required<Pick<Walk, "stop">> {
  return {
    enter: (vertex, isReason) => worth !== F && isReason && ends[vertex]! >= worth,
    // What is proven stands on that, whatever else supports it.
    stop: (vertex) => vertex < compact.nodes && equations.standing(vertex) === STANDING_CODE.proven,
  };
}

/** What the node rests on: the reasons that its value stands on, and the open nodes that it depends on. In document order. */
export function restsOn(evaluation: Evaluation, node: number, dependsOn: readonly number[]): number[] {
  const { nodes } = evaluation.compact;
  const reasons = nodesAmong(standsOn(evaluation, node).vertices, (vertex) => vertex < nodes);
  const all = new Set([...reasons, ...dependsOn]);
  all.delete(node);
  return [...all].toSorted((a, b) => a - b);
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
