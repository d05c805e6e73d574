// Times `analyze --all` on arguments that are hard for settlements, as whole processes, in turn: `npm run bench:hinges`,
// with words after `--` only the families whose names hold one of them. Medians of three. It also tells of how many of
// the undecided nodes the settlements are all listed, and of how many counted exactly: the rest the budget left out.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import {
  asYaml,
  carried,
  chain,
  circle,
  grid,
  mixed,
  pairs,
  pairsUnderMany,
  replies,
  satisfiability,
  shared,
  tangle,
  threshold,
  thresholds,
} from "./families.mjs";
import { generate } from "./generate.mjs";
import { median } from "./lib/process.mjs";

const RUNS = 3;
const measured = fileURLToPath(new URL("measured.mjs", import.meta.url));

/** By name what makes the text of a file: the generated one has 9,950 nodes, 1,016 of them open. */
const made = {
  "generated 6000": () => generate(6_000, 1, 1 / 6),
  ...of(pairs, [5], [20], [100], [1_000], [5_000]),
  ...of(pairsUnderMany, [100, 2_000]),
  ...of(threshold, [20, 10], [60, 30], [200, 100]),
  ...of(thresholds, [60, 20]),
  ...of(satisfiability, [20], [40], [60]),
  ...of(mixed, [40, 6], [200, 20]),
  ...of(grid, [10], [30], [60]),
  ...of(chain, [200], [2_000]),
  ...of(circle, [2_000]),
  ...of(tangle, [100], [1_000], [3_000], [3_000, 0.007]),
  ...of(replies, [100], [1_000], [3_000]),
  ...of(shared, [2_000, 1_000]),
  ...of(carried, [2_000, 1_000, 100]),
};

function of(family, ...sizes) {
  return Object.fromEntries(
    sizes.map((numbers) => [`${family.name} ${numbers.join(" ")}`, () => asYaml(family(...numbers))]),
  );
}

/** What one process took; its output goes to a file, because it can be longer than a string. */
function once(args, output) {
  const file = openSync(output, "w");
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, [measured, ...args], {
    encoding: "utf8",
    stdio: ["ignore", file, "pipe"],
  });
  const wall = performance.now() - start;
  closeSync(file);
  const line = stderr.trim().split("\n").at(-1) ?? "";
  if (status !== 0 || !line.startsWith("{")) throw new Error(`no measurement of ${args.join(" ")}: ${stderr}`);
  return { ...JSON.parse(line), wall };
}

/** The lines of the report that tell of a node, each of which is JSON by itself. */
function* nodesOf(output) {
  const bytes = readFileSync(output);
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at);
    if (end < 0) return;
    const line = bytes.toString("utf8", at, end).trim().replace(/,$/u, "");
    if (line.startsWith('{"id":') && line.includes('"settlementCount":')) yield JSON.parse(line);
    at = end + 1;
  }
}

function told(output) {
  let [nodes, open, undecided, complete, exact] = [0, 0, 0, 0, 0];
  for (const node of nodesOf(output)) {
    nodes++;
    if (["unproven", "assumed", "disputed"].includes(node.standing)) open++;
    if (node.low === node.high) continue;
    undecided++;
    if (node.settlementsComplete) complete++;
    if (node.settlementCountExact) exact++;
  }
  // In numbers, for one that is left out of thousands would be lost in a percentage.
  const share = (some) => `${some} of ${undecided}`;
  return { nodes, open, complete: share(complete), exact: share(exact) };
}

/** Writes the files of the families that are wanted, and prints what they are called. */
function write(folder, wanted) {
  const names = Object.keys(made).filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  for (const [at, name] of names.entries()) {
    const text = made[name]();
    writeFileSync(join(folder, `${at}.argument.yaml`), text);
    writeFileSync(join(folder, `${at}.json`), JSON.stringify(parse(text)));
  }
  return names;
}

/** What this script says as another process. On Linux the peak of a process is at least that of the one that starts it. */
function apart(...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function run(wanted) {
  const folder = mkdtempSync(join(tmpdir(), "underpin-bench-"));
  const output = join(folder, "output");
  const files = apart("--write", folder, ...wanted).map((name) => ({ name, runs: [], bases: [] }));
  // In turn, so that a machine that slows down slows all of them.
  for (let round = 0; round < RUNS; round++) {
    for (const [at, file] of files.entries()) {
      file.bases.push(once(["json", join(folder, `${at}.json`)], output));
      file.runs.push(
        once(["cli", "analyze", "--all", "--format", "json", join(folder, `${at}.argument.yaml`)], output),
      );
      file.told ??= apart("--tell", output);
    }
  }
  rmSync(folder, { recursive: true });
  console.log(`node ${process.version}, ${process.platform} ${process.arch}; medians of ${RUNS} runs in turn`);
  console.table(files.map(row));
}

function row({ name, runs, bases, told: { nodes, open, complete, exact } }) {
  const cpu = median(runs.map((one) => one.cpu));
  return {
    family: name,
    nodes,
    open,
    "wall ms": Math.round(median(runs.map((one) => one.wall))),
    "CPU ms": Math.round(cpu),
    "times JSON.parse": (cpu / median(bases.map((base) => base.cpu))).toFixed(1),
    "peak MB": Math.round(median(runs.map((one) => one.memory))),
    complete,
    exact,
  };
}

const [task, ...words] = process.argv.slice(2);
if (task === "--write") console.log(JSON.stringify(write(words[0], words.slice(1))));
else if (task === "--tell") console.log(JSON.stringify(told(words[0])));
else run(process.argv.slice(2));
