/** What would follow if some nodes turned out true or false. */
import type { Status } from "../schema/vocabulary.js";
import { type Analysis, analyse } from "./analyse.js";
import { waysFrom } from "./causes.js";
import type { Literal, Supposed, Value } from "./result.js";
import { isWeaker } from "./status-order.js";
import { whenAssumed } from "./status.js";

/** What is supposed of one node, and how that is read. */
export interface SupposedNode {
  readonly node: number;
  /** An open node is settled; of any other its standing is replaced. */
  readonly as: Supposed;
  /** Of what nobody named: the granted node that it contradicts, and is denied by. */
  readonly impliedBy?: number;
}

/** A node that is not what it was. */
export interface Change {
  readonly node: number;
  readonly from: Outcome;
  readonly to: Outcome;
  /** From a supposed node to this one, both included, each bearing on the next; this node alone where it is supposed itself. */
  readonly path: readonly number[];
}

/** What a node is. */
export interface Outcome {
  readonly status: Status;
  readonly low: Value;
  readonly high: Value;
}

export interface WhatIf {
  readonly before: Analysis;
  readonly after: Analysis;
  /** What is supposed, then what that implies; in the order given. */
  readonly supposed: readonly SupposedNode[];
  /** In document order. */
  readonly changes: readonly Change[];
}

/** Two things that can't be supposed together. */
export interface Conflict {
  /** The node that would be both granted and denied, and what denies it: itself, or what it contradicts. */
  readonly conflict: { readonly node: number; readonly by: number };
}

/** The argument as it would be, without what that changes. */
export type Supposing = Omit<WhatIf, "changes">;

/**
 * The argument with nodes granted and denied, against the argument as it stands. A node that is not open is supposed
 * proven or refuted instead, whatever the file declares. Pure: `before` stays as it is.
 */
export function whatIf(before: Analysis, wanted: readonly Literal[]): WhatIf | Conflict {
  const supposing = suppose(before, wanted);
  if ("conflict" in supposing) return supposing;
  const { after } = supposing;
  const nodes = changedNodes(before, after);
  if (nodes.length === 0) return { ...supposing, changes: [] };
  const way = waysOf(supposing);
  const changes = nodes.map((node) => ({
    node,
    from: outcome(before, node),
    to: outcome(after, node),
    path: way(node),
  }));
  return { ...supposing, changes };
}

/** The same as `whatIf`, without asking what changed and by which way. */
export function suppose(before: Analysis, wanted: readonly Literal[]): Supposing | Conflict {
  const supposed = new Map<number, SupposedNode>();
  for (const { node, must } of wanted) {
    const known = supposed.get(node);
    const as = readAs(before, node, must);
    if (known !== undefined && known.as !== as) return { conflict: { node, by: node } };
    supposed.set(node, { node, as });
  }
  for (const { node, as } of supposed.values()) {
    if (as !== "granted") continue;
    for (const other of contradicted(before, node)) {
      const known = supposed.get(other);
      if (known?.as === "granted") return { conflict: { node: other, by: node } };
      if (known === undefined) supposed.set(other, { node: other, as: "denied", impliedBy: node });
    }
  }
  const settled = new Map(before.options.settled);
  for (const { node, as } of supposed.values()) settled.set(node, as);
  const options = { ...before.options, settled };
  return { before, after: analyse(before.argument, options, before.compact), supposed: [...supposed.values()] };
}

/** The nodes that are not what they were, in document order. */
export function changedNodes(before: Analysis, after: Analysis): number[] {
  return before.argument.nodes
    .map(({ index }) => index)
    .filter((node) => {
      const [from, to] = [outcome(before, node), outcome(after, node)];
      return from.status !== to.status || from.low !== to.low || from.high !== to.high;
    });
}

/** By changed node, the path from a supposed node to it. */
export function waysOf({ before, after, supposed }: Supposing): (node: number) => readonly number[] {
  const way = waysFrom(
    after.evaluation,
    [new Map(supposed.map(({ node }) => [node, undefined]))],
    [
      { before: before.evaluation, after: after.evaluation },
      // A status can also change with the ends that a node has on the file's assumptions.
      { before: whenAssumed(before.evaluation), after: whenAssumed(after.evaluation) },
    ],
  );
  return (node) => {
    const [from, to] = [before.status[node]!, after.status[node]!];
    const came = isWeaker(from, to) ? "down" : isWeaker(to, from) ? "up" : undefined;
    return way(node, came) ?? [node];
  };
}

function readAs(analysis: Analysis, node: number, must: Literal["must"]): Supposed {
  if (analysis.isOpen(node)) return must;
  return must === "granted" ? "proven" : "refuted";
}

function contradicted({ compact, isOpen }: Analysis, node: number): number[] {
  const { start, items } = compact.contradicts;
  return [...items.subarray(start[node], start[node + 1])].filter((other) => isOpen(other));
}

function outcome(analysis: Analysis, node: number): Outcome {
  return { status: analysis.status[node]!, low: analysis.low(node), high: analysis.high(node) };
}
