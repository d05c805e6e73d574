/**
 * A plain description of a graph for the brute-force oracle.
 * Nothing here or beside it imports from `src`: an oracle that shares code with what it judges, shares its mistakes.
 */

export type Standing = "proven" | "presumed" | "unproven" | "assumed" | "disputed" | "refuted" | "none";

interface NodeBase {
  id: string;
  /** `none`: a statement with support and no declaration. A leaf without one is given as `unproven` already. */
  standing: Standing;
}

export interface OracleStatement extends NodeBase {
  kind: "statement";
}

export interface OracleInference extends NodeBase {
  kind: "inference";
  from: string[];
  /** null: all of them. */
  atLeast: number | null;
  polarity: "supports" | "opposes";
  target: string;
  /** The inferences that this one outweighs. */
  outweighs: string[];
}

export type OracleNode = OracleStatement | OracleInference;

export interface Graph {
  nodes: OracleNode[];
  /** Each pair's two opposing inferences stand among the nodes as well; see `contradictionInferences`. */
  contradicts: [string, string][];
}

export type Way = "granted" | "denied";
/** A partial assignment of the open nodes. */
export type Settlement = ReadonlyMap<string, Way>;

export const unsettled: Settlement = new Map();

/** The two inferences that `contradicts: [b]` on a makes. */
export function contradictionInferences(a: string, b: string): OracleInference[] {
  const shared = { kind: "inference", standing: "presumed", atLeast: null, polarity: "opposes" } as const;
  return [
    { ...shared, id: `${a}.contradicts.${b}`, from: [a], target: b, outweighs: [] },
    { ...shared, id: `${a}.contradicted-by.${b}`, from: [b], target: a, outweighs: [] },
  ];
}

export function isInference(node: OracleNode): node is OracleInference {
  return node.kind === "inference";
}

/** Whether a settlement can grant or deny the node. */
export function isOpen(node: OracleNode): boolean {
  return node.standing === "unproven" || node.standing === "assumed" || node.standing === "disputed";
}

export function nodeById(graph: Graph, id: string): OracleNode {
  const node = graph.nodes.find((candidate) => candidate.id === id);
  if (node === undefined) throw new Error(`no node ${id}`);
  return node;
}

export function contradicted(graph: Graph, id: string): string[] {
  return graph.contradicts.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
}
