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

/**
 * The argument with nodes granted and denied, against the argument as it stands. A node that is not open is supposed
 * proven or refuted instead, whatever the file declares. Pure: `before` stays as it is.
 */
export function whatIf(before: Analysis, wanted: readonly Literal[]): WhatIf | Conflict {
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
  const after = analyse(before.argument, options);
  return {
    before,
    after,
    supposed: [...supposed.values()],
    changes: changesBetween(before, after, [...supposed.keys()]),
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

function changesBetween(before: Analysis, after: Analysis, starts: readonly number[]): Change[] {
  const changed = before.argument.nodes
    .map(({ index }) => index)
    .filter((node) => {
      const [from, to] = [outcome(before, node), outcome(after, node)];
      return from.status !== to.status || from.low !== to.low || from.high !== to.high;
    });
  if (changed.length === 0) return [];
  const way = waysFrom(
    after.evaluation,
    [new Map(starts.map((start) => [start, undefined]))],
    [
      { before: before.evaluation, after: after.evaluation },
      // A status can also change with the ends that a node has on the file's assumptions.
      { before: whenAssumed(before.evaluation), after: whenAssumed(after.evaluation) },
    ],
  );
  return changed.map((node) => {
    const [from, to] = [outcome(before, node), outcome(after, node)];
    const came = isWeaker(from.status, to.status) ? "down" : isWeaker(to.status, from.status) ? "up" : undefined;
    return { node, from, to, path: way(node, came) ?? [node] };
  });
}

function outcome(analysis: Analysis, node: number): Outcome {
  return { status: analysis.status[node]!, low: analysis.low(node), high: analysis.high(node) };
}
