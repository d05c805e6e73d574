/** What would make a node hold, what would sink it and what to look into first, against the brute-force oracle. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse, type AnalyseOptions, type Analysis } from "../../src/analysis/analyse.js";
import type { Settlements } from "../../src/analysis/settlements.js";
import { stalemates } from "../../src/analysis/stalemate.js";
import { answers, closedLiterals, type Answers, type NodeAnswers } from "../oracle/answers.js";
import type { Literal } from "../oracle/hinges.js";
import type { Graph } from "../oracle/model.js";
import { hingingGraphs } from "../oracle/random.js";
import type { Ranked } from "../oracle/ranking.js";
import { argumentOf, idsIn, literalsIn, rankingIn } from "../support/from-oracle.js";

interface Case {
  graph: Graph;
  conclusions: string[];
  limit: number;
  budget: number;
  /** Turns the order in which nodes are asked about. */
  turn: number;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    graph: hingingGraphs,
    picks: fc.array(fc.nat({ max: 1000 }), { maxLength: 5 }),
    limit: fc.integer({ min: 1, max: 3 }),
    budget: fc.nat({ max: 200 }),
    turn: fc.nat({ max: 1000 }),
  })
  .map(({ picks, ...rest }) => {
    const ids = rest.graph.nodes.map(({ id }) => id);
    return { ...rest, conclusions: ids.filter((_, at) => picks.some((pick) => pick % ids.length === at)) };
  });

/** All properties see the same graphs, so that the oracle, by far the slowest here, works on each of them once. */
const run = { numRuns: 5_000, seed: fc.sample(fc.integer(), 1)[0] ?? 0 };
/** Whichever test comes first waits for the oracle. */
const patient = { timeout: 400_000 };
const known = new Map<string, Answers>();

function answersFor({ graph, conclusions }: Case): Answers {
  const key = JSON.stringify([graph, conclusions]);
  const found = known.get(key) ?? answers(graph, conclusions);
  if (found === null) throw new Error("nothing is supposed, so nothing can be inconsistent");
  known.set(key, found);
  return found;
}

function analysisOf({ graph, conclusions }: Case, options?: AnalyseOptions): Analysis {
  return analyse(argumentOf(graph, { conclusions }), options);
}

function onEveryNode(given: Case, check: (expected: NodeAnswers, index: number) => void): void {
  for (const [index, expected] of answersFor(given).nodes.entries()) check(expected, index);
}

/** Both questions of one node: what was found, and what is true. */
function onBoth(analysis: Analysis, node: number, expected: NodeAnswers): [Settlements, Literal[][]][] {
  return [
    [analysis.settlements(node), expected.settlements],
    [analysis.defeats(node), expected.defeats],
  ];
}

function namesOf(analysis: Analysis, { listed }: Settlements): Literal[][] {
  return listed.map((literals) => literalsIn(analysis, literals));
}

function answersOf(analysis: Analysis, node: number): unknown {
  return [analysis.loadBearing(node), analysis.settlements(node), analysis.defeats(node), analysis.dependsOn(node)];
}

test("settlements and defeats are those of the oracle, all of them and in order", patient, () => {
  fc.assert(
    fc.property(cases, (given) => {
      const analysis = analysisOf(given);
      onEveryNode(given, (expected, index) => {
        for (const [actual, sets] of onBoth(analysis, index, expected)) {
          const { complete, count, counted } = actual;
          expect([expected.id, complete, counted, count]).toEqual([expected.id, true, true, BigInt(sets.length)]);
          expect([expected.id, namesOf(analysis, actual)]).toEqual([expected.id, sets]);
          for (const literals of actual.listed) {
            expect(literals).toEqual(literals.toSorted((a, b) => a.node - b.node));
          }
        }
      });
    }),
    run,
  );
});

test("load-bearing literals and what a node depends on are those of the oracle", patient, () => {
  fc.assert(
    fc.property(cases, (given) => {
      const analysis = analysisOf(given);
      onEveryNode(given, ({ id, loadBearing, dependsOn }, index) => {
        expect([id, literalsIn(analysis, analysis.loadBearing(index))]).toEqual([id, loadBearing]);
        expect([id, idsIn(analysis, analysis.dependsOn(index)).toSorted()]).toEqual([id, dependsOn]);
      });
    }),
    run,
  );
});

test("stalemates are what open nodes bear on and no settlement decides", patient, () => {
  fc.assert(
    fc.property(cases, (given) => {
      const analysis = analysisOf(given);
      const { nodes } = answersFor(given);
      const undecided = [...nodes.entries()].filter(([, { low, high }]) => low !== high);
      const stuck = undecided.filter(
        ([, { dependsOn, settlements }]) => dependsOn.length > 0 && settlements.length === 0,
      );
      expect(stalemates(analysis, [...nodes.keys()])).toEqual(stuck.map(([index]) => index));
    }),
    run,
  );
});

test("what is load-bearing is in every settlement, or follows from what that grants", patient, () => {
  fc.assert(
    fc.property(cases, (given) => {
      const analysis = analysisOf(given);
      onEveryNode(given, ({ id }, index) => {
        const carrying = literalsIn(analysis, analysis.loadBearing(index));
        for (const literals of namesOf(analysis, analysis.settlements(index))) {
          const closed = closedLiterals(given.graph, literals);
          expect([id, carrying.filter((literal) => !closed.includes(literal))]).toEqual([id, []]);
        }
      });
    }),
    run,
  );
});

test("the open nodes are ranked as by the oracle", patient, () => {
  fc.assert(
    fc.property(cases, (given) => {
      const analysis = analysisOf(given);
      expect(rankingIn(analysis)).toEqual(answersFor(given).ranking);
    }),
    run,
  );
});

test("with few listed, they are the smallest, and the others are counted", patient, () => {
  fc.assert(
    fc.property(cases, (given) => {
      const analysis = analysisOf(given, { limit: given.limit });
      onEveryNode(given, (expected, index) => {
        for (const [actual, sets] of onBoth(analysis, index, expected)) {
          const { complete, count, counted } = actual;
          const whole = sets.length <= given.limit;
          expect([expected.id, complete, counted, count]).toEqual([expected.id, whole, true, BigInt(sets.length)]);
          const names = namesOf(analysis, actual);
          expect([expected.id, names.map(({ length }) => length)]).toEqual([
            expected.id,
            sets.slice(0, given.limit).map(({ length }) => length),
          ]);
          expectSome(names, sets);
        }
      });
    }),
    run,
  );
});

test("with little work allowed, nothing is said that is not so", patient, () => {
  fc.assert(
    fc.property(cases, (given) => {
      const analysis = analysisOf(given, { budget: given.budget });
      onEveryNode(given, (expected, index) => {
        for (const [actual, sets] of onBoth(analysis, index, expected)) {
          const names = namesOf(analysis, actual);
          expectSome(names, sets);
          if (actual.complete) expect([expected.id, names]).toEqual([expected.id, sets]);
          if (actual.counted) expect([expected.id, actual.count]).toEqual([expected.id, BigInt(sets.length)]);
          expect(actual.count).toBeLessThanOrEqual(BigInt(sets.length));
          expect(actual.count).toBeGreaterThanOrEqual(BigInt(names.length));
        }
        expect([expected.id, literalsIn(analysis, analysis.loadBearing(index))]).toEqual([
          expected.id,
          expected.loadBearing,
        ]);
      });
      expectCautious(rankingIn(analysis), answersFor(given).ranking);
    }),
    run,
  );
});

test("the same is asked twice and in another order, and the same is answered", patient, () => {
  fc.assert(
    fc.property(cases, (given) => {
      const nodes = given.graph.nodes.map((_, index) => index);
      const first = analysisOf(given);
      const inOrder = nodes.map((node) => answersOf(first, node));
      expect(nodes.map((node) => answersOf(first, node))).toEqual(inOrder);
      const second = analysisOf(given);
      const ranking = second.ranking();
      const at = given.turn % nodes.length;
      const turned = [...nodes.slice(at), ...nodes.slice(0, at)].toReversed();
      const answered = new Map(turned.map((node) => [node, answersOf(second, node)]));
      expect(nodes.map((node) => answered.get(node))).toEqual(inOrder);
      expect(first.ranking()).toEqual(ranking);

      const [hurried, again] = [analysisOf(given, given), analysisOf(given, given)];
      expect(nodes.map((node) => answersOf(again, node))).toEqual(nodes.map((node) => answersOf(hurried, node)));
      expect(again.ranking()).toEqual(hurried.ranking());
    }),
    run,
  );
});

test("the graphs leave enough to ask", patient, () => {
  const reached = new Map<string, number>();
  const count = (what: string, is: boolean) => reached.set(what, (reached.get(what) ?? 0) + Number(is));
  for (const given of fc.sample(cases, { ...run, numRuns: 600 })) {
    const hurried = analysisOf(given, { budget: given.budget });
    onEveryNode(given, (expected, index) => {
      const { low, high, settlements, defeats, loadBearing } = expected;
      if (low === high) return;
      count("a stalemate", settlements.length === 0);
      count("ways enough", settlements.length > 3);
      count("ways enough to sink it", defeats.length > 3);
      count("three at once", (settlements[0]?.length ?? 0) > 2);
      count("three at once to sink it", (defeats[0]?.length ?? 0) > 2);
      count(
        "implied",
        settlements.some((set) => !loadBearing.every((literal) => set.includes(literal))),
      );
      for (const [{ listed, counted }, sets] of onBoth(hurried, index, expected)) {
        count("nothing found", !counted && listed.length === 0 && sets.length > 0);
        count("some found", !counted && listed.length > 0 && listed.length < sets.length);
      }
    });
  }
  expect([...reached].filter(([, times]) => times < 5)).toEqual([]);
});

/** No set twice, and none that isn't true. */
function expectSome(names: Literal[][], sets: Literal[][]): void {
  const all = new Set(sets.map((set) => set.join()));
  const some = names.map((set) => set.join());
  expect(some.filter((set) => !all.has(set))).toEqual([]);
  expect(new Set(some).size).toBe(some.length);
}

/** All but the responsibility as it is, and that no more than it is. */
function expectCautious(found: Ranked[], actual: Ranked[]): void {
  const byId = new Map(actual.map((row) => [row.id, row]));
  expect(found.length).toBe(actual.length);
  for (const row of found) {
    const truth = byId.get(row.id);
    expect({ ...row, responsibility: 0 }).toEqual({ ...truth, responsibility: 0 });
    expect(row.responsibility).toBeLessThanOrEqual(truth?.responsibility ?? 0);
  }
}
