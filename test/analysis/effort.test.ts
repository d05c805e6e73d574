/** What is counted as work, and how much is listed: the hard cases that once took minutes, or all memory. */
import { expect, test } from "vitest";
import { hard } from "../../bench/lib/layered.mjs";
import { analyse, type Analysis } from "../../src/analysis/analyse.js";
import { belowAt } from "../../src/analysis/conditions/conditions.js";
import { systemOf } from "../../src/analysis/conditions/system.js";
import { Evaluation } from "../../src/analysis/evaluate.js";
import { loadBearing } from "../../src/analysis/load-bearing.js";
import { defeats, type Effort, settlements } from "../../src/analysis/settlements.js";
import { stalemates } from "../../src/analysis/stalemate.js";
import { compile } from "../../src/model/compact.js";
import { analysed, BECAUSE, indexOf } from "../support/analysed.js";

/** Replies in a circle, each known only after the one before: by definition it takes as many rounds as there are replies. */
async function replies(many: number): Promise<Analysis> {
  const ids = Array.from({ length: many }, (_, at) => `r${at}`);
  const steps = ids.flatMap((id, at) => [
    `  s${at}: { from: [x, y], supports: ${id} }`,
    ...(at === 0 ? [] : [`  o${at}: { from: r${at - 1}, opposes: s${at} }`]),
  ]);
  return analysed(`
conclusions: [r${many - 1}]
claims:
${["x", "y", "z", ...ids].map((id) => `  ${id}: { text: ${id} }`).join("\n")}
inferences:
${steps.join("\n")}
  round: { from: [r${many - 1}, z], supports: r0 }`);
}

/** The work that it took to say what would sink the last reply, with as much allowed as it wants. */
function workOf({ evaluation, argument, loadBearing }: Analysis): number {
  const node = argument.conclusions[0]!;
  let work = 0;
  const effort: Effort = { limit: 100, budget: 10_000_000, spent: (steps) => (work += steps) };
  defeats(evaluation, node, loadBearing(node), effort);
  return work;
}

test("in a circle of replies, each is worked out a few times, however many there are", async () => {
  const [few, many] = [workOf(await replies(40)), workOf(await replies(400))];
  expect(many / few).toBeLessThan(11);
});

test("in a circle, what is worked out counts, beside what it is worked out from", async () => {
  const analysis = await replies(40);
  const { evaluation, argument } = analysis;
  const node = argument.conclusions[0]!;
  const { conditions } = systemOf(evaluation, [belowAt(node, evaluation.high[node]!)]);
  // Each condition is come by once and computed at least once, most of them again when more of the circle is known.
  expect(workOf(analysis)).toBeGreaterThan(2.2 * conditions.length);
});

test("the lists of all nodes together have as much room as there is work, and the count stays exact", async () => {
  const pairs = Array.from({ length: 12 }, (_, at) => at);
  const conclusions = Array.from({ length: 60 }, (_, at) => `c${at}`);
  const { argument } = await analysed(`
conclusions: [${conclusions.join(", ")}]
claims:
${pairs.map((at) => `  x${at}: { text: X${at}, supports: [m${at}] }\n  y${at}: { text: Y${at}, supports: [m${at}] }\n  m${at}: { text: M${at} }`).join("\n")}
${conclusions.map((id) => `  ${id}: { text: ${id} }`).join("\n")}
inferences:
${conclusions.map((id) => `  to-${id}: { from: [${pairs.map((at) => `m${at}`).join(", ")}], supports: ${id} }`).join("\n")}`);
  const budget = 500;
  const analysis = analyse(argument, { budget });
  const found = conclusions.map((id) => analysis.settlements(indexOf(analysis, id)));
  const counted = found.filter((one) => one.counted);
  expect(counted.length).toBeGreaterThan(20);
  expect(counted.map(({ count }) => count)).toEqual(counted.map(() => 4096n));
  // The first of each is told in any case.
  const beyond = counted.flatMap(({ listed }) => listed.slice(1)).reduce((sum, { length }) => sum + length, 0);
  expect(beyond).toBeGreaterThan(0);
  expect(beyond).toBeLessThanOrEqual(20 * budget);
  expect(counted.every(({ listed }) => listed.length > 0)).toBe(true);
});

test("where parts share much, the order of variables keeps diagrams small", () => {
  const { nodes, node } = hard({ width: 200, layers: 4, reach: 60, objections: 0.3, seed: 15 });
  const evaluation = new Evaluation(compile({ nodes }));
  let work = 0;
  const effort: Effort = { limit: 100, budget: 1_000_000, spent: (steps) => (work += steps) };
  const { count } = settlements(evaluation, node, loadBearing(evaluation, [node]).get(node) ?? [], effort);
  expect(count).toBe(76_050n);
  // Numbered from the other end, or with the smallest part first, it would be more.
  expect(work).toBeLessThan(80_000);
});

test("what settling everything at once decides is no stalemate, and not asked about by itself", async () => {
  const ids = Array.from({ length: 40 }, (_, at) => at);
  // Every second one holds by what speaks for it, the others if what speaks against them is denied.
  const analysis = await analysed(`
claims:
  this: { text: This, contradicts: [that] }
  that: { text: That }
${ids.map((at) => `  x${at}: { text: X${at}, ${at % 2 === 0 ? "supports" : "opposes"}: [c${at}] }\n  c${at}: { text: C${at} }`).join("\n")}
${ids.map((at) => `  e${at}: { text: E${at}, standing: ${at % 2 === 0 ? "unproven" : `proven, ${BECAUSE}`}, supports: [c${at}] }`).join("\n")}`);
  const undecided = ids.map((at) => indexOf(analysis, `c${at}`));
  expect(undecided.filter((node) => analysis.low(node) < analysis.high(node))).toEqual(undecided);
  let asked = 0;
  const dependsOn = (node: number): readonly number[] => (asked++, analysis.dependsOn(node));
  expect(stalemates({ ...analysis, dependsOn }, undecided)).toEqual([]);
  expect(asked).toBe(0);
});
