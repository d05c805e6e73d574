import { defeats, loadBearing, settlements, type Literal } from "./hinges.js";
import type { Graph, Settlement, Way } from "./model.js";
import { close, type Interval } from "./evaluate.js";
import { dependsOn, evaluateOrThrow, intervalOf, openNodes, status, type Status } from "./questions.js";
import { ranking, type Ranked } from "./ranking.js";
import { suppose, type Supposition } from "./suppose.js";

/** All that is asked of one graph, in the order of its nodes. Keeps no hold of the graph, and so of nothing that was worked out on the way. */
export interface Answers {
  open: string[];
  nodes: NodeAnswers[];
  ranking: Ranked[];
}

export interface NodeAnswers extends Interval {
  id: string;
  status: Status;
  dependsOn: string[];
  loadBearing: Literal[];
  settlements: Literal[][];
  defeats: Literal[][];
}

/** null: the supposition both grants and denies a node. */
export function answers(given: Graph, conclusions: string[], supposition: Supposition = new Map()): Answers | null {
  const { graph, base } = suppose(given, supposition);
  if (close(graph, base) === null) return null;
  const values = evaluateOrThrow(graph, base);
  return {
    open: openNodes(graph, base),
    nodes: graph.nodes.map(({ id }) => ({
      ...intervalOf(values, id),
      id,
      status: status(graph, id, base),
      dependsOn: dependsOn(graph, id, base),
      loadBearing: loadBearing(graph, id, base),
      settlements: settlements(graph, id, base),
      defeats: defeats(graph, id, base),
    })),
    ranking: ranking(graph, conclusions, base),
  };
}

/** With what these literals imply. */
export function closedLiterals(graph: Graph, literals: Literal[]): Literal[] {
  const settlement: Settlement = new Map(
    literals.map((literal): [string, Way] => {
      const space = literal.lastIndexOf(" ");
      return [literal.slice(0, space), literal.slice(space + 1) as Way];
    }),
  );
  return [...(close(graph, settlement) ?? [])].map(([id, way]): Literal => `${id} ${way}`);
}
