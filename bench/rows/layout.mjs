// From an argument that is analysed to its first picture, beside dot, elk and dagre; and from a file to an SVG beside Argdown.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { crossed, generate } from "../generate.mjs";
import { edgesOfDot, edgesOfOthers, edgesOfOurs, writeGraph } from "../layout/graph.mjs";
import { countCrossings } from "../lib/crossings.mjs";
import { inTurn, once } from "../lib/process.mjs";
import { atMost, exponent, faster, within } from "../lib/result.mjs";
import { shaped } from "../shaped.mjs";
import { asArgdown, STATEMENTS_A_NODE } from "../viewer/argdown.mjs";
import { measured } from "./analysis.mjs";
import { cli } from "./check.mjs";

/** Seconds of processor time after which a layout is broken off. */
const LIMIT = 60;
/** What takes longer than so many milliseconds is measured once. */
const SLOW = 5_000;
const SIZES = [500, 2_000, 10_000];
/** The size at which dot, however it is run, shall be neither quicker nor cross less. */
const FAIR = 500;
const SHAPES = {
  "at random": (nodes) => generate(Math.round(nodes * STATEMENTS_A_NODE)),
  "as real ones": (nodes) => shaped(nodes).text,
};

const program = (name) => fileURLToPath(new URL(`../layout/${name}.mjs`, import.meta.url));
const node = process.execPath;

/** One run that may take too long or break down: what there is of it, or why there is nothing. */
async function limited(result, seconds, command, args) {
  const limit = ["-c", `ulimit -t ${seconds}; exec "$@"`, "bash", command, ...args];
  // Ended by the limit (137, 152), or breaking down by itself.
  const run = await once("bash", limit, { exits: [0, 1, 134, 137, 139, 152] });
  if (existsSync(result)) return run;
  return { ...run, missing: [137, 152].includes(run.status) ? `over ${seconds} s` : "breaks down" };
}

/** Everybody's way from the same graph to a file: a picture, or of those that draw none their layout. */
function peersOf({ dot, elk, dagre }, { file }) {
  return {
    dot: { peer: dot, draws: true, result: file("dot.svg"), run: [dot.program, ["-Tsvg", file("dot"), "-o"]] },
    viz: {
      peer: { name: "dot in WebAssembly (@viz-js/viz)" },
      draws: true,
      result: file("viz.svg"),
      run: [node, [program("viz"), file("dot")]],
    },
    elk: { peer: elk, result: file("elk.json"), run: [node, [program("elk"), elk.library, file("graph.json")]] },
    dagre: {
      peer: dagre,
      result: file("dagre.json"),
      run: [node, [program("dagre"), dagre.library, file("graph.json")]],
    },
  };
}

const crossingsOf = ({ draws, result }, cards) =>
  countCrossings(draws ? edgesOfDot(result, cards) : edgesOfOthers(result));

async function compare(folder, peers, shape, nodes, runs) {
  const graph = await writeGraph(folder, `${shape.replaceAll(" ", "-")}-${nodes}`, SHAPES[shape](nodes));
  const { file, cards, links } = graph;
  const routes = file("routes.json");
  await once(node, [program("ours"), file("input.json"), file("ours.svg"), routes]);
  const crossings = countCrossings(edgesOfOurs(routes));
  // Of 10,000 nodes, dot itself says enough: in WebAssembly it is slower.
  const others = Object.entries(peersOf(peers, graph)).filter(
    ([name, { peer }]) => !peer.missing && (name !== "viz" || nodes < 10_000),
  );
  const works = {
    bare: () => once(node, ["-e", "0"]),
    ours: () => once(node, [program("ours"), file("input.json"), file("ours.svg")]),
  };
  const slow = {};
  for (const [name, { result, run }] of others) {
    const first = await limited(result, LIMIT, run[0], [...run[1], result]);
    if (first.missing || first.cpu > SLOW) slow[name] = first;
    else works[name] = () => once(run[0], [...run[1], result]);
  }
  const results = { ...(await inTurn(works, runs)), ...slow };
  const warm = await measured("layout", nodes, file("input.json"));
  return { cards, links, crossings, results, warm, others };
}

function linesOf(shape, nodes, { cards, links, crossings, results, warm, others }) {
  const size = `${nodes.toLocaleString("en-US")} nodes ${shape}: ${cards.length} cards, ${links.length} edges`;
  const lines = [
    {
      work: "layout and SVG, whole process, processor time",
      size,
      ours: results.ours.cpu,
      memory: results.ours.memory,
      against: "ours: crossings",
      figure: String(crossings),
    },
  ];
  for (const [name, { peer, draws, ...one }] of others) {
    const against = `${peer.name}${draws ? "" : ", layout alone"}`;
    if (results[name].missing) {
      lines.push({ against, figure: results[name].missing, note: memoryOf(results[name]) });
      continue;
    }
    const theirs = crossingsOf({ draws, ...one }, cards);
    const time = results[name].cpu;
    const verdict =
      draws && nodes === FAIR
        ? atMost(1, results.ours.cpu, time)
        : { figure: `${(time / results.ours.cpu).toFixed(1)}x faster` };
    lines.push({ against, theirs: time, ...verdict, note: memoryOf(results[name]) });
    lines.push({
      against: `${peer.name}: ${theirs} crossings`,
      ...(draws && nodes === FAIR ? atMost(1, crossings, theirs) : { figure: `${(crossings / theirs).toFixed(2)}x` }),
    });
  }
  lines.push({ against: "bare `node -e 0`", theirs: results.bare.cpu });
  lines.push({ work: "the same in a process that runs already", size, ours: warm.ours, memory: warm.memory });
  if (nodes === FAIR && results.dot)
    lines.push({ against: "dot, whole process", theirs: results.dot.cpu, ...atMost(1, warm.ours, results.dot.cpu) });
  if (nodes === 10_000)
    lines.push({ against: "whole process, wall time", ...within(2_000, "ms", results.ours.wall), limit: "layout" });
  return lines;
}

const memoryOf = ({ memory }) => `(${Math.round(memory)} MB)`;

export async function layouts({ folder: parent, peers, runs }) {
  const folder = join(parent, "layout");
  mkdirSync(folder);
  const lines = [];
  for (const shape of Object.keys(SHAPES)) {
    const points = [];
    for (const nodes of SIZES) {
      const found = await compare(folder, peers, shape, nodes, runs);
      points.push([nodes, found.warm.ours]);
      lines.push(...linesOf(shape, nodes, found));
    }
    lines.push({ against: "growth", figure: `n^${exponent(points).toFixed(2)}` });
  }
  const missing = [peers.dot, peers.elk, peers.dagre].filter((peer) => peer.missing);
  return [...lines, ...missing.map(({ name, missing: why }) => ({ against: name, missing: why }))].map((line) => ({
    work: "",
    size: "",
    limit: "dot",
    ...line,
  }));
}

/** Argdown needs longer than this for nothing that was seen so far. */
const LIMIT_ARGDOWN = 900;
/** The size that has a goal. */
const LARGE = 5_000;

const PICTURES = [
  {
    shape: "nodes",
    text: (nodes) => generate(nodes * STATEMENTS_A_NODE),
  },
  { shape: "statements and nine tenths as many steps, which cross", text: crossed },
];

export async function svg({ folder: parent, peers: { argdown } }) {
  const lines = [];
  for (const [at, picture] of PICTURES.entries()) {
    const folder = join(parent, `svg-${at}`);
    mkdirSync(folder);
    lines.push(...(await pictures(folder, argdown, picture)));
  }
  return lines.map((line) => ({ work: "", size: "", limit: "svg", ...line }));
}

/** `build` writes the page and a second picture besides. */
async function pictures(folder, argdown, { shape, text: make }) {
  const lines = [];
  const points = { ours: [], theirs: [] };
  for (const nodes of [500, 1_000, LARGE]) {
    const file = (end) => join(folder, `${nodes}.${end}`);
    const text = make(nodes);
    writeFileSync(file("argument.yaml"), text);
    writeFileSync(file("argdown"), asArgdown(text));
    const { ours } = await inTurn(
      {
        ours: () => once(argdown.node ?? node, [cli, "build", file("argument.yaml"), "-q", "-o", join(folder, "ours")]),
      },
      3,
    );
    points.ours.push([nodes, ours.wall]);
    const base = { work: "from a file to an SVG, whole process", size: `${nodes} ${shape}`, ours: ours.wall };
    const against = `${argdown.name}: map -f svg`;
    if (argdown.missing) {
      lines.push({ ...base, memory: ours.memory, against, missing: argdown.missing });
      continue;
    }
    const args = [argdown.program, "map", file("argdown"), join(folder, "theirs"), "-f", "svg"];
    const theirs = await limited(join(folder, "theirs", `${nodes}.svg`), LIMIT_ARGDOWN, argdown.node, args);
    points.theirs.push([nodes, theirs.wall]);
    const goal = nodes === LARGE ? 50 : 1;
    lines.push({
      ...base,
      memory: ours.memory,
      against,
      theirs: theirs.wall,
      ...faster(goal, ours.wall, theirs.wall),
      note: memoryOf(theirs) + (theirs.missing ? ` ${theirs.missing}` : ""),
    });
  }
  lines.push({ against: "growth", figure: `n^${exponent(points.ours).toFixed(2)}` });
  if (points.theirs.length > 0)
    lines.push({ against: `growth of ${argdown.name}`, figure: `n^${exponent(points.theirs).toFixed(2)}` });
  return lines;
}
