import { isInference, isOpen, type Graph, type OracleInference, type OracleNode, type Settlement } from "./model.js";
import { kthLargest, max, min, not, type Value } from "./values.js";

/** The end of the interval that is being computed. */
export type End = "low" | "high";

/** Every node's value and every inference's effect at one end. */
export interface World {
  value: Map<string, Value>;
  effect: Map<string, Value>;
}

export function constantWorld(graph: Graph, value: Value): World {
  return {
    value: new Map(graph.nodes.map((node) => [node.id, value])),
    effect: new Map(graph.nodes.filter(isInference).map((node) => [node.id, value])),
  };
}

export function sameWorld(a: World, b: World): boolean {
  return (
    [...a.value].every(([id, value]) => b.value.get(id) === value) &&
    [...a.effect].every(([id, value]) => b.effect.get(id) === value)
  );
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

export function look(map: Map<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`no value for ${id}`);
  return value;
}

/** Which inferences support, oppose and outweigh a node, by the node's id. */
interface Wiring {
  supporters: Map<string, string[]>;
  opposers: Map<string, string[]>;
  outweighers: Map<string, string[]>;
}

const wirings = new WeakMap<Graph, Wiring>();

/** Kept, since thousands of evaluations of one graph ask for it. */
function wiring(graph: Graph): Wiring {
  const known = wirings.get(graph);
  if (known !== undefined) return known;
  const made: Wiring = { supporters: new Map(), opposers: new Map(), outweighers: new Map() };
  const add = (map: Map<string, string[]>, to: string, from: string) => map.set(to, [...(map.get(to) ?? []), from]);
  for (const i of graph.nodes.filter(isInference)) {
    add(i.polarity === "supports" ? made.supporters : made.opposers, i.target, i.id);
    for (const other of i.outweighs) add(made.outweighers, other, i.id);
  }
  wirings.set(graph, made);
  return made;
}

/** con(n), where `objections` is the world at the other end: an objection is read where it helps n least (low), or most (high). */
export function con(graph: Graph, node: OracleNode, settlement: Settlement, end: End, objections: World): Value {
  const against = (wiring(graph).opposers.get(node.id) ?? []).map((id) => look(objections.effect, id));
  return max(reasonAgainst(node, settlement, end), ...against);
}

/** All equations once, at one end: reasons as in `reasons`, objections and outweighers as in `objections`. */
export function step(graph: Graph, settlement: Settlement, end: End, reasons: World, objections: World): World {
  const next: World = { value: new Map(), effect: new Map() };
  for (const node of graph.nodes) {
    const supporters = (wiring(graph).supporters.get(node.id) ?? []).map((id) => look(reasons.effect, id));
    const pro = max(strongReason(node), ...supporters);
    const against = con(graph, node, settlement, end, objections);
    const reasoned = against === "F" ? pro : min(pro, "C");
    const given = granted(node, settlement, end) ? not(against) : "F";
    next.value.set(node.id, max(reasoned, given));
    if (isInference(node)) next.effect.set(node.id, effect(graph, node, reasons, objections));
  }
  return next;
}

function effect(graph: Graph, inference: OracleInference, reasons: World, objections: World): Value {
  const premises = inference.from.map((id) => look(reasons.value, id));
  const k = inference.atLeast ?? premises.length;
  const body = min(look(reasons.value, inference.id), kthLargest(premises, k));
  const outweighers = wiring(graph).outweighers.get(inference.id) ?? [];
  return min(body, ...outweighers.map((id) => not(look(objections.effect, id))));
}
