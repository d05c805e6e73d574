// Compares the page with cytoscape in the same browser, and `build` with Argdown, side by side in one run:
// `npm run bench:viewer`, after `npm run build`. It installs the two into a temporary folder, prints tables and writes
// them to bench/VIEWER.md. UNDERPIN_DATA can name a folder with arguments that others wrote (in its subfolder argdown).
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { generate } from "./generate.mjs";
import { compareArgdown, STATEMENTS_A_NODE } from "./viewer/argdown.mjs";
import { FRAMES, launch, visit } from "./viewer/browser.mjs";
import { isAllDrawn, IS_READY, visitCytoscape, visitUnderpin, writeCytoscape, writeUnderpin } from "./viewer/pages.mjs";
import { installArgdown, installCytoscape } from "./lib/peers.mjs";
import { filesTable, machine, mapTable, whatIfTable } from "./viewer/table.mjs";
import { TOGGLES, whatIf } from "./viewer/what-if.mjs";

const RUNS = 3;
const SIZES = [1_000, 10_000];

const say = (text) => console.error(`${text} ...`);

/** A page with nothing in it: what the browser takes by itself, and no page can do without. */
function writeEmpty(folder) {
  const file = join(folder, "empty.html");
  writeFileSync(file, "<!doctype html><title>empty</title><canvas></canvas>");
  return pathToFileURL(file).href;
}

async function compareMaps(folder, size, cytoscape) {
  const text = generate(size * STATEMENTS_A_NODE);
  const yaml = join(folder, `${size}.argument.yaml`);
  writeFileSync(yaml, text);
  const page = writeUnderpin(join(folder, String(size)), yaml);
  const all = () => visitUnderpin(`${page.url}#all=1`, isAllDrawn(page.scene.cards.length));
  // Not measured: it tells how large the map is, so that cytoscape's is as large.
  const { map } = await all();
  const empty = writeEmpty(folder);
  const isLoaded = '() => document.readyState === "complete"';
  const works = {
    "an empty page": () => visit(empty, isLoaded, async () => ({ drawn: 0 })),
    "Underpin, all drawn": all,
    "Underpin, first picture": () => visitUnderpin(page.url, IS_READY),
  };
  if (!cytoscape.missing) {
    const url = writeCytoscape(join(folder, `cytoscape-${size}.html`), cytoscape.library, page.scene, map);
    works[cytoscape.name] = () => visitCytoscape(url);
  }
  const runs = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  // In turn, so that a machine that slows down slows all of them.
  for (let run = 1; run <= RUNS; run++) {
    for (const [name, work] of Object.entries(works)) {
      say(`${size} nodes, ${name}, run ${run}`);
      runs[name].push(await work());
    }
  }
  const rows = Object.entries(runs).map(([name, runs]) => ({ nodes: page.nodes, page: name, runs }));
  if (cytoscape.missing) rows.push({ nodes: page.nodes, page: cytoscape.name, missing: cytoscape.missing });
  return { rows, page, open: openIn(text) };
}

const openIn = (text) =>
  Object.entries(parse(text).evidence).flatMap(([id, { standing }]) => (standing === "unproven" ? [id] : []));

async function compareWhatIf({ page, open }) {
  const rows = [];
  for (const isAll of [false, true]) {
    say(`what-if with ${isAll ? "all" : "a part"} drawn`);
    const name = isAll ? "Underpin, all drawn" : "Underpin, first picture";
    rows.push({ nodes: page.nodes, page: name, seen: await whatIf(page, open, isAll) });
  }
  return rows;
}

async function browserVersion() {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  return version;
}

const report = ({ chromium, node, load, maps, suppositions, files }) => `# The page beside others

Written by \`npm run bench:viewer\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}, Chromium ${chromium} (headless, WebGL in software), Node
${process.version}. The machine had other work: its load was ${load.map((one) => one.toFixed(1)).join(" before and ")} after. Ratios within a table say more
than milliseconds.

## Maps

Medians of ${RUNS} runs in turn, each in a browser of its own. *Load* goes from the navigation to the complete picture. *Pan*
drags with all that is drawn in view; *ms a frame* is the median of ${FRAMES} frames between two frames, the others are processor
time a frame. *Main thread* is the page's; *all CPU* adds workers, the browser, and the software that stands in for a GPU.
Cytoscape has the same cards at the same places in a map of the same size, straight edges, and no text too small to read;
it places nothing itself, where Underpin's page with ${SIZES.at(-1)} nodes lays the map out before it is all drawn. *Heap* is the
main thread's after a collection.

${mapTable(maps)}

## What if

One open node granted or denied at a time, on the larger page: the first, then medians of ${TOGGLES}, or of as many as go into
three minutes. *A toggle* ends when \`suppose\` resolves; the main thread's processor time includes the frames that show it.

${whatIfTable(suppositions)}

## From a file to a picture

Whole processes, medians of ${RUNS} in turn${node ? `, both on Node ${node}` : ""}. \`underpin build\` writes the page and a second picture as well. Beside a file
that others wrote stands a generated argument of about as many nodes.

${filesTable(files)}
`;

const folder = mkdtempSync(join(tmpdir(), "underpin-bench-"));
try {
  const before = loadavg()[0];
  const chromium = await browserVersion();
  say("installing the others");
  const [cytoscape, argdown] = [installCytoscape(folder), installArgdown(folder)];
  const maps = [];
  for (const size of SIZES) maps.push(await compareMaps(folder, size, cytoscape));
  const suppositions = await compareWhatIf(maps.at(-1));
  say("files");
  mkdirSync(join(folder, "files"));
  const files = compareArgdown(join(folder, "files"), argdown, RUNS, process.env.UNDERPIN_DATA);
  const text = report({
    chromium,
    node: argdown.nodeVersion,
    load: [before, loadavg()[0]],
    maps: maps.flatMap(({ rows }) => rows),
    suppositions,
    files,
  });
  console.log(text);
  writeFileSync(new URL("VIEWER.md", import.meta.url), text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
