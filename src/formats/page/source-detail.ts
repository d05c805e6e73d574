/** The sources that a node hangs on. */
import type { Analysis } from "../../analysis/analyse.js";
import { withoutSourceSentence } from "../../analysis/source-sentences.js";
import { sourceDependence } from "../../analysis/sources.js";
import { walkBack } from "../../analysis/walk.js";

export interface PageSourceDependence {
  /** Id of the source. */
  readonly source: string;
  /** What would come of it were the source wrong; null where the node would stay what it is. */
  readonly without: string | null;
  /** Whether it would come out weaker. */
  readonly topples: boolean;
  /** How many nodes cite it on the way to this one. */
  readonly cites: number;
}

/** Those that something upstream cites; those that could bring the node down first, then by how often they are cited. */
export function sourcesOf(analysis: Analysis, node: number): readonly PageSourceDependence[] {
  const { argument, compact, evaluation, status } = analysis;
  const { vertices } = walkBack(compact, node, () => true);
  const upstream = new Set(vertices);
  const near = new Set(
    argument.nodes
      .filter(({ index }) => upstream.has(index))
      .flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  if (near.size === 0) return [];
  return sourceDependence(argument, evaluation, status, [node])
    .flatMap((dependence) => {
      const cites = dependence.counted.filter((one) => upstream.has(one)).length;
      if (cites === 0) return [];
      return {
        source: dependence.source,
        without: withoutSourceSentence(argument, dependence, node) ?? null,
        topples: dependence.topples.length > 0,
        cites,
      };
    })
    .toSorted((a, b) => rank(a) - rank(b) || b.cites - a.cites);
}

function rank({ topples, without }: PageSourceDependence): number {
  if (topples) return 0;
  return without === null ? 2 : 1;
}
