/** The argument as a graphology graph: the form that viewers, exporters and library users know. */
import { DirectedGraph } from "graphology";
import type { Argument, Node } from "./argument.js";

export interface GraphNode {
  readonly kind: Node["kind"];
  /** Of an inference its warrant, or empty. */
  readonly text: string;
  readonly standing: Node["standing"];
}

export interface GraphEdge {
  /** A premise of an inference, what the inference supports or opposes, or the inference that it outweighs. */
  readonly role: "premise" | "supports" | "opposes" | "outweighs";
}

/**
 * Every node of the argument, inferences among them, by id; edges run from premises to inferences, and from these to
 * their targets. Built anew on each call, so that a caller may change it. An inference that is also a premise's target
 * keeps one edge for each role: roles never share a pair of nodes, because only statements are premises.
 */
export function toGraph(argument: Argument): DirectedGraph<GraphNode, GraphEdge> {
  const graph = new DirectedGraph<GraphNode, GraphEdge>();
  for (const node of argument.nodes) {
    const text = node.kind === "inference" ? (node.warrant ?? "") : node.text;
    graph.addNode(node.id, { kind: node.kind, text, standing: node.standing });
  }
  const id = (index: number): string => argument.nodes[index]?.id ?? "";
  for (const node of argument.nodes) {
    if (node.kind !== "inference") continue;
    for (const premise of node.from) graph.addEdge(id(premise), node.id, { role: "premise" });
    graph.addEdge(node.id, id(node.target), { role: node.polarity });
    for (const { inference } of node.outweighs) {
      // An inference can both oppose another and outweigh it; the objection is what is drawn.
      if (!graph.hasEdge(node.id, id(inference))) graph.addEdge(node.id, id(inference), { role: "outweighs" });
    }
  }
  return graph;
}
