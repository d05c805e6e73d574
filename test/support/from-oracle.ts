/** A graph of the oracle as the argument that the program itself works on. */
import type { Argument, Inference, Node, Statement } from "../../src/model/argument.js";
import type { Graph, OracleInference } from "../oracle/model.js";

const file = { path: "random.argument.yaml", text: "" };
const span = { file, start: 0, end: 0 };

export function argumentOf(graph: Graph): Argument {
  const byId = new Map(graph.nodes.map((node, index) => [node.id, index]));
  const indexOf = (id: string): number => byId.get(id) ?? -1;
  const nodes = graph.nodes.map((node, index): Node => {
    const standing = node.standing === "none" ? null : node.standing;
    const common = {
      id: node.id,
      index,
      declared: standing === "presumed" ? null : standing,
      standing,
      citations: [],
      tags: [],
      span,
      standingSpan: span,
      via: "",
    };
    return node.kind === "inference" ? inference(common, node, indexOf) : statement(common, graph, indexOf);
  });
  return {
    file: file.path,
    title: "Random",
    nodes,
    byId,
    find: (reference) => byId.get(reference),
    sources: new Map(),
    groups: new Map(),
    conclusions: [],
    conclusionsFrom: "file",
    defaultInference: "presumed",
    span,
    imports: new Map(),
  };
}

type Common = Omit<Statement, "kind" | "text" | "textSpan" | "assertedSpan" | "contradicts">;

function inference(common: Common, node: OracleInference, indexOf: (id: string) => number): Inference {
  return {
    ...common,
    kind: "inference",
    from: node.from.map(indexOf),
    atLeast: node.atLeast,
    polarity: node.polarity,
    target: indexOf(node.target),
    targetSpan: span,
    outweighs: node.outweighs.map((id) => ({ inference: indexOf(id), span })),
    made: "written",
  };
}

function statement(common: Common, graph: Graph, indexOf: (id: string) => number): Statement {
  const contradicts = graph.contradicts.flatMap(([a, b]) =>
    a === common.id ? [indexOf(b)] : b === common.id ? [indexOf(a)] : [],
  );
  return { ...common, kind: "claim", text: common.id, textSpan: span, assertedSpan: span, contradicts };
}
