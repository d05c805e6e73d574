import { intervalOf, evaluateOrThrow, status, type Status } from "./questions.js";
import { unsettled, type Graph } from "./model.js";
import { atLeast, type Value } from "./values.js";

/** What the nodes of a graph cite. */
export interface Sources {
  /** Id of each source, in order, and the id of the source that it repeats, or null. */
  origins: Map<string, string | null>;
  /** Id of a node to the ids of the sources that it cites. */
  cites: Map<string, string[]>;
}

export interface Change {
  conclusion: string;
  from: Status;
  to: Status;
}

export interface Dependence {
  source: string;
  citedBy: string[];
  counted: string[];
  changes: Change[];
  topples: string[];
}

const fromStrongest: Status[] = [
  "holds",
  "on-assumption",
  "challenged",
  "conditional",
  "open",
  "contested",
  "doubtful",
  "circular",
  "unsupported",
  "defeated",
];

/** Whether the chain of origins from `cited`, which begins with itself, comes by `source`. */
function leadsTo({ origins }: Sources, cited: string, source: string): boolean {
  let at: string | null = cited;
  for (let steps = 0; at !== null && steps <= origins.size; steps++) {
    if (at === source) return true;
    at = origins.get(at) ?? null;
  }
  return false;
}

/** The same graph, with the nodes declared refuted. */
export function refute(graph: Graph, ids: string[]): Graph {
  const nodes = graph.nodes.map((node) => (ids.includes(node.id) ? { ...node, standing: "refuted" as const } : node));
  return { ...graph, nodes };
}

/** By the definition: for each source, the graph once more with everything that is cited from it refuted. */
export function sourceDependence(graph: Graph, sources: Sources, conclusions: string[]): Dependence[] {
  return [...sources.origins.keys()].map((source) => {
    const citing = (counts: (cited: string) => boolean) =>
      graph.nodes.map(({ id }) => id).filter((id) => (sources.cites.get(id) ?? []).some(counts));
    const counted = citing((cited) => leadsTo(sources, cited, source));
    const without = refute(graph, counted);
    const outcomes = conclusions.map((conclusion) => ({
      conclusion,
      from: status(graph, conclusion),
      to: status(without, conclusion),
      before: intervalOf(evaluateOrThrow(graph, unsettled), conclusion),
      after: intervalOf(evaluateOrThrow(without, unsettled), conclusion),
    }));
    return {
      source,
      citedBy: citing((cited) => cited === source),
      counted,
      changes: outcomes
        .filter(({ from, to, before, after }) => from !== to || before.low !== after.low || before.high !== after.high)
        .map(({ conclusion, from, to }) => ({ conclusion, from, to })),
      topples: outcomes
        .filter(
          ({ from, to, before, after }) =>
            fromStrongest.indexOf(to) > fromStrongest.indexOf(from) ||
            isLower(after.low, before.low) ||
            isLower(after.high, before.high),
        )
        .map(({ conclusion }) => conclusion),
    };
  });
}

function isLower(a: Value, b: Value): boolean {
  return !atLeast(a, b);
}

export interface Sole {
  source: string;
  nodes: string[];
}

/** By its definition in docs/semantics.md: the witnesses that alone can bring a conclusion down. */
export function soleSources(graph: Graph, sources: Sources, conclusion: string): Sole[] {
  const before = intervalOf(evaluateOrThrow(graph, unsettled), conclusion);
  const cites = (id: string): string[] => sources.cites.get(id) ?? [];
  const witnesses = [...sources.origins].filter(([, origin]) => origin === null).map(([source]) => source);
  return witnesses.flatMap((source): Sole[] => {
    const alone = graph.nodes.filter(
      ({ id }) => cites(id).length > 0 && cites(id).every((cited) => leadsTo(sources, cited, source)),
    );
    const nodes = alone.map(({ id }) => id);
    const statements = alone.filter(({ kind }) => kind === "statement").length;
    const after = intervalOf(evaluateOrThrow(refute(graph, nodes), unsettled), conclusion);
    const falls = before.high === "T" && after.high !== "T";
    const counts = statements > 1 || (statements === 1 && before.low === "T");
    const itself = cites(conclusion).some((cited) => leadsTo(sources, cited, source));
    return falls && counts && !itself ? [{ source, nodes }] : [];
  });
}
