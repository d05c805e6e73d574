/** Circles of reasons and replies, larger than those in which everything can be tried: each answer by its definition. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse, type Analysis } from "../../src/analysis/analyse.js";
import type { Changes } from "../../src/analysis/changes.js";
import { type Supposed, type Supposition, VALUE_NAMES } from "../../src/analysis/result.js";
import { circles } from "../oracle/circles.js";
import { evaluate } from "../oracle/evaluate.js";
import type { Graph } from "../oracle/model.js";
import { argumentOf } from "../support/from-oracle.js";

const RUNS = { numRuns: 3_000 };

const ends = ({ evaluation }: Analysis) => ({ low: [...evaluation.low], high: [...evaluation.high] });

/** Picks some of the nodes, and says what is supposed of each: an open one is settled, or else its standing is replaced. */
const choices = fc.array(
  fc.record({
    node: fc.nat({ max: 1000 }),
    is: fc.boolean(),
    replaces: fc.nat({ max: 9 }).map((digit) => digit === 9),
  }),
  { minLength: 1, maxLength: 4 },
);
type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

function supposed({ argument, isOpen }: Analysis, chosen: Choices): Supposition {
  const open = argument.nodes.filter(({ index }) => isOpen(index));
  const found = new Map<number, Supposed>();
  for (const { node, is, replaces } of chosen) {
    const among = replaces ? argument.nodes : open;
    const index = among[node % Math.max(1, among.length)]?.index;
    if (index !== undefined) found.set(index, replaces ? (is ? "proven" : "refuted") : is ? "granted" : "denied");
  }
  return found;
}

test("both ends of everything are those of the oracle", () => {
  fc.assert(
    fc.property(circles, (graph) => {
      const analysis = analyse(argumentOf(graph));
      const expected = evaluate(graph);
      for (const [index, { id }] of graph.nodes.entries()) {
        const actual = { low: VALUE_NAMES[analysis.low(index)], high: VALUE_NAMES[analysis.high(index)] };
        expect([id, actual]).toEqual([id, { low: expected?.get(id)?.low, high: expected?.get(id)?.high }]);
      }
    }),
    RUNS,
  );
});

test("one supposition within another gives what a fresh evaluation of both gives, and each is undone", () => {
  fc.assert(
    fc.property(circles, choices, choices, choices, (graph, one, two, three) => {
      const argument = argumentOf(graph);
      const analysis = analyse(argument);
      const { evaluation } = analysis;
      const before = ends(analysis);
      const outer = supposed(analysis, one);
      evaluation.suppose(outer, (changes) => {
        const within = analyse(argument, { settled: outer });
        expect(ends(analysis)).toEqual(ends(within));
        expectChanges(changes, before, ends(within));
        // Twice, so that the second finds what the first left behind.
        for (const chosen of [two, three]) {
          const inner = supposed(within, chosen);
          const both = new Map([...outer, ...inner]);
          evaluation.suppose(inner, (more) => {
            const fresh = ends(analyse(argument, { settled: both }));
            expect(ends(analysis)).toEqual(fresh);
            expectChanges(more, ends(within), fresh);
          });
          expect(ends(analysis)).toEqual(ends(within));
        }
      });
      expect(ends(analysis)).toEqual(before);
    }),
    RUNS,
  );
});

interface BothEnds {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Each vertex that changed is told once, with what it was, and no other. */
function expectChanges(changes: Changes, before: BothEnds, after: BothEnds): void {
  const told = changes.vertex.map((vertex, at) => [vertex, changes.formerLow[at], changes.formerHigh[at]]);
  const expected = before.low.flatMap((low, vertex) =>
    low === after.low[vertex] && before.high[vertex] === after.high[vertex] ? [] : [[vertex, low, before.high[vertex]]],
  );
  expect(told.toSorted((a, b) => a[0]! - b[0]!)).toEqual(expected);
}

test("what carries a node and what an open node decides are what settling each open node alone does", () => {
  fc.assert(
    fc.property(circles, (graph) => {
      const argument = argumentOf(graph, { conclusions: graph.nodes.map(({ id }) => id) });
      const analysis = analyse(argument);
      const ranking = new Map(analysis.ranking().map((row) => [row.node, row]));
      const carrying = new Map<string, string[]>();
      for (const open of graph.nodes.keys()) {
        if (!analysis.isOpen(open)) continue;
        for (const must of ["granted", "denied"] as const) {
          const after = analyse(argument, { settled: new Map([[open, must]]) });
          const decided: number[] = [];
          for (const node of graph.nodes.keys()) {
            const wasOpen = analysis.low(node) < analysis.high(node);
            if (wasOpen && node !== open && after.low(node) === after.high(node)) decided.push(node);
            const key = `${node} ${open}`;
            if (wasOpen && after.high(node) < analysis.high(node))
              carrying.set(key, [...(carrying.get(key) ?? []), must === "denied" ? "granted" : "denied"]);
          }
          const row = ranking.get(open);
          expect([open, must, must === "granted" ? row?.ifGranted : row?.ifDenied]).toEqual([open, must, decided]);
        }
      }
      const said = graph.nodes.flatMap((_, node) => analysis.loadBearing(node).map((one) => [node, one] as const));
      expect(said.map(([node, one]) => `${node} ${one.node} ${one.must}`).toSorted()).toEqual(
        [...carrying].flatMap(([key, ways]) => ways.map((must) => `${key} ${must}`)).toSorted(),
      );
    }),
    { numRuns: 500 },
  );
});

test("what lies upstream of a node is the same whichever was asked about before", () => {
  const told = (analysis: Analysis, node: number) => [
    analysis.dependsOn(node),
    analysis.presumes(node),
    analysis.contestPoints(node),
  ];
  fc.assert(
    fc.property(circles, fc.nat({ max: 1000 }), (graph, turn) => {
      const argument = argumentOf(graph);
      const shared = analyse(argument);
      const nodes = [...graph.nodes.keys()];
      const at = turn % nodes.length;
      for (const node of [...nodes.slice(at), ...nodes.slice(0, at)])
        expect([node, told(shared, node)]).toEqual([node, told(analyse(argument, {}, shared.compact), node)]);
    }),
    { numRuns: 500 },
  );
});

test("the circles are of every kind", () => {
  const reached = new Map<string, number>();
  const count = (what: string, is: boolean) => reached.set(what, (reached.get(what) ?? 0) + Number(is));
  for (const graph of fc.sample(circles, 2_000)) {
    const analysis = analyse(argumentOf(graph));
    const { components } = analysis.compact;
    const sizes = Array.from(
      { length: components.count },
      (_, at) => components.members.start[at + 1]! - components.members.start[at]!,
    );
    count("large", Math.max(...sizes) > 20);
    count("undecided in a circle", isUndecidedInCircle(graph, analysis));
    count("circular", analysis.status.includes("circular"));
    count("contested", analysis.status.includes("contested"));
  }
  expect([...reached].filter(([, times]) => times < 5)).toEqual([]);
});

function isUndecidedInCircle(graph: Graph, analysis: Analysis): boolean {
  const undecided = graph.nodes.filter((node, at) => node.id.startsWith("c") && analysis.low(at) < analysis.high(at));
  return undecided.length > 3;
}
