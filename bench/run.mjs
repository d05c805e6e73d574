// All benchmarks but those of the page and of hard settlements: `npm run bench`, after `npm run build`. It installs what
// Underpin is compared with into a temporary folder, prints a table, and writes it to bench/RESULTS.md. With words after
// `--` it runs only the rows whose names hold one of them, and writes nothing.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import {
  installAjvCli,
  installArgdown,
  installDagre,
  installElk,
  installSpectral,
  systemProgram,
} from "./lib/peers.mjs";
import { limitsOf } from "./lib/limits.mjs";
import { table } from "./lib/result.mjs";
import { loadBearing, status, whatIf } from "./rows/analysis.mjs";
import { large, small } from "./rows/check.mjs";
import { edits } from "./rows/edits.mjs";
import { manyFiles, size } from "./rows/files.mjs";
import { layouts, svg } from "./rows/layout.mjs";
import { reading } from "./rows/reading.mjs";
import { settlements } from "./rows/settlements.mjs";

const RUNS = 5;
const ROWS = {
  small,
  large,
  reading,
  status,
  "load-bearing": loadBearing,
  settlements,
  "what-if": whatIf,
  edits,
  layout: layouts,
  svg,
  files: manyFiles,
  size,
};
const RESULTS = new URL("RESULTS.md", import.meta.url);

const say = (text) => console.error(`${text} ...`);
const words = process.argv.slice(2);
const wanted = Object.entries(ROWS).filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)));

const folder = mkdtempSync(join(tmpdir(), "underpin-bench-"));
const load = () => loadavg()[0].toFixed(1);
const before = load();
try {
  say("installing the others");
  const peers = {
    argdown: installArgdown(folder),
    ajv: installAjvCli(folder),
    spectral: installSpectral(folder),
    yamllint: systemProgram("yamllint", "yamllint"),
    dot: systemProgram("dot", "graphviz", "-V"),
    elk: installElk(folder),
    dagre: installDagre(folder),
    clingo: systemProgram("clingo", "gringo"),
  };
  const lines = [];
  for (const [at, [name, row]] of wanted.entries()) {
    say(name);
    lines.push(...(await row({ folder, peers, runs: RUNS })));
    // After each row: what there is survives where somebody stops the rest.
    const missing = wanted.slice(at + 1).map(([later]) => later);
    if (words.length === 0) writeFileSync(RESULTS, page(lines, missing));
  }
  console.log(table(lines));
} finally {
  rmSync(folder, { recursive: true });
}

/** @param missing the names of the rows that were not measured yet */
function page(lines, missing) {
  const [{ model }] = cpus();
  const machine = `${model.replace(/ \d+-Core.*$/u, "")}, ${cpus().length} cores, Node ${process.version}`;
  const short = limitsOf(lines);
  return `# Speed beside others

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. The load of the machine was ${before} before and
${load()} after. Ratios say more than milliseconds. Whole processes are timed from outside, medians of ${RUNS} runs in turn (of the
largest sizes 3); work inside a process after at least four runs and a second and a half that don't count; settlements after twenty
runs, in processor time. docs/performance.md says what was found, what was done about it, and why a goal is missed where
it is.${missing.length === 0 ? "" : ` Not measured: ${missing.join(", ")}.`}

${table(lines)}
${short === "" ? "" : `\n## What falls short, and what the limit is\n\n${short}\n`}`;
}
