/** What is counted as work, and how much is listed: the hard cases that once took minutes, or all memory. */
import { expect, test } from "vitest";
import { analyse, type Analysis } from "../../src/analysis/analyse.js";
import { defeats, type Effort } from "../../src/analysis/settlements.js";
import { analysed, indexOf } from "../support/analysed.js";

/** Replies in a circle, each known only after the one before: it takes as many rounds as there are replies. */
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
async function workOf(many: number): Promise<number> {
  const { evaluation, argument, loadBearing } = await replies(many);
  const node = argument.conclusions[0]!;
  let work = 0;
  const effort: Effort = { limit: 100, budget: 10_000_000, spent: (steps) => (work += steps) };
  defeats(evaluation, node, loadBearing(node), effort);
  return work;
}

test("in a circle, what is worked out again counts again", async () => {
  // Twice the replies take twice the rounds through twice the nodes.
  const [few, many] = [await workOf(20), await workOf(40)];
  expect(few).toBeGreaterThan(20 * 20);
  expect(many / few).toBeGreaterThan(3);
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
