import { isInference, isOpen, type Graph, type OracleInference, type OracleNode, type Settlement } from "./model.js";
import { kthLargest, max, min, not, type Value } from "./values.js";

/** The end of the interval that is being computed. */
export type End = "low" | "high";

/** Every node's value and every inference's effect at one end, by the node's position. A statement's effect is F. */
export interface World {
  value: Value[];
  effect: Value[];
}

export function constantWorld(graph: Graph, value: Value): World {
  return { value: graph.nodes.map(() => value), effect: graph.nodes.map(() => value) };
}

export function strongReason(node: OracleNode): Value {
  return node.standing === "proven" ? "T" : "F";
}

/** Presumed always; an open node when it was granted, and while it may go either way, at the high end. */
export function granted(node: OracleNode, settlement: Settlement, end: End): boolean {
  if (node.standing === "presumed") return true;
  if (!isOpen(node)) return false;
  const way = settlement.get(node.id);
  return way === undefined ? end === "high" : way === "granted";
}

export function reasonAgainst(node: OracleNode, settlement: Settlement, end: End): Value {
  if (node.standing === "refuted") return "T";
  if (node.standing === "disputed") return granted(node, settlement, end) ? "F" : "T";
  return "F";
}

/** One node and the positions of what it has to do with. */
interface Wired {
  node: OracleNode;
  supporters: number[];
  opposers: number[];
  /** Of inferences only. */
  premises: number[];
  outweighers: number[];
}

const wirings = new WeakMap<Graph, { position: Map<string, number>; wired: Wired[] }>();

/** Kept, since thousands of evaluations of one graph ask for it. */
function wiring(graph: Graph): { position: Map<string, number>; wired: Wired[] } {
  const known = wirings.get(graph);
  if (known !== undefined) return known;
  const position = new Map(graph.nodes.map((node, at) => [node.id, at]));
  const positionsOf = (which: (i: OracleInference) => boolean) =>
    graph.nodes.flatMap((node, at) => (isInference(node) && which(node) ? [at] : []));
  const wired = graph.nodes.map((node) => ({
    node,
    supporters: positionsOf((i) => i.polarity === "supports" && i.target === node.id),
    opposers: positionsOf((i) => i.polarity === "opposes" && i.target === node.id),
    premises: isInference(node) ? node.from.map((id) => find(position, id)) : [],
    outweighers: positionsOf((i) => i.outweighs.includes(node.id)),
  }));
  const made = { position, wired };
  wirings.set(graph, made);
  return made;
}

function find(positions: Map<string, number>, id: string): number {
  const at = positions.get(id);
  if (at === undefined) throw new Error(`no node ${id}`);
  return at;
}

function wiredAt(graph: Graph, at: number): Wired {
  const wired = wiring(graph).wired[at];
  if (wired === undefined) throw new Error(`no node at ${at}`);
  return wired;
}

export function positionOf(graph: Graph, id: string): number {
  return find(wiring(graph).position, id);
}

export function look(values: readonly Value[], at: number): Value {
  const value = values[at];
  if (value === undefined) throw new Error(`no value at ${at}`);
  return value;
}

/** con(n), where `objections` is the world at the other end: an objection is read where it helps n least (low), or most (high). */
export function con(graph: Graph, at: number, settlement: Settlement, end: End, objections: World): Value {
  const { node, opposers } = wiredAt(graph, at);
  let most = reasonAgainst(node, settlement, end);
  for (const i of opposers) most = max(most, look(objections.effect, i));
  return most;
}

/** The equation for a value at one end: reasons as in `reasons`, objections as in `objections`. */
export function valueAt(
  graph: Graph,
  at: number,
  settlement: Settlement,
  end: End,
  reasons: World,
  objections: World,
): Value {
  const { node, supporters } = wiredAt(graph, at);
  let pro = strongReason(node);
  for (const i of supporters) pro = max(pro, look(reasons.effect, i));
  const objection = con(graph, at, settlement, end, objections);
  const reasoned = objection === "F" ? pro : min(pro, "C");
  return granted(node, settlement, end) ? max(reasoned, not(objection)) : reasoned;
}

/** The equation for an effect, outweighers as in `objections`. */
export function effectAt(graph: Graph, at: number, reasons: World, objections: World): Value {
  const { node, premises, outweighers } = wiredAt(graph, at);
  if (!isInference(node)) return "F";
  const values = premises.map((premise) => look(reasons.value, premise));
  let least = min(look(reasons.value, at), kthLargest(values, node.atLeast ?? values.length));
  for (const i of outweighers) least = min(least, not(look(objections.effect, i)));
  return least;
}
