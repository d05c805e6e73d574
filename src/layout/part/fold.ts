/** Folding what a node rests on into it. */
import type { LayoutInput } from "../scene.js";
import type { Links } from "./links.js";

/** What a card stands for, beside itself. */
export interface Fold {
  readonly kind: "group" | "subtree";
  /** How many nodes it hides, and how many of these are open. */
  readonly nodes: number;
  readonly open: number;
}

/**
 * By hidden node the one into which it is folded: whatever of `kept` lies upstream of a folded node and serves nothing
 * else. What something outside uses too stays, and so do the steps from there, and conclusions. Of folds within folds
 * the outer one counts.
 */
export function foldSubtrees(
  input: LayoutInput,
  links: Links,
  kept: ReadonlySet<string>,
  folded: readonly string[],
): { readonly standIn: ReadonlyMap<string, string> } {
  const conclusions = new Set(input.nodes.filter(({ conclusion }) => conclusion).map(({ id }) => id));
  const standIn = new Map<string, string>();
  for (const root of folded) {
    // What is hidden already has nothing left to hide; in a circle of folds the first stays.
    if (!kept.has(root) || standIn.has(root)) continue;
    // An inner fold that came before goes over as a whole: what served its root alone serves this one alone too.
    for (const id of servingOnly(links, kept, root, conclusions)) standIn.set(id, root);
  }
  return { standIn };
}

/** Upstream of the root, taken away one after the other what is used by anything else. */
function servingOnly(
  { upstream, downstream, steps }: Links,
  kept: ReadonlySet<string>,
  root: string,
  conclusions: ReadonlySet<string>,
): ReadonlySet<string> {
  const inside = new Set<string>();
  const reached = new Set([root]);
  for (const id of reached) for (const other of upstream.get(id) ?? []) if (kept.has(other)) reached.add(other);
  for (const id of reached) if (id !== root) inside.add(id);
  const isUsedOutside = (id: string): boolean =>
    conclusions.has(id) ||
    (downstream.get(id) ?? []).some((user) => kept.has(user) && user !== root && !inside.has(user));
  const leaving = [...inside].filter(isUsedOutside);
  for (const id of leaving) inside.delete(id);
  /** Steps that stay, while what they rest on doesn't. */
  const bare = new Set<string>();
  // An array that grows while it is walked: what stays keeps what it rests on, and the steps that lead on from it.
  for (const id of leaving) {
    for (const other of upstream.get(id) ?? []) leave(other);
    for (const other of downstream.get(id) ?? []) leaveStep(other);
  }
  return inside;

  function leave(id: string): void {
    if (inside.delete(id) || bare.delete(id)) leaving.push(id);
  }
  /** A step stays without what it rests on beside: what is hidden of that stands behind the fold's own card. */
  function leaveStep(id: string): void {
    if (steps.has(id) && inside.delete(id)) bare.add(id);
  }
}
