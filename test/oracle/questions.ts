import { isCircular } from "./circular.js";
import { con, positionOf } from "./equations.js";
import { close, evaluate, worlds, type Evaluation, type Interval } from "./evaluate.js";
import { contradicted, isOpen, nodeById, unsettled, type Graph, type Settlement, type Way } from "./model.js";
import { edges, isUndecided, leadingTo } from "./upstream.js";

export type Status =
  | "holds"
  | "on-assumption"
  | "contested"
  | "challenged"
  | "open"
  | "conditional"
  | "doubtful"
  | "defeated"
  | "circular"
  | "unsupported";

/*
 * Every question takes the settlement that is already made (`base`), by default none. A node that it settles is no longer
 * open. With no base that distinction doesn't arise.
 */

export function closeOrThrow(graph: Graph, settlement: Settlement): Settlement {
  const closed = close(graph, settlement);
  if (closed === null) throw new Error("inconsistent settlement");
  return closed;
}

export function evaluateOrThrow(graph: Graph, settlement: Settlement): Evaluation {
  const values = evaluate(graph, settlement);
  if (values === null) throw new Error("inconsistent settlement");
  return values;
}

export function intervalOf(values: Evaluation, id: string): Interval {
  const interval = values.get(id);
  if (interval === undefined) throw new Error(`no value for ${id}`);
  return interval;
}

/** The open nodes that `base` leaves unsettled. */
export function openNodes(graph: Graph, base: Settlement = unsettled): string[] {
  const closed = closeOrThrow(graph, base);
  return graph.nodes.filter((node) => isOpen(node) && !closed.has(node.id)).map((node) => node.id);
}

/** `base`, with every assumed node granted that contradicts no other assumed node. */
export function onAssumptions(graph: Graph, base: Settlement = unsettled): Settlement {
  const assumed = (id: string) => nodeById(graph, id).standing === "assumed";
  const grants = openNodes(graph, base).filter((id) => assumed(id) && !contradicted(graph, id).some(assumed));
  return new Map([...closeOrThrow(graph, base), ...grants.map((id): [string, Way] => [id, "granted"])]);
}

export function status(graph: Graph, id: string, base: Settlement = unsettled): Status {
  const closed = closeOrThrow(graph, base);
  const node = nodeById(graph, id);
  const { low, high } = intervalOf(evaluateOrThrow(graph, base), id);
  if (low === "T") return "holds";
  if (intervalOf(evaluateOrThrow(graph, onAssumptions(graph, base)), id).low === "T") return "on-assumption";
  if (low === "C" && high === "C") return "contested";
  if (low !== high && dependsOn(graph, id, base).length === 0) return "contested"; // a stand-off
  if (low === "C") return "challenged";
  if (high === "T") return isOpen(node) && !closed.has(id) ? "open" : "conditional";
  if (high === "C") return "doubtful";
  if (con(graph, positionOf(graph, id), closed, "high", worlds(graph, closed).low) === "T") return "defeated";
  return isCircular(graph, id, closed) ? "circular" : "unsupported";
}

/** The undecided open nodes from which a path of undecided values and effects leads to n; sorted. */
export function dependsOn(graph: Graph, id: string, base: Settlement = unsettled): string[] {
  const values = evaluateOrThrow(graph, base);
  if (!isUndecided(values, `value ${id}`)) return [];
  const undecided = edges(graph, "all").filter((edge) => edge.every((vertex) => isUndecided(values, vertex)));
  const upstream = leadingTo(undecided, `value ${id}`);
  return openNodes(graph, base)
    .filter((open) => upstream.has(`value ${open}`))
    .toSorted();
}
