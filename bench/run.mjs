// Times `check` and `analyze` on generated arguments, as whole processes, against Node parsing the same data as JSON in
// the same run: `npm run bench`. Ratios say more than milliseconds, which are another machine's; medians of five.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { generate } from "./generate.mjs";

const RUNS = 5;
const SIZES = [100, 1_000, 10_000];
const measured = fileURLToPath(new URL("measured.mjs", import.meta.url));

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds of processor time, and megabytes at the peak, of one process. */
function once(args) {
  const { stderr, status } = spawnSync(process.execPath, [measured, ...args], { encoding: "utf8", maxBuffer: 1 << 30 });
  const line = stderr.trim().split("\n").at(-1) ?? "";
  if (status === null || !line.startsWith("{")) throw new Error(`no measurement of ${args.join(" ")}: ${stderr}`);
  return JSON.parse(line);
}

const folder = mkdtempSync(join(tmpdir(), "underpin-bench-"));
const rows = [];
for (const size of SIZES) {
  const text = generate(size);
  const yaml = join(folder, `${size}.argument.yaml`);
  const json = join(folder, `${size}.json`);
  writeFileSync(yaml, text);
  writeFileSync(json, JSON.stringify(parse(text)));
  const works = {
    "JSON.parse": ["json", json],
    check: ["cli", "check", yaml],
    analyze: ["cli", "analyze", yaml],
    "analyze --format json": ["cli", "analyze", yaml, "--format", "json"],
  };
  const runs = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  // In turn, so that a machine that slows down slows all of them.
  for (let run = 0; run < RUNS; run++) for (const [name, args] of Object.entries(works)) runs[name].push(once(args));
  const base = median(runs["JSON.parse"].map(({ cpu }) => cpu));
  for (const [name, results] of Object.entries(runs)) {
    const cpu = median(results.map((result) => result.cpu));
    const memory = median(results.map((result) => result.memory));
    rows.push({
      statements: size,
      work: name,
      "CPU ms": Math.round(cpu),
      "times JSON.parse": (cpu / base).toFixed(1),
      "peak MB": Math.round(memory),
    });
  }
}
rmSync(folder, { recursive: true });
console.log(`node ${process.version}, ${process.platform} ${process.arch}; medians of ${RUNS} runs in turn`);
console.table(rows);
