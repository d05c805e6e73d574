/** The evaluation against a brute-force one that shares no code with it, on random graphs with cycles, undercuts, outweighing and contradictions. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse, type Analysis } from "../../src/analysis/analyse.js";
import { T, VALUE_NAMES } from "../../src/analysis/result.js";
import { evaluate, narrows } from "../oracle/evaluate.js";
import { loadBearing, trials } from "../oracle/hinges.js";
import type { Graph } from "../oracle/model.js";
import { dependsOn, openNodes, status } from "../oracle/questions.js";
import { graphs } from "../oracle/random.js";
import { argumentOf } from "../support/from-oracle.js";

const RUNS = 2_000;

function idsOf(analysis: Analysis, indices: readonly number[]): string[] {
  return indices.map((index) => analysis.argument.nodes[index]?.id ?? "?");
}

function onEveryNode(graph: Graph, check: (analysis: Analysis, id: string, index: number) => void): void {
  const analysis = analyse(argumentOf(graph));
  for (const [index, node] of graph.nodes.entries()) check(analysis, node.id, index);
}

test("intervals and effects are those of the oracle", () => {
  fc.assert(
    fc.property(graphs({ maxOpen: 12, maxStatements: 10, maxInferences: 14 }), (graph) => {
      const expected = evaluate(graph, new Map());
      onEveryNode(graph, (analysis, id, index) => {
        const interval = expected?.get(id);
        const actual = [VALUE_NAMES[analysis.low(index)], VALUE_NAMES[analysis.high(index)]];
        expect([id, ...actual]).toEqual([id, interval?.low, interval?.high]);
        if (interval?.effectLow === undefined) return;
        const effects = [VALUE_NAMES[analysis.effectLow(index)], VALUE_NAMES[analysis.effectHigh(index)]];
        expect([id, ...effects]).toEqual([id, interval.effectLow, interval.effectHigh]);
      });
    }),
    { numRuns: RUNS },
  );
});

test("statuses are those of the oracle", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      onEveryNode(graph, (analysis, id, index) =>
        expect([id, analysis.status[index]]).toEqual([id, status(graph, id)]),
      );
    }),
    { numRuns: RUNS },
  );
});

test("what a node depends on, and its load-bearing literals, follow their definitions", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      onEveryNode(graph, (analysis, id, index) => {
        expect([id, idsOf(analysis, analysis.dependsOn(index)).toSorted()]).toEqual([
          id,
          dependsOn(graph, id).toSorted(),
        ]);
        const literals = analysis.loadBearing(index).map(({ node, must }) => `${idsOf(analysis, [node])[0]} ${must}`);
        expect([id, literals.toSorted()]).toEqual([id, loadBearing(graph, id).toSorted()]);
      });
    }),
    { numRuns: RUNS },
  );
});

test("a supposition gives what a fresh evaluation of the settled graph gives, and leaves no trace", () => {
  fc.assert(
    fc.property(graphs({ maxOpen: 4 }), fc.integer({ min: 0, max: 80 }), (graph, choice) => {
      const open = openNodes(graph);
      const settlement = new Map<string, "granted" | "denied">();
      for (const [at, id] of open.entries()) {
        const digit = Math.floor(choice / 3 ** at) % 3;
        if (digit > 0) settlement.set(id, digit === 1 ? "granted" : "denied");
      }
      const analysis = analyse(argumentOf(graph));
      const { evaluation, argument } = analysis;
      const before = [evaluation.low.slice(), evaluation.high.slice()];
      const byIndex = new Map([...settlement].map(([id, must]) => [argument.byId.get(id) ?? -1, must]));
      const expected = evaluate(graph, settlement);
      const actual = evaluation.suppose(byIndex, () =>
        graph.nodes.map(({ id }, index) => [id, VALUE_NAMES[analysis.low(index)], VALUE_NAMES[analysis.high(index)]]),
      );
      expect(actual).toEqual(
        expected === null
          ? undefined
          : graph.nodes.map(({ id }) => [id, expected.get(id)?.low, expected.get(id)?.high]),
      );
      expect([evaluation.low, evaluation.high]).toEqual(before);
    }),
    { numRuns: RUNS },
  );
});

test("what is said to hold, holds in every settled world, and settling more only narrows", () => {
  fc.assert(
    fc.property(graphs({ maxOpen: 4 }), (graph) => {
      const analysis = analyse(argumentOf(graph));
      const base = evaluate(graph, new Map());
      for (const { values } of trials(graph)) {
        if (base !== null) expect(narrows(base, values)).toBe(true);
        for (const [index, { id }] of graph.nodes.entries()) {
          if (analysis.low(index) === T) expect([id, values.get(id)?.low]).toEqual([id, "T"]);
        }
      }
    }),
    { numRuns: RUNS },
  );
});
