/** A graph of the oracle as the argument that the program itself works on. */
import type { Analysis } from "../../src/analysis/analyse.js";
import type { Literal } from "../../src/analysis/result.js";
import {
  type Argument,
  type Inference,
  type Node,
  type Source,
  type Statement,
  UNSAID,
} from "../../src/model/argument.js";
import type { Literal as OracleLiteral } from "../oracle/hinges.js";
import type { Graph, OracleInference } from "../oracle/model.js";
import type { Ranked as OracleRanked } from "../oracle/ranking.js";
import type { Sources } from "../oracle/sources.js";

const file = { path: "random.argument.yaml", text: "" };
const span = { file, start: 0, end: 0 };

/** What an argument has beside its graph; left out, no sources and no conclusions. */
interface Beside {
  readonly sources?: Sources;
  readonly conclusions?: readonly string[];
}

export function argumentOf(graph: Graph, { sources, conclusions = [] }: Beside = {}): Argument {
  const byId = new Map(graph.nodes.map((node, index) => [node.id, index]));
  const indexOf = (id: string): number => byId.get(id) ?? -1;
  const nodes = graph.nodes.map((node, index): Node => {
    const standing = node.standing === "none" ? null : node.standing;
    const common = {
      id: node.id,
      index,
      declared: standing === "presumed" ? null : standing,
      standing,
      citations: (sources?.cites.get(node.id) ?? []).map((source) => ({
        source,
        at: undefined,
        quote: undefined,
        span,
      })),
      tags: [],
      span,
      standingSpan: span,
      via: "",
      ...UNSAID,
    };
    return node.kind === "inference" ? inference(common, node, indexOf) : statement(common, graph, indexOf);
  });
  return {
    file: file.path,
    title: "Random",
    nodes,
    byId,
    find: (reference) => byId.get(reference),
    sources: new Map([...(sources?.origins ?? [])].map(([id, origin]) => [id, sourceOf(id, origin)])),
    groups: new Map(),
    conclusions: conclusions.map(indexOf),
    conclusionsFrom: "file",
    defaultInference: "presumed",
    span,
    imports: new Map(),
  };
}

function sourceOf(id: string, origin: string | null): Source {
  return { id, title: id, ...(origin === null ? {} : { origin }), span, via: "" };
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
    outweighs: node.outweighs.map((id) => ({ inference: indexOf(id), because: undefined, span })),
    made: "written",
    warrant: undefined,
    scheme: undefined,
  };
}

function statement(common: Common, graph: Graph, indexOf: (id: string) => number): Statement {
  const contradicts = graph.contradicts.flatMap(([a, b]) =>
    a === common.id ? [indexOf(b)] : b === common.id ? [indexOf(a)] : [],
  );
  return { ...common, kind: "claim", text: common.id, textSpan: span, assertedSpan: span, contradicts };
}

/** Nodes and literals of the program, as the oracle writes them. */
export function idsIn(analysis: Analysis, nodes: readonly number[]): string[] {
  return nodes.map((node) => analysis.argument.nodes[node]?.id ?? `no node ${node}`);
}

export function literalsIn(analysis: Analysis, literals: readonly Literal[]): OracleLiteral[] {
  return literals.map(({ node, must }): OracleLiteral => `${idsIn(analysis, [node])[0]} ${must}`).toSorted();
}

export function rankingIn(analysis: Analysis): OracleRanked[] {
  return analysis.ranking().map((ranked) => ({
    id: idsIn(analysis, [ranked.node])[0] ?? "",
    loadBearingFor: idsIn(analysis, ranked.loadBearingFor),
    responsibility: Number(ranked.responsibility.toFixed(9)),
    ifGranted: idsIn(analysis, ranked.ifGranted),
    ifDenied: idsIn(analysis, ranked.ifDenied),
    decides: idsIn(analysis, ranked.decides),
    reaches: idsIn(analysis, ranked.reaches),
  }));
}
