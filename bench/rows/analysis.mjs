// What is asked of the graph itself, on arguments of numbers: a hundred thousand nodes and a million.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { statusAnswer, statusProgram, timedStatus } from "../lib/clingo-status.mjs";
import { interned } from "../lib/interned.mjs";
import { once } from "../lib/process.mjs";
import { atMost, exponent, faster, within } from "../lib/result.mjs";

const inside = fileURLToPath(new URL("../inside.mjs", import.meta.url));

/** Medians of one kind of work, measured in a process of its own; also that process's memory. */
export async function measured(work, size, ...rest) {
  const flags = ["--expose-gc", "--max-old-space-size=12000"];
  const { stdout, memory } = await once(process.execPath, [...flags, inside, work, String(size), ...rest]);
  return { ...JSON.parse(stdout), memory };
}

const nodes = (size) => `${size.toLocaleString("en-US")} nodes`;
const growth = (points) => ({ against: "growth", figure: `n^${exponent(points).toFixed(2)}` });

export async function status({ folder, peers: { clingo } }) {
  const work = "status of everything, from compiled arrays";
  const lines = [];
  const points = [];
  for (const size of [10_000, 100_000, 1_000_000]) {
    const file = join(folder, "compact");
    await measured("compile", size, file);
    const { ours, reading, memory } = await measured("status", size, file);
    points.push([size, ours]);
    lines.push({
      work,
      size: nodes(size),
      ours,
      memory,
      against: "reading the arrays once",
      theirs: reading,
      ...atMost(40, ours, reading),
    });
    if (size === 1_000_000) lines.push({ against: "memory", ...within(300, "MB", memory) });
  }
  const size = 100_000;
  const [own, theirs] = [await measured("status-from-nodes", size), await measured("status-graphology", size)];
  return [
    ...lines,
    growth(points),
    {
      work: "the same with compiling it",
      size: nodes(size),
      ours: own.ours,
      memory: own.memory,
      against: "graphology: build and close under support alone",
      theirs: theirs.ours,
      ...faster(50, own.ours, theirs.ours),
      limit: "graphology",
    },
    ...(await besideClingo(folder, clingo)),
  ];
}

/** The same argument without circles, which clingo can tell the intervals of by rules alone. Both start from the nodes. */
async function besideClingo(folder, clingo) {
  const lines = [];
  for (const size of [10_000, 100_000]) {
    const { ours, memory } = await measured("status-from-nodes", size, "0");
    const line = { work: "the same without circles, with compiling it", size: nodes(size), ours, memory };
    const against = `${clingo.name}: both ends of all nodes`;
    if (clingo.missing) return [{ ...line, against: clingo.name, missing: clingo.missing }];
    const file = join(folder, "status.lp");
    writeFileSync(file, statusProgram(interned(size, { circles: 0 }).nodes));
    const theirs = timedStatus(file);
    // What it says is read at the smaller size only: printed, that of the larger one would take longer than finding it.
    const differ = size > 10_000 ? 0 : await differing(size, statusAnswer(file));
    const note = differ === 0 ? "" : `(${differ} nodes differ)`;
    lines.push({ ...line, against, theirs, ...faster(10, ours, theirs), note });
  }
  return lines;
}

/** Of how many nodes clingo gives another interval. */
async function differing(size, answer) {
  const { low, high } = await measured("ends", size, "0");
  const same = (end, least, values) => (node) => answer.get(end).has(node) === values[node] >= least;
  const tests = [same("vlt", 2, low), same("vlc", 1, low), same("vht", 2, high), same("vhc", 1, high)];
  return low.filter((_, node) => !tests.every((test) => test(node))).length;
}

export async function loadBearing() {
  const lines = [];
  const points = [];
  for (const size of [1_000, 10_000, 100_000]) {
    const { ours, closure, open, conclusions, differ, memory } = await measured("load-bearing", size);
    points.push([size, ours]);
    const base = {
      work: "load-bearing nodes of all conclusions",
      size: `${nodes(size)}, ${open} open, ${conclusions} conclusions`,
      ours,
      memory,
    };
    const note = differ === 0 ? "" : `(${differ} of 200 differ)`;
    lines.push({ ...base, against: "one evaluation", theirs: closure, ...atMost(15, ours, closure), note });
    if (size < 100_000) continue;
    // Granted and denied: so many evaluations it would take by the definition.
    const one = 2 * open * closure;
    lines.push({
      against: `${2 * open} evaluations, one for each way to settle an open node (reckoned)`,
      theirs: one,
      ...faster(500, ours, one),
    });
  }
  return [...lines, growth(points)];
}

export async function whatIf() {
  const lines = [];
  const points = [];
  for (const size of [10_000, 100_000, 1_000_000]) {
    const { ours, full, differ, memory } = await measured("what-if", size);
    points.push([size, full]);
    const base = { work: "what if one open node is denied", size: nodes(size), ours, memory };
    const note = differ === 0 ? "" : `(${differ} of 50 differ)`;
    lines.push({ ...base, against: "full evaluation", theirs: full, ...faster(100, ours, full), note });
    if (size === 100_000) lines.push({ against: "full evaluation", ...within(16, "ms", full) });
  }
  return [...lines, { ...growth(points), against: "growth of the full evaluation" }];
}
