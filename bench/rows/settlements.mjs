// All minimal settlements of one node beside clingo, each given that node's cone and nothing else. Processor time of both:
// a clock on the wall would tell more of the machine than of either.
import { program, timed } from "../lib/clingo.mjs";
import { hard } from "../lib/layered.mjs";
import { coneOf } from "../lib/numbered.mjs";
import { median } from "../lib/process.mjs";
import { exponent, faster, within } from "../lib/result.mjs";
import { measured } from "./analysis.mjs";

const dist = (name) => import(new URL(`../../dist/${name}.js`, import.meta.url).href);

/** Seconds that clingo is given. */
const LIMIT = 60;
/** Below so many milliseconds it is run five times. */
const QUICK = 5_000;

/** Found by trying seeds: nodes with about so many sets. Of the mixed ones near 76,000 it is the hardest that was seen. */
const SUPPORT = [
  { goal: 1, width: 200, layers: 10, reach: 60, steps: 1, seed: 3, place: 8 },
  { goal: 1, width: 200, layers: 5, reach: 60, seed: 2, place: 6 },
  { goal: 15, width: 200, layers: 5, reach: 60, seed: 1, place: 5 },
  { goal: 100, width: 400, layers: 5, reach: 150, seed: 1, place: 0 },
  { goal: 100, width: 400, layers: 5, reach: 150, seed: 8, place: 4 },
  { goal: "exact", width: 2_000, layers: 5, reach: 800, seed: 1, place: 1 },
  { goal: "at least", width: 400, layers: 5, reach: 150, seed: 1, place: 3 },
];
const MIXED = [
  { goal: 1, width: 200, layers: 5, reach: 60, objections: 0.3, seed: 3, place: 1 },
  { goal: 15, width: 200, layers: 5, reach: 60, objections: 0.3, seed: 10, place: 9 },
  { goal: 100, width: 200, layers: 4, reach: 60, objections: 0.3, seed: 15, place: 0 },
  { goal: 100, width: 1_000, layers: 5, reach: 400, objections: 0.3, seed: 13, place: 0 },
  { goal: "exact", width: 1_000, layers: 5, reach: 400, objections: 0.3, seed: 6, place: 0 },
  { goal: "at least", width: 200, layers: 5, reach: 60, objections: 0.3, seed: 1, place: 1 },
];

/** What clingo takes for the same cone. */
async function theirs(shape) {
  const { compile } = await dist("model/compact");
  const { Evaluation } = await dist("analysis/evaluate");
  const { nodes, node } = hard(shape);
  const cone = coneOf(nodes, node);
  const compact = compile({ nodes: cone });
  const last = cone.length - 1;
  const text = program(compact, last, new Evaluation(compact).high[last]);
  const runs = [timed(text, LIMIT)];
  while (runs.length < 5 && runs[0].time < QUICK) runs.push(timed(text, LIMIT));
  const [{ found, complete }] = runs;
  return { time: median(runs.map(({ time }) => time)), found, complete };
}

const counted = (count) => BigInt(count).toLocaleString("en-US");

async function line(work, shape, clingo) {
  const { goal } = shape;
  const {
    ours,
    first,
    count,
    counted: exact,
    nodes,
    open,
    memory,
  } = await measured("settlements", 0, JSON.stringify(shape));
  const sets = `${exact ? "" : "at least "}${counted(count)} ${count === "1" ? "set" : "sets"}`;
  const base = { work, size: `${sets}, ${nodes} nodes in the cone, ${open} open`, ours, memory };
  const cold = `(${Math.round(first)} ms the first time)`;
  if (goal === "at least") return { ...base, ...within(2_000, "ms", Math.max(ours, first)), note: cold };
  if (clingo.missing) return { ...base, against: clingo.name, missing: clingo.missing };
  const their = await theirs(shape);
  const told = { ...base, against: `${clingo.name}, all answers of the cone`, theirs: their.time };
  const differs = their.complete && String(their.found) !== count ? `, ${their.found} ANSWERS` : "";
  const stopped = their.complete ? "" : `, over ${LIMIT} s with ${counted(their.found)} answers`;
  const note = `${cold}${stopped}${differs}`;
  if (goal !== "exact") return { ...told, ...faster(goal, ours, their.time), limit: "mixed", note };
  const passes = exact && BigInt(count) > 100_000_000n;
  return { ...told, ratio: their.time / ours, goal: "an exact count past 1e8", passes, note };
}

/** Ten and a hundred times as many open nodes. */
async function growth() {
  const points = [];
  const lines = [];
  for (const pairs of [20, 200, 2_000]) {
    const { ours, count, memory } = await measured("settlements", 0, JSON.stringify({ pairs }));
    points.push([pairs, ours]);
    const size = `${pairs} pairs of alternatives, ${count === String(2n ** BigInt(pairs)) ? `2^${pairs} sets` : "NOT ALL SETS"}`;
    lines.push({ work: "all minimal settlements of one node", size, ours, memory });
  }
  return [...lines, { against: "growth", figure: `n^${exponent(points).toFixed(2)}` }];
}

export async function settlements({ peers: { clingo } }) {
  const lines = [];
  for (const shape of SUPPORT)
    lines.push(await line("all minimal settlements of one node, support alone", shape, clingo));
  for (const shape of MIXED)
    lines.push(await line("all minimal settlements of one node, with objections", shape, clingo));
  return [...lines, ...(await growth())];
}
