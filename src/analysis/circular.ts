/** Nodes that fail only because their reasons lead back to themselves. */
import { row } from "../model/rows.js";
import type { Evaluation } from "./evaluate.js";
import { F, T } from "./result.js";
import { supportComponents } from "./supports.js";

/**
 * The nodes with [F,F] on a cycle of supports that would hold if the cycle were let carry itself: they are T in the
 * greatest fixpoint of the equations of `high` over their component of supports, all else at its final value.
 */
export function circularNodes(evaluation: Evaluation): ReadonlySet<number> {
  const { count, members } = supportComponents(evaluation.compact);
  const found = new Set<number>();
  for (let component = 0; component < count; component++) {
    // Nearly all are single vertices.
    if (members.start[component + 1]! - members.start[component]! < 2) continue;
    for (const node of circularIn(evaluation, component)) found.add(node);
  }
  return found;
}

/** The same for one component of the supports alone. */
export function circularIn(evaluation: Evaluation, component: number): number[] {
  const { compact, high } = evaluation;
  const components = supportComponents(compact);
  const members = row(components.members, component);
  if (members.length < 2 || !members.some((vertex) => vertex < compact.nodes && high[vertex] === F)) return [];
  // Works in the evaluation's own array and puts it back: a copy for each of many small circles would cost too much.
  const former = new Uint8Array(members.length);
  for (let at = 0; at < members.length; at++) former[at] = high[members[at]!]!;
  greatestFixpoint(evaluation, members, components.of);
  const found: number[] = [];
  for (let at = 0; at < members.length; at++) {
    const vertex = members[at]!;
    if (vertex < compact.nodes && former[at] === F && high[vertex] === T) found.push(vertex);
    high[vertex] = former[at]!;
  }
  return found;
}

/** Leaves it in `high`. */
function greatestFixpoint({ compact, equations, low, high }: Evaluation, members: Int32Array, of: Int32Array): void {
  for (let at = 0; at < members.length; at++) high[members[at]!] = T;
  const { start, items } = compact.users;
  const queue = [...members];
  for (let vertex = queue.pop(); vertex !== undefined; vertex = queue.pop()) {
    const value = equations.compute(vertex, high, low, false);
    if (value >= high[vertex]!) continue;
    high[vertex] = value;
    for (let at = start[vertex]!; at < start[vertex + 1]!; at++)
      if (of[items[at]!] === of[vertex]) queue.push(items[at]!);
  }
}
