import type { Graph, Settlement, Way } from "./model.js";

/** What is supposed: an open node granted or denied; any node as if it had been declared proven or refuted. */
export type Supposition = ReadonlyMap<string, Way | "proven" | "refuted">;

/**
 * The graph with the standings replaced, and what is granted and denied as the settlement to start from. A node whose
 * standing was replaced is no longer open, so granting what contradicts it says nothing about it.
 */
export function suppose(graph: Graph, supposition: Supposition): { graph: Graph; base: Settlement } {
  const base = new Map<string, Way>();
  const nodes = graph.nodes.map((node) => {
    const as = supposition.get(node.id);
    if (as === "proven" || as === "refuted") return { ...node, standing: as };
    if (as !== undefined) base.set(node.id, as);
    return node;
  });
  return { graph: { ...graph, nodes }, base };
}
