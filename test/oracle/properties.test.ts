import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { close, evaluate, narrows } from "./evaluate.js";
import { defeats, literals, loadBearing, settlements, trials } from "./hinges.js";
import { isInference, type Graph, type Settlement, type Way } from "./model.js";
import { dependsOn, evaluateOrThrow, intervalOf, openNodes, status, type Status } from "./questions.js";
import { graphs } from "./random.js";
import { atLeast } from "./values.js";

/** What the semantics promises, of the oracle alone: a promise that it breaks itself is a fault of the specification. */

/** A graph, and a way (or none) for each node that may be open. */
const settledGraphs = graphs().chain((graph) =>
  fc.tuple(
    fc.constant(graph),
    fc.array(fc.constantFrom<(Way | null)[]>("granted", "denied", null), { minLength: 6, maxLength: 6, size: "max" }),
    fc.nat({ max: 6 }),
  ),
);

function settle(graph: Graph, ways: (Way | null)[], count: number): Settlement {
  const settled = openNodes(graph).map((id, i): [string, Way | null] => [id, ways[i] ?? null]);
  return new Map(settled.slice(0, count).filter((entry): entry is [string, Way] => entry[1] !== null));
}

describe("the oracle", () => {
  test("settling more only narrows", () => {
    fc.assert(
      fc.property(settledGraphs, ([graph, ways, count]) => {
        const less = evaluate(graph, settle(graph, ways, count));
        const more = evaluate(graph, settle(graph, ways, ways.length));
        if (more === null) return; // inconsistent
        expect(less).not.toBeNull();
        expect(narrows(evaluateOrThrow(graph, new Map()), more)).toBe(true);
        expect(less !== null && narrows(less, more)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("the low end is never above the high end", () => {
    fc.assert(
      fc.property(settledGraphs, ([graph, ways]) => {
        for (const interval of (evaluate(graph, settle(graph, ways, ways.length)) ?? new Map()).values()) {
          expect(atLeast(interval.high, interval.low)).toBe(true);
          expect(atLeast(interval.effectHigh ?? "T", interval.effectLow ?? "F")).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("what holds is T in every total settlement", () => {
    fc.assert(
      fc.property(graphs({ maxOpen: 4 }), (graph) => {
        const holding = graph.nodes.filter((node) => status(graph, node.id) === "holds");
        const count = openNodes(graph).length;
        const total = trials(graph).filter(({ settlement }) => close(graph, settlement)?.size === count);
        for (const { values } of total) {
          expect(holding.filter(({ id }) => intervalOf(values, id).low !== "T")).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a load-bearing literal is in every settlement, or implied by what that grants", () => {
    fc.assert(
      fc.property(graphs({ maxOpen: 4 }), (graph) => {
        for (const { id } of graph.nodes) {
          const bearing = loadBearing(graph, id);
          const closed = settlements(graph, id).map((set) => closeLiterals(graph, set));
          const sets = [...closed, ...settlements(graph, id, undefined, "closed")];
          expect(sets.filter((set) => !bearing.every((literal) => set.includes(literal)))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a load-bearing literal's opposite is a defeat", () => {
    fc.assert(
      fc.property(graphs({ maxOpen: 4 }), (graph) => {
        for (const { id } of graph.nodes) {
          const sets = new Set(defeats(graph, id).map((set) => set.join()));
          expect(loadBearing(graph, id).filter((literal) => !sets.has(opposite(literal)))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a stand-off stays one, whatever is settled", () => {
    fc.assert(
      fc.property(graphs({ maxOpen: 4 }), (graph) => {
        const now = evaluateOrThrow(graph, new Map());
        for (const { id } of graph.nodes) {
          const { low, high } = intervalOf(now, id);
          if (low === high || dependsOn(graph, id).length > 0) continue;
          const moved = trials(graph).filter(
            ({ values }) => intervalOf(values, id).low !== low || intervalOf(values, id).high !== high,
          );
          expect(moved).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("settlements name only what the node depends on, contradictions aside", () => {
    fc.assert(
      fc.property(graphs({ maxOpen: 4, contradictions: false }), (graph) => {
        for (const { id } of graph.nodes) {
          const named = [loadBearing(graph, id), ...settlements(graph, id), ...defeats(graph, id)].flat();
          const upstream = dependsOn(graph, id);
          expect(named.filter((literal) => !upstream.includes(literal.split(" ")[0] ?? ""))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("the random graphs are well-formed", () => {
    fc.assert(
      fc.property(graphs({ maxOpen: 3 }), (graph) => {
        expect(openNodes(graph).length).toBeLessThanOrEqual(3);
        const supported = new Set(
          graph.nodes.filter(isInference).flatMap((i) => (i.polarity === "supports" ? [i.target] : [])),
        );
        const undeclared = graph.nodes.filter((node) => node.standing === "none");
        expect(undeclared.filter((node) => isInference(node) || !supported.has(node.id))).toEqual([]);
        expect(new Set(graph.nodes.map((node) => node.id)).size).toBe(graph.nodes.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("the random graphs reach every status", () => {
    const found = new Set<Status>();
    for (const graph of fc.sample(graphs(), { numRuns: 500, seed: 1 })) {
      for (const { id } of graph.nodes) found.add(status(graph, id));
    }
    expect(found.size).toBe(10);
  });
});

function closeLiterals(graph: Graph, set: string[]): string[] {
  const closed = close(graph, new Map(set.map((literal) => literal.split(" ") as [string, Way])));
  return closed === null ? [] : literals(closed);
}

function opposite(literal: string): string {
  return literal.endsWith(" granted") ? literal.replace(/granted$/, "denied") : literal.replace(/denied$/, "granted");
}
