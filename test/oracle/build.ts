import { contradictionInferences, type Graph, type OracleInference, type OracleNode, type Standing } from "./model.js";

/** Short notation for test graphs: `statements({ e: "proven", c: "none" })`. */
export function statements(standings: Record<string, Standing>): OracleNode[] {
  return Object.entries(standings).map(([id, standing]) => ({ id, kind: "statement", standing }));
}

type Extra = Partial<Pick<OracleInference, "id" | "standing" | "atLeast" | "outweighs">>;

/** `from` is one or more ids, separated by spaces. Without an id the inference gets a shorthand's: `e.supports.c`. */
function inference(polarity: OracleInference["polarity"], from: string, target: string, extra: Extra): OracleInference {
  const id = `${from.replaceAll(" ", "+")}.${polarity}.${target}`;
  const standard = { id, standing: "presumed", atLeast: null, outweighs: [] } satisfies Extra;
  return { ...standard, ...extra, kind: "inference", from: from.split(" "), polarity, target };
}

export function supports(from: string, target: string, extra: Extra = {}): OracleInference {
  return inference("supports", from, target, extra);
}

export function opposes(from: string, target: string, extra: Extra = {}): OracleInference {
  return inference("opposes", from, target, extra);
}

export function graph(nodes: OracleNode[], ...inferences: OracleInference[]): Graph {
  return { nodes: [...nodes, ...inferences], contradicts: [] };
}

export function contradicting(a: string, b: string, rest: Graph): Graph {
  return { nodes: [...rest.nodes, ...contradictionInferences(a, b)], contradicts: [...rest.contradicts, [a, b]] };
}
