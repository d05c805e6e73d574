/** Which open nodes to look into first. */
import { byCodePoint } from "../text/order.js";
import { decisions } from "./decides.js";
import type { Evaluation } from "./evaluate.js";
import type { Literal } from "./result.js";

/** What an open node means for the conclusions. Lists of nodes are in document order. */
export interface Ranked {
  /** Index of the open node. */
  readonly node: number;
  /** The conclusions that it carries: for which it is load-bearing, granted or denied. */
  readonly loadBearingFor: readonly number[];
  /**
   * Over the conclusions the sum of 1 / size of the smallest settlement that names it (responsibility as in Chockler and
   * Halpern 2004, who ask the same of causes). Where settlements could not be counted, of those found.
   */
  readonly responsibility: number;
  /** The other nodes that become decided once it alone is granted, once it alone is denied, and either of these. */
  readonly ifGranted: readonly number[];
  readonly ifDenied: readonly number[];
  readonly decides: readonly number[];
  /** The conclusions that depend on it. */
  readonly reaches: readonly number[];
}

/** What the ranking asks of the rest of the analysis. */
export interface RankingInput {
  readonly evaluation: Evaluation;
  readonly conclusions: readonly number[];
  readonly ids: readonly string[];
  loadBearing(node: number): readonly Literal[];
  dependsOn(node: number): readonly number[];
  smallestNaming(node: number): ReadonlyMap<number, number>;
}

/** Responsibilities closer than this are equal: they are sums of fractions, taken in whatever order. */
const SAME = 1e-9;

/**
 * The open nodes, those to look into first at the front: by how many conclusions they carry, their responsibility, how
 * many nodes they decide, how many conclusions depend on them, and their ids.
 */
export function ranking(input: RankingInput): Ranked[] {
  const { evaluation, conclusions, ids } = input;
  const carries = collect(conclusions, (conclusion) => new Set(input.loadBearing(conclusion).map(({ node }) => node)));
  const reaches = collect(conclusions, (conclusion) => input.dependsOn(conclusion));
  const responsibility = new Map<number, number>();
  for (const conclusion of conclusions)
    for (const [node, size] of input.smallestNaming(conclusion))
      responsibility.set(node, (responsibility.get(node) ?? 0) + 1 / size);
  const decides = decisions(evaluation);
  const ranked: Ranked[] = [];
  for (let node = 0; node < evaluation.compact.nodes; node++) {
    if (!evaluation.isOpen(node)) continue;
    const ifGranted = decides.ifGranted(node);
    const ifDenied = decides.ifDenied(node);
    ranked.push({
      node,
      loadBearingFor: carries.get(node) ?? [],
      responsibility: responsibility.get(node) ?? 0,
      ifGranted,
      ifDenied,
      decides: [...new Set([...ifGranted, ...ifDenied])].sort((a, b) => a - b),
      reaches: reaches.get(node) ?? [],
    });
  }
  return ranked.sort(
    (a, b) =>
      b.loadBearingFor.length - a.loadBearingFor.length ||
      moreResponsible(a, b) ||
      b.decides.length - a.decides.length ||
      b.reaches.length - a.reaches.length ||
      byCodePoint(ids[a.node]!, ids[b.node]!),
  );
}

function moreResponsible(a: Ranked, b: Ranked): number {
  const difference = b.responsibility - a.responsibility;
  return Math.abs(difference) < SAME ? 0 : difference;
}

function collect(
  conclusions: readonly number[],
  about: (conclusion: number) => Iterable<number>,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const conclusion of conclusions) {
    for (const node of about(conclusion)) {
      const known = found.get(node);
      if (known === undefined) found.set(node, [conclusion]);
      else known.push(conclusion);
    }
  }
  return found;
}
