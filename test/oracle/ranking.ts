import { isUndecided } from "./upstream.js";
import { loadBearing, settlements } from "./hinges.js";
import { unsettled, type Graph, type Settlement, type Way } from "./model.js";
import { compareIds } from "./order.js";
import { closeOrThrow, dependsOn, evaluateOrThrow, openNodes } from "./questions.js";

/** What an open node means for the conclusions. Lists are in the order of the graph. */
export interface Ranked {
  id: string;
  loadBearingFor: string[];
  /** To nine digits. */
  responsibility: number;
  /** What becomes decided, beside itself, when it alone is settled: one way, the other, or either. */
  ifGranted: string[];
  ifDenied: string[];
  decides: string[];
  /** The conclusions that depend on it. */
  reaches: string[];
}

/** A multiple of every size up to 12, so that sums of fractions are sums of whole numbers. */
const WHOLE = 27_720;

/** All open nodes, decided or not, those to look into first at the front. */
export function ranking(graph: Graph, conclusions: string[], base: Settlement = unsettled): Ranked[] {
  const asked = graph.nodes
    .map(({ id }) => id)
    .filter((id) => conclusions.includes(id))
    .map((id) => ({
      id,
      carrying: loadBearing(graph, id, base).map(nodeOf),
      smallest: smallestNaming(settlements(graph, id, base)),
      upstream: dependsOn(graph, id, base),
    }));
  return openNodes(graph, base)
    .map((id) => {
      const shares = asked
        .map(({ smallest }) => smallest.get(id))
        .map((size) => (size === undefined ? 0 : WHOLE / size));
      const ifGranted = decidedBy(graph, base, id, "granted");
      const ifDenied = decidedBy(graph, base, id, "denied");
      return {
        id,
        loadBearingFor: asked.filter(({ carrying }) => carrying.includes(id)).map((conclusion) => conclusion.id),
        share: shares.reduce((a, b) => a + b, 0),
        ifGranted,
        ifDenied,
        decides: graph.nodes.map((node) => node.id).filter((other) => [...ifGranted, ...ifDenied].includes(other)),
        reaches: asked.filter(({ upstream }) => upstream.includes(id)).map((conclusion) => conclusion.id),
      };
    })
    .toSorted(
      (a, b) =>
        b.loadBearingFor.length - a.loadBearingFor.length ||
        b.share - a.share ||
        b.decides.length - a.decides.length ||
        b.reaches.length - a.reaches.length ||
        compareIds(a.id, b.id),
    )
    .map(({ share, ...ranked }) => ({ ...ranked, responsibility: Number((share / WHOLE).toFixed(9)) }));
}

function nodeOf(literal: string): string {
  return literal.slice(0, literal.lastIndexOf(" "));
}

/** For each node that a settlement names, the size of the smallest that does. */
function smallestNaming(sets: string[][]): Map<string, number> {
  const smallest = new Map<string, number>();
  for (const set of sets) {
    for (const id of set.map(nodeOf)) smallest.set(id, Math.min(set.length, smallest.get(id) ?? set.length));
  }
  return smallest;
}

function decidedBy(graph: Graph, base: Settlement, id: string, way: Way): string[] {
  const before = evaluateOrThrow(graph, base);
  const after = evaluateOrThrow(graph, new Map([...closeOrThrow(graph, base), [id, way]]));
  return graph.nodes
    .map((node) => node.id)
    .filter((other) => other !== id && isUndecided(before, `value ${other}`) && !isUndecided(after, `value ${other}`));
}
