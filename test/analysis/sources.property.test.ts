/** Source dependence against its definition, worked out by brute force, on random graphs with random sources, origins and citations. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../../src/analysis/analyse.js";
import { soleSources } from "../../src/analysis/sole-sources.js";
import { sourceDependence } from "../../src/analysis/sources.js";
import type { Graph } from "../oracle/model.js";
import { graphs } from "../oracle/random.js";
import {
  type Dependence,
  soleSources as expectedSole,
  sourceDependence as expectedDependence,
  type Sources,
} from "../oracle/sources.js";
import { argumentOf } from "../support/from-oracle.js";

interface Cited {
  readonly graph: Graph;
  readonly sources: Sources;
  readonly conclusions: string[];
}

const index = fc.nat({ max: 1000 });

/** Up to five sources, of which some repeat an earlier one; about every second node cites one or two. */
const citedGraphs: fc.Arbitrary<Cited> = fc
  .record({
    graph: graphs(),
    origins: fc.array(fc.option(index, { freq: 2 }), { minLength: 1, maxLength: 5, size: "max" }),
    cites: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant<number[]>([]) },
        { weight: 2, arbitrary: fc.tuple(index) },
        { weight: 1, arbitrary: fc.tuple(index, index) },
      ),
      { minLength: 30, maxLength: 30 },
    ),
    backwards: fc.boolean(),
  })
  .map(({ graph, origins, cites, backwards }) => {
    const ids = origins.map((_, at) => `source${at}`);
    const sourceAt = (at: number): string => ids[at % ids.length]!;
    const chain = origins.map((origin, at): [string, string | null] => [
      sourceAt(at),
      origin === null || at === 0 ? null : sourceAt(origin % at),
    ]);
    return {
      graph,
      // The order of the file needn't be that in which they repeat each other.
      sources: {
        origins: new Map(backwards ? chain.toReversed() : chain),
        cites: new Map(graph.nodes.map(({ id }, at) => [id, (cites[at] ?? []).map(sourceAt)])),
      },
      conclusions: graph.nodes.map(({ id }) => id),
    };
  });

function actual({ graph, sources, conclusions }: Cited): Dependence[] {
  const argument = argumentOf(graph, { sources, conclusions });
  const { evaluation, status } = analyse(argument);
  const id = (node: number): string => argument.nodes[node]?.id ?? "?";
  return sourceDependence(argument, evaluation, status).map(({ source, citedBy, counted, changes, topples }) => ({
    source,
    citedBy: citedBy.map(id),
    counted: counted.map(id),
    changes: changes.map(({ conclusion, from, to }) => ({ conclusion: id(conclusion), from, to })),
    topples: topples.map(id),
  }));
}

test("what hangs on a source is what changes in the graph with everything that is cited from it declared refuted", () => {
  fc.assert(
    fc.property(citedGraphs, (cited) => {
      expect(actual(cited)).toEqual(expectedDependence(cited.graph, cited.sources, cited.conclusions));
    }),
    { numRuns: 3_000 },
  );
});

function bySource(a: { source: string }, b: { source: string }): number {
  return a.source < b.source ? -1 : 1;
}

test("the sources that alone can bring a conclusion down are those of the definition", () => {
  let listed = 0;
  fc.assert(
    fc.property(citedGraphs, ({ graph, sources, conclusions }) => {
      const argument = argumentOf(graph, { sources, conclusions });
      const actual = soleSources(argument, analyse(argument).evaluation);
      for (const [index, id] of conclusions.entries()) {
        const sole = (actual.get(index) ?? []).map(({ source, nodes }) => ({
          source,
          nodes: nodes.map((node) => argument.nodes[node]?.id),
        }));
        const expected = expectedSole(graph, sources, id);
        expect([id, ...sole.toSorted(bySource)]).toEqual([id, ...expected.toSorted(bySource)]);
        listed += sole.length;
      }
    }),
    { numRuns: 2_000 },
  );
  expect(listed).toBeGreaterThan(150);
});

test("it leaves no trace in the evaluation", () => {
  fc.assert(
    fc.property(citedGraphs, ({ graph, sources, conclusions }) => {
      const argument = argumentOf(graph, { sources, conclusions });
      const { evaluation, status } = analyse(argument);
      const before = [evaluation.low, evaluation.high, evaluation.equations.settled].map((ends) => ends.slice());
      sourceDependence(argument, evaluation, status);
      expect([evaluation.low, evaluation.high, evaluation.equations.settled]).toEqual(before);
    }),
    { numRuns: 300 },
  );
});

test("the random graphs reach every status, and both ways of changing one", () => {
  const reached = new Set<string>();
  for (const cited of fc.sample(citedGraphs, { numRuns: 1_500, seed: 1 })) {
    for (const { changes, topples } of actual(cited)) {
      for (const { conclusion, from, to } of changes) {
        reached.add(`from ${from}`).add(`to ${to}`);
        reached.add(topples.includes(conclusion) ? "weaker" : "not weaker");
      }
    }
  }
  expect(reached.size).toBe(22);
});
