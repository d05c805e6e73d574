/** What the page works out for itself, against the analysis that the command line prints; the data goes through JSON. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse, type Analysis } from "../../src/analysis/analyse.js";
import type { Literal } from "../../src/analysis/result.js";
import { whatIf } from "../../src/analysis/what-if.js";
import { Answers } from "../../src/formats/page/answers.js";
import { layoutInput, pageArgument } from "../../src/formats/page/argument.js";
import type { PageArgument, PageData, PageLiteral } from "../../src/formats/page/data.js";
import { layoutInputOf } from "../../src/formats/page/layout-input.js";
import { fromWire, toWire } from "../../src/formats/page/wire.js";
import { layoutNow } from "../../src/layout/now.js";
import { hingingGraphs } from "../oracle/random.js";
import { argumentOf } from "../support/from-oracle.js";

const RUNS = { numRuns: 300 };

function page(analysis: Analysis): PageArgument {
  const scene = layoutNow(layoutInput(analysis));
  const data: PageData = { version: 1, arguments: [pageArgument(analysis, scene)], diagnostics: [], broken: [] };
  const back = fromWire(JSON.parse(JSON.stringify(toWire(data))));
  // Whatever the page leaves out on its way comes back.
  expect(back).toEqual(JSON.parse(JSON.stringify(data)));
  return back.arguments[0]!;
}

const cases = hingingGraphs.chain((graph) => {
  const ids = graph.nodes.map(({ id }) => id);
  return fc.record({
    graph: fc.constant(graph),
    conclusions: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
    wanted: fc.uniqueArray(
      fc.record({ node: fc.constantFrom(...ids), must: fc.constantFrom("granted" as const, "denied" as const) }),
      { maxLength: 3, selector: ({ node }) => node },
    ),
  });
});

function setUp({ graph, conclusions }: { graph: Parameters<typeof argumentOf>[0]; conclusions: readonly string[] }) {
  const argument = argumentOf(graph, { conclusions });
  const analysis = analyse(argument);
  const idOf = (node: number): string => argument.nodes[node]!.id;
  const literalsOf = (some: readonly Literal[]): PageLiteral[] =>
    some.map(({ node, must }) => ({ node: idOf(node), must }));
  return { argument, analysis, idOf, literalsOf, answers: new Answers(page(analysis)) };
}

test("a supposition on the page turns the nodes that it turns on the command line", () => {
  fc.assert(
    fc.property(cases, ({ graph, conclusions, wanted }) => {
      const { argument, analysis, idOf, answers } = setUp({ graph, conclusions });
      const expected = whatIf(
        analysis,
        wanted.map(({ node, must }) => ({ node: argument.byId.get(node)!, must })),
      );
      const found = answers.whatIf(wanted);
      if ("conflict" in expected) {
        const { node, by } = expected.conflict;
        expect(found).toEqual({ conflict: { node: idOf(node), by: idOf(by) } });
        return;
      }
      if ("conflict" in found) throw new Error("a conflict that the command line doesn't find");
      expect(found.changed).toEqual(expected.changes.map(({ node }) => idOf(node)));
      const turned = new Map(found.turned.map((one) => [one.id, one.status]));
      const before = argument.nodes.map(({ id, index }) => turned.get(id) ?? analysis.status[index]);
      expect(before).toEqual([...expected.after.status]);
      for (const { node, path } of expected.changes) expect(answers.why(idOf(node), wanted)).toEqual(path.map(idOf));
    }),
    RUNS,
  );
});

test("what the page tells of a node is what the analysis finds, under a supposition too", () => {
  fc.assert(
    fc.property(cases, ({ graph, conclusions, wanted }) => {
      const { argument, analysis, idOf, literalsOf, answers } = setUp({ graph, conclusions });
      const supposing = whatIf(
        analysis,
        wanted.map(({ node, must }) => ({ node: argument.byId.get(node)!, must })),
      );
      if ("conflict" in supposing) return;
      const { after } = supposing;
      for (const { id, index } of argument.nodes) {
        const detail = answers.detail(id, wanted)!;
        expect(detail.dependsOn).toEqual(after.dependsOn(index).map(idOf));
        expect(detail.contestPoints).toEqual(after.contestPoints(index).map(idOf));
        expect(detail.loadBearing.map(({ node, must }) => ({ node, must }))).toEqual(
          literalsOf(after.loadBearing(index)),
        );
        expect(detail.settlements.listed).toEqual(after.settlements(index).listed.slice(0, 30).map(literalsOf));
        expect(detail.defeats.listed).toEqual(after.defeats(index).listed.slice(0, 30).map(literalsOf));
        if (!after.isOpen(index)) expect(detail.decides).toBeNull();
        else {
          const carriedBy = (must: Literal["must"]): string[] =>
            argument.nodes
              .filter((other) => other.index !== index)
              .filter((other) => after.loadBearing(other.index).some((one) => one.node === index && one.must === must))
              .map((other) => other.id);
          expect(detail.decides!.carries).toEqual(carriedBy("granted"));
          expect(detail.decides!.sinks).toEqual(carriedBy("denied"));
        }
      }
    }),
    RUNS,
  );
});

test("the page lays out what the command line laid out", () => {
  fc.assert(
    fc.property(cases, ({ graph, conclusions }) => {
      const { analysis } = setUp({ graph, conclusions });
      expect(layoutInputOf(page(analysis))).toEqual(JSON.parse(JSON.stringify(layoutInput(analysis))));
    }),
    RUNS,
  );
});
