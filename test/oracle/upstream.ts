import type { Evaluation } from "./evaluate.js";
import { isInference, type Graph } from "./model.js";

/**
 * The finer graph: a vertex for every value and for every inference's effect, and an edge from each to what reads it.
 * An inference's value says whether the step is granted, its effect whether it also carries anything; paths tell them apart.
 */
export type Vertex = `value ${string}` | `effect ${string}`;
type Edge = [from: Vertex, to: Vertex];

export function edges(graph: Graph, which: "all" | "supports only"): Edge[] {
  return graph.nodes.filter(isInference).flatMap((i): Edge[] => {
    const own: Vertex = `effect ${i.id}`;
    const body: Edge[] = [i.id, ...i.from].map((id) => [`value ${id}`, own]);
    if (which === "supports only") return i.polarity === "supports" ? [...body, [own, `value ${i.target}`]] : body;
    return [...body, [own, `value ${i.target}`], ...i.outweighs.map((id): Edge => [own, `effect ${id}`])];
  });
}

/** Every vertex from which a path leads to `end`, `end` included. */
export function leadingTo(edgeList: Edge[], end: Vertex): Set<Vertex> {
  const found = new Set<Vertex>([end]);
  let before: number;
  do {
    before = found.size;
    for (const [from, to] of edgeList) if (found.has(to)) found.add(from);
  } while (found.size > before);
  return found;
}

/** Every vertex that `start` leads to, itself included. */
export function reachedFrom(edgeList: Edge[], start: Vertex): Set<Vertex> {
  const reversed = edgeList.map(([from, to]): Edge => [to, from]);
  return leadingTo(reversed, start);
}

export function isUndecided(values: Evaluation, vertex: Vertex): boolean {
  const space = vertex.indexOf(" ");
  const interval = values.get(vertex.slice(space + 1));
  if (interval === undefined) throw new Error(`no ${vertex}`);
  return vertex.startsWith("value ") ? interval.low !== interval.high : interval.effectLow !== interval.effectHigh;
}
