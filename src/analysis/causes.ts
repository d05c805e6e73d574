/** Why a node is no longer what it was: the way from what is supposed to it, each node on it bearing on the next. */
import { type Condition, equation, isBelow, isSo } from "./conditions/conditions.js";
import type { Algebra } from "./conditions/algebra.js";
import type { Evaluation } from "./evaluate.js";

/** Both ends by vertex. */
export interface Ends {
  readonly low: Uint8Array;
  readonly high: Uint8Array;
}

/** On a node's own conditions, those on its high end first: that something can't be any more is what a reader asks about. */
const KINDS = [2, 3, 1, 0];

/** Whether an end of the node came down, or went up. */
export type Direction = "down" | "up";

/** Vertices at which something was supposed or edited, and which way that can have moved them; undefined of either. */
export type Starts = ReadonlyMap<number, Direction | undefined>;

/** What the ends of all vertices were, and what they are. */
export interface Turn {
  readonly before: Ends;
  readonly after: Ends;
}

/**
 * By node, a way from one of the vertices in `starts` to it: along changes that brought an end of it down, or up, as is
 * asked for, or else along any; of the first of `starts`, and of `turns`, that reach it. Where none does (a stand-off or
 * a circle can end without that an end of the node is another), the shortest way along the equations from the last of
 * `starts`; undefined where there is no way at all.
 */
export function waysFrom(
  evaluation: Evaluation,
  starts: readonly [Starts, ...Starts[]],
  turns: readonly Turn[],
): (node: number, direction?: Direction) => number[] | undefined {
  const groups = starts.map((some) => turns.map(({ before, after }) => causes(evaluation, before, after, some)));
  let any: ReadonlyMap<number, number> | undefined;
  return (node, direction) => {
    for (const ways of groups) {
      for (const wanted of [direction, undefined]) {
        for (const way of ways) {
          const found = way(node, wanted);
          if (found !== undefined) return found;
        }
      }
    }
    any ??= spread(evaluation, starts.at(-1)!);
    return any.has(node) ? wayTo(evaluation, node, any, (vertex) => vertex) : undefined;
  };
}

/** Breadth first along the equations from `starts`: of each vertex reached the one that it was reached from, -1 of a start. */
function spread({ compact }: Evaluation, starts: Starts): ReadonlyMap<number, number> {
  const from = new Map<number, number>([...starts.keys()].map((start) => [start, -1]));
  const queue = [...starts.keys()];
  const { start, items } = compact.users;
  for (let next = 0; next < queue.length; next++) {
    const vertex = queue[next]!;
    for (let at = start[vertex]!; at < start[vertex + 1]!; at++) {
      const user = items[at]!;
      if (from.has(user)) continue;
      from.set(user, vertex);
      queue.push(user);
    }
  }
  return from;
}

/**
 * By node, the shortest way from one of `starts` to it, both included, along which each change brings about the next:
 * that a premise fails, that its conclusion does; that an objection holds, that its target does not. Undefined where
 * its ends are what they were. The equations are monotone, so a condition that comes true owes that to others that do,
 * and one that ceases to be so to others that cease.
 */
function causes(
  evaluation: Evaluation,
  before: Ends,
  after: Ends,
  starts: Starts,
): (node: number, direction: Direction | undefined) => number[] | undefined {
  const { vertices } = evaluation.compact;
  const turn = (condition: Condition): number => Number(isSo(after, condition)) - Number(isSo(before, condition));
  const directionOf = (condition: Condition): Direction => (isBelow(condition) === turn(condition) > 0 ? "down" : "up");
  const isStart = (condition: Condition): boolean => {
    const vertex = condition >> 2;
    return starts.has(vertex) && (starts.get(vertex) ?? directionOf(condition)) === directionOf(condition);
  };
  const leadsTo = new Map<Condition, Condition[]>();
  const from = new Map<Condition, Condition>();
  const queue: Condition[] = [];
  for (let condition = 0; condition < 4 * vertices; condition++) {
    const turned = turn(condition);
    if (turned === 0) continue;
    if (isStart(condition)) {
      from.set(condition, -1);
      queue.push(condition);
      continue;
    }
    equation(evaluation, condition, NOTHING, (other) => {
      if (turn(other) !== turned) return 0;
      const known = leadsTo.get(other);
      if (known === undefined) leadsTo.set(other, [condition]);
      else known.push(condition);
      return 0;
    });
  }
  for (const condition of queue) {
    for (const next of leadsTo.get(condition) ?? []) {
      if (from.has(next)) continue;
      from.set(next, condition);
      queue.push(next);
    }
  }
  return (node, direction) => {
    const end = KINDS.map((kind) => 4 * node + kind).find(
      (condition) => from.has(condition) && (direction === undefined || directionOf(condition) === direction),
    );
    return end === undefined ? undefined : wayTo(evaluation, end, from, (condition) => condition >> 2);
  };
}

function wayTo(
  { compact }: Evaluation,
  end: number,
  from: ReadonlyMap<number, number>,
  vertexOf: (place: number) => number,
): number[] {
  const way: number[] = [];
  for (let place = end; place !== -1; place = from.get(place)!) {
    const vertex = vertexOf(place);
    const node = vertex < compact.nodes ? vertex : compact.inferenceOf[vertex - compact.nodes]!;
    // The value of a step and its effect are two vertices but one node.
    if (way.at(-1) !== node) way.push(node);
  }
  return way.toReversed();
}

/** For walking through an equation without solving it. */
const NOTHING: Algebra<number> = { never: 1, always: 2, literal: () => 0, atLeast: () => 0, same: () => true };
