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
  const { count } = supportComponents(evaluation.compact);
  const found = new Set<number>();
  for (let component = 0; component < count; component++)
    for (const node of circularIn(evaluation, component)) found.add(node);
  return found;
}

/** The same for one component of the supports alone. */
export function circularIn(evaluation: Evaluation, component: number): number[] {
  const { compact, high } = evaluation;
  const components = supportComponents(compact);
  const members = row(components.members, component);
  if (members.length < 2 || !members.some((vertex) => vertex < compact.nodes && high[vertex] === F)) return [];
  const greatest = greatestFixpoint(evaluation, members, components.of);
  return [...members].filter((vertex) => vertex < compact.nodes && high[vertex] === F && greatest.get(vertex) === T);
}

// Works in the evaluation's own array and puts it back: a copy for each of many small circles would cost too much.
function greatestFixpoint(evaluation: Evaluation, members: Int32Array, componentOf: Int32Array): Map<number, number> {
  const { compact, low, high } = evaluation;
  const former = Uint8Array.from(members, (vertex) => high[vertex]!);
  for (const vertex of members) high[vertex] = T;
  const queue = [...members];
  for (let vertex = queue.pop(); vertex !== undefined; vertex = queue.pop()) {
    const value = evaluation.equations.compute(vertex, high, low, false);
    if (value >= high[vertex]!) continue;
    high[vertex] = value;
    for (const user of row(compact.users, vertex)) if (componentOf[user] === componentOf[vertex]) queue.push(user);
  }
  const greatest = new Map(Array.from(members, (vertex) => [vertex, high[vertex]!]));
  for (const [at, vertex] of members.entries()) high[vertex] = former[at]!;
  return greatest;
}
