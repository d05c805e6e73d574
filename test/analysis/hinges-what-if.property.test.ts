/** The analysis under a supposition, against the brute-force oracle: nodes settled, and standings replaced. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse, type Analysis } from "../../src/analysis/analyse.js";
import { VALUE_NAMES, type Supposed } from "../../src/analysis/result.js";
import { answers, closedLiterals, type Answers } from "../oracle/answers.js";
import type { Literal } from "../oracle/hinges.js";
import { isOpen, nodeById, type Graph } from "../oracle/model.js";
import { hingingGraphs } from "../oracle/random.js";
import { suppose, type Supposition } from "../oracle/suppose.js";
import { argumentOf, idsIn, literalsIn, rankingIn } from "../support/from-oracle.js";

interface Case {
  graph: Graph;
  conclusions: string[];
  supposition: Supposition;
}

/** What is supposed of an open node and of any other; mostly nothing, so that questions are left. */
const ways = fc.record({
  open: fc.constantFrom<(Supposed | undefined)[]>(
    ...Array.from({ length: 6 }, () => undefined),
    ...(["granted", "granted", "denied", "proven", "refuted"] as const),
  ),
  other: fc.constantFrom<(Supposed | undefined)[]>(
    ...Array.from({ length: 10 }, () => undefined),
    ...(["proven", "refuted"] as const),
  ),
  concludes: fc.nat({ max: 4 }).map((digit) => digit === 4),
});

const cases: fc.Arbitrary<Case> = hingingGraphs.chain((graph) =>
  fc
    .tuple(
      fc.array(ways, { minLength: graph.nodes.length, maxLength: graph.nodes.length }),
      fc.nat({ max: 4 }).map((digit) => digit === 4),
    )
    .map(([chosen, both]) => ({
      graph,
      conclusions: graph.nodes.filter((_, at) => chosen[at]?.concludes).map(({ id }) => id),
      supposition: new Map([
        ...graph.nodes.flatMap((node, at): [string, Supposed][] => {
          const as = isOpen(node) ? chosen[at]?.open : chosen[at]?.other;
          return as === undefined ? [] : [[node.id, as]];
        }),
        // By chance alone, both sides of a contradiction would seldom be granted.
        ...(both ? openPair(graph) : []).map((id): [string, Supposed] => [id, "granted"]),
      ]),
    })),
);

/** Two open nodes that contradict each other, if there are any. */
function openPair(graph: Graph): readonly string[] {
  return graph.contradicts.find((pair) => pair.every((id) => isOpen(nodeById(graph, id)))) ?? [];
}

function analysisOf({ graph, conclusions, supposition }: Case): Analysis {
  const argument = argumentOf(graph, { conclusions });
  const settled = new Map([...supposition].map(([id, as]) => [argument.byId.get(id) ?? -1, as]));
  return analyse(argument, { settled });
}

/** One node's story, the same from both sides. */
function story(analysis: Analysis, index: number): unknown {
  const names = (sets: readonly (readonly { node: number; must: "granted" | "denied" }[])[]): Literal[][] =>
    sets.map((literals) => literalsIn(analysis, literals));
  const isInference = analysis.argument.nodes[index]?.kind === "inference";
  return {
    id: idsIn(analysis, [index])[0],
    low: VALUE_NAMES[analysis.low(index)],
    high: VALUE_NAMES[analysis.high(index)],
    ...(isInference && {
      effectLow: VALUE_NAMES[analysis.effectLow(index)],
      effectHigh: VALUE_NAMES[analysis.effectHigh(index)],
    }),
    status: analysis.status[index],
    dependsOn: idsIn(analysis, analysis.dependsOn(index)).toSorted(),
    loadBearing: literalsIn(analysis, analysis.loadBearing(index)),
    settlements: names(analysis.settlements(index).listed),
    defeats: names(analysis.defeats(index).listed),
  };
}

const seen = { inconsistent: 0, settled: 0, replaced: 0, "replaced though open": 0, "left to ask": 0 };

function note({ graph, supposition }: Case, expected: Answers | null): void {
  if (expected === null) seen.inconsistent++;
  for (const [id, as] of supposition) {
    if (as === "granted" || as === "denied") seen.settled++;
    else seen[isOpen(nodeById(graph, id)) ? "replaced though open" : "replaced"]++;
  }
  if (supposition.size > 0 && expected?.nodes.some(({ settlements }) => settlements.length > 1)) seen["left to ask"]++;
}

test("under a supposition, everything is as the oracle says", { timeout: 400_000 }, () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { graph, conclusions, supposition } = given;
      const expected = answers(graph, conclusions, supposition);
      note(given, expected);
      if (expected === null) {
        expect(() => analysisOf(given)).toThrow(RangeError);
        return;
      }
      const analysis = analysisOf(given);
      const indices = graph.nodes.map((_, index) => index);
      expect(indices.map((index) => story(analysis, index))).toEqual(expected.nodes);
      expect(
        idsIn(
          analysis,
          indices.filter((index) => analysis.isOpen(index)),
        ),
      ).toEqual(expected.open);
      expect(rankingIn(analysis)).toEqual(expected.ranking);
      for (const index of indices) expectImplied(analysis, index, suppose(graph, supposition).graph);
    }),
    { numRuns: 5_000 },
  );
  expect(Object.entries(seen).filter(([, times]) => times < 20)).toEqual([]);
});

/** What is load-bearing is in every settlement, or follows from what that grants. */
function expectImplied(analysis: Analysis, index: number, graph: Graph): void {
  const carrying = literalsIn(analysis, analysis.loadBearing(index));
  for (const literals of analysis.settlements(index).listed) {
    const closed = closedLiterals(graph, literalsIn(analysis, literals));
    expect(carrying.filter((literal) => !closed.includes(literal))).toEqual([]);
  }
}
