import { constantWorld, effectAt, look, valueAt, type End, type World } from "./equations.js";
import {
  contradicted,
  isInference,
  isOpen,
  nodeById,
  unsettled,
  type Graph,
  type Settlement,
  type Way,
} from "./model.js";
import { atLeast, type Value } from "./values.js";

export interface Interval {
  low: Value;
  high: Value;
  /** Of inferences only. */
  effectLow?: Value;
  effectHigh?: Value;
}

export type Evaluation = Map<string, Interval>;

/** Granting a node denies the open nodes that it contradicts. null: a node would be both granted and denied. */
export function close(graph: Graph, settlement: Settlement): Settlement | null {
  const closed = new Map<string, Way>(settlement);
  for (const [id, way] of settlement) {
    if (!isOpen(nodeById(graph, id))) throw new Error(`${id} isn't open`);
    if (way === "denied") continue;
    for (const other of contradicted(graph, id)) {
      if (!isOpen(nodeById(graph, other))) continue;
      if (closed.get(other) === "granted") return null;
      closed.set(other, "denied");
    }
  }
  return closed;
}

export interface Ends {
  low: World;
  high: World;
}

/** The questions ask for the same worlds again and again. A graph must not be changed once it was evaluated. */
const known = new WeakMap<Graph, Map<string, Ends>>();

/** The worlds at both ends. Expects a closed settlement. */
export function worlds(graph: Graph, closed: Settlement): Ends {
  const ofGraph = known.get(graph) ?? new Map<string, Ends>();
  known.set(graph, ofGraph);
  const key = [...closed]
    .map((literal) => literal.join(" "))
    .toSorted()
    .join();
  const ends = ofGraph.get(key) ?? alternate(graph, closed);
  ofGraph.set(key, ends);
  return ends;
}

/** Van Gelder's alternating fixpoint, each half iterated from F everywhere. */
function alternate(graph: Graph, closed: Settlement): Ends {
  let low = constantWorld(graph, "F");
  let high = constantWorld(graph, "T");
  for (;;) {
    const nextLow = half(graph, closed, "low", high);
    const nextHigh = half(graph, closed, "high", nextLow);
    if (sameWorld(nextLow, low) && sameWorld(nextHigh, high)) return { low, high };
    low = nextLow;
    high = nextHigh;
  }
}

/** In place: the equations are monotone in the reasons, so the order in which they are applied makes no difference. */
function half(graph: Graph, closed: Settlement, end: End, objections: World): World {
  const world = constantWorld(graph, "F");
  let changed: boolean;
  do {
    changed = false;
    for (const at of graph.nodes.keys()) {
      const value = valueAt(graph, at, closed, end, world, objections);
      if (value !== world.value[at]) changed = true;
      world.value[at] = value;
      const effect = effectAt(graph, at, world, objections);
      if (effect !== world.effect[at]) changed = true;
      world.effect[at] = effect;
    }
  } while (changed);
  return world;
}

function sameWorld(a: World, b: World): boolean {
  return a.value.every((value, at) => b.value[at] === value) && a.effect.every((value, at) => b.effect[at] === value);
}

export function evaluate(graph: Graph, settlement: Settlement = unsettled): Evaluation | null {
  const closed = close(graph, settlement);
  return closed === null ? null : evaluationOf(graph, worlds(graph, closed));
}

const evaluations = new WeakMap<Ends, Evaluation>();

export function evaluationOf(graph: Graph, ends: Ends): Evaluation {
  const { low, high } = ends;
  const evaluation =
    evaluations.get(ends) ??
    new Map(
      graph.nodes.map((node, at): [string, Interval] => {
        const interval = { low: look(low.value, at), high: look(high.value, at) };
        if (!isInference(node)) return [node.id, interval];
        return [node.id, { ...interval, effectLow: look(low.effect, at), effectHigh: look(high.effect, at) }];
      }),
    );
  evaluations.set(ends, evaluation);
  return evaluation;
}

/** Whether every interval of b, effects included, lies within a's. */
export function narrows(a: Evaluation, b: Evaluation): boolean {
  return [...a].every(([id, wide]) => {
    const narrow = b.get(id);
    return (
      narrow !== undefined &&
      atLeast(narrow.low, wide.low) &&
      atLeast(wide.high, narrow.high) &&
      atLeast(narrow.effectLow ?? "F", wide.effectLow ?? "F") &&
      atLeast(wide.effectHigh ?? "T", narrow.effectHigh ?? "T")
    );
  });
}
