// One measurement inside a process of its own, so that its memory is its own: `node --expose-gc bench/inside.mjs WORK SIZE`.
// Prints JSON: medians in milliseconds of runs in turn.
import { readFileSync } from "node:fs";
import { open, save } from "./lib/arrays.mjs";
import { interned } from "./lib/interned.mjs";
import { coneOf } from "./lib/numbered.mjs";
import { hard } from "./lib/layered.mjs";
import { median } from "./lib/process.mjs";
import { editor, writeWorkspace } from "./lib/workspace.mjs";

const RUNS = 5;
/** Runs before those that count: the compiler has to have seen the code. */
const WARM_UP = 4;
/** Of what takes a millisecond four runs are little: so long all of them together go on before any counts. Milliseconds. */
const WARM_UP_TIME = 1_500;

const wall = () => performance.now();
/** Of all threads: what collects garbage and compiles beside the work counts too. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Medians of the works by name; each result is looked at, so that nothing is left out as unneeded. */
function inTurn(works, runs = RUNS, warm = WARM_UP, clock = wall) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  let seen = 0;
  function round() {
    for (const [name, work] of Object.entries(works)) {
      const start = clock();
      const result = work();
      times[name].push(clock() - start);
      seen += result?.length ?? result?.size ?? 0;
    }
  }
  const start = wall();
  // What is to be run once or not at all before takes long enough by itself.
  const isWarm = (run) => run >= warm && (warm < 2 || wall() - start >= WARM_UP_TIME);
  for (let run = 0; !isWarm(run); run++) round();
  for (const name of Object.keys(works)) times[name] = [];
  for (let run = 0; run < runs; run++) round();
  return { ...Object.fromEntries(Object.entries(times).map(([name, some]) => [name, median(some)])), seen };
}

const dist = (name) => import(new URL(`../dist/${name}.js`, import.meta.url).href);

const WORKS = {
  async reading(_, file) {
    const { readStrictly } = await dist("parse/strict/strict-reader");
    const text = readFileSync(file, "utf8");
    return inTurn({ ours: () => readStrictly(text) });
  },
  async "reading-json"(_, file) {
    const text = readFileSync(file, "utf8");
    return inTurn({ ours: () => JSON.parse(text) });
  },
  async "reading-yaml"(_, file) {
    const { LineCounter, parseDocument } = await import("yaml");
    const text = readFileSync(file, "utf8");
    return inTurn(
      { ours: () => parseDocument(text, { lineCounter: new LineCounter(), uniqueKeys: false }).contents.items },
      1,
      0,
    );
  },
  async compile(size, file) {
    const { compile } = await dist("model/compact");
    save(compile(interned(size)), file);
    return {};
  },
  /** From a file of compiled arrays: what they were compiled from is no part of the memory. */
  async status(_, file) {
    const { Evaluation } = await dist("analysis/evaluate");
    const { decidableVertices, statuses } = await dist("analysis/status");
    const compact = open(file);
    return inTurn({
      reading: () => {
        let sum = 0;
        for (const { items } of [compact.supporters, compact.opposers, compact.premises, compact.users])
          for (let at = 0; at < items.length; at++) sum += items[at];
        for (let node = 0; node < compact.nodes; node++) sum += compact.standing[node];
        return { length: sum & 1 };
      },
      ours: () => {
        const evaluation = new Evaluation(compact);
        return statuses(evaluation, decidableVertices(evaluation));
      },
    });
  },
  async "status-from-nodes"(size, circles) {
    const { compile } = await dist("model/compact");
    const { Evaluation } = await dist("analysis/evaluate");
    const { decidableVertices, statuses } = await dist("analysis/status");
    const { nodes } = interned(size, circles === undefined ? {} : { circles: Number(circles) });
    return inTurn({
      ours: () => {
        const evaluation = new Evaluation(compile({ nodes }));
        return statuses(evaluation, decidableVertices(evaluation));
      },
    });
  },
  /** Not timed: both ends of all nodes. */
  async ends(size, circles) {
    const { compile } = await dist("model/compact");
    const { Evaluation } = await dist("analysis/evaluate");
    const { nodes } = interned(size, { circles: Number(circles) });
    const { low, high } = new Evaluation(compile({ nodes }));
    return { low: Array.from(low.subarray(0, nodes.length)), high: Array.from(high.subarray(0, nodes.length)) };
  },
  async "status-graphology"(size) {
    const { DirectedGraph } = await import("graphology");
    const { nodes } = interned(size);
    return inTurn({ ours: () => closure(graphOf(new DirectedGraph(), nodes)) }, RUNS, 1);
  },
  async "load-bearing"(size) {
    const { compile } = await dist("model/compact");
    const { Evaluation } = await dist("analysis/evaluate");
    const { loadBearing } = await dist("analysis/load-bearing");
    const { nodes, open } = interned(size, { open: 0.5 });
    const compact = compile({ nodes });
    const evaluation = new Evaluation(compact);
    const premises = new Set(nodes.flatMap(({ from }) => from ?? []));
    const conclusions = nodes
      .filter(({ kind, index }) => kind === "claim" && !premises.has(index))
      .map(({ index }) => index);
    const { ours, closure: one } = inTurn({
      closure: () => new Evaluation(compact).low,
      ours: () => loadBearing(evaluation, conclusions),
    });
    return {
      ours,
      closure: one,
      open: open.length,
      conclusions: conclusions.length,
      differ: differing(evaluation, conclusions, open, loadBearing),
    };
  },
  async edits(files, shape, folder) {
    const { check, follow, load } = await dist("index");
    const edit = editor(writeWorkspace(folder, files, shape));
    const live = follow(["."], { cwd: folder });
    const works = {
      ours: async () => (await live.look()).checked,
      full: async () => check(await load(["."], { cwd: folder })),
    };
    const times = { ours: [], full: [] };
    let differ = 0;
    // The first look is at everything; and of edits some reach much and some little.
    const [runs, warm] = files > 1_000 ? [2, 1] : [21, WARM_UP];
    for (let run = -warm; run < runs; run++) {
      const said = [];
      for (const [name, work] of Object.entries(works)) {
        const start = performance.now();
        const checked = await work();
        if (run >= 0) times[name].push(performance.now() - start);
        said.push(told(checked));
      }
      if (said[0] !== said[1]) differ++;
      edit();
    }
    return { ours: median(times.ours), full: median(times.full), differ };
  },
  async layout(_, file) {
    const { layoutNow } = await dist("layout/now");
    const { writeSvg } = await dist("formats/svg/write");
    const input = JSON.parse(readFileSync(file, "utf8"));
    return inTurn({ ours: () => writeSvg(layoutNow(input)) }, RUNS, WARM_UP, cpu);
  },
  async settlements(_, shape) {
    const { compile } = await dist("model/compact");
    const { Evaluation } = await dist("analysis/evaluate");
    const { loadBearing } = await dist("analysis/load-bearing");
    const { settlements } = await dist("analysis/settlements");
    const { DEFAULT_BUDGET, DEFAULT_LIMIT } = await dist("analysis/analyse");
    const { nodes, node } = hard(JSON.parse(shape));
    const cone = coneOf(nodes, node);
    const last = cone.length - 1;
    const ours = () => {
      const evaluation = new Evaluation(compile({ nodes: cone }));
      const carrying = loadBearing(evaluation, [last]).get(last) ?? [];
      return settlements(evaluation, last, carrying, { limit: DEFAULT_LIMIT, budget: DEFAULT_BUDGET });
    };
    // Processor time, as of clingo; what the compiler and the collector of garbage do on the side counts,
    // so it takes more runs until the compiler is done; what the first of them takes is told beside.
    const times = [];
    let found;
    for (let run = 0; run < 5 * WARM_UP + RUNS; run++) {
      const start = process.cpuUsage();
      found = ours();
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
    const open = cone.filter(({ standing }) => standing === "unproven" || standing === "disputed").length;
    const { count, counted } = found;
    return {
      ours: median(times.slice(-RUNS)),
      first: times[0],
      count: String(count),
      counted,
      nodes: cone.length,
      open,
    };
  },
  async "what-if"(size) {
    const { compile } = await dist("model/compact");
    const { Evaluation } = await dist("analysis/evaluate");
    const { nodes, open } = interned(size);
    const compact = compile({ nodes });
    const evaluation = new Evaluation(compact);
    const some = open.slice(0, 50);
    const changes = some.map((node) =>
      evaluation.suppose(new Map([[node, "denied"]]), (changed) => endsOf(evaluation, changed)),
    );
    const differ = some.filter(
      (node, at) => !isSame(changes[at], evaluation, new Evaluation(compact, new Map([[node, "denied"]]))),
    ).length;
    const { full, toggles } = inTurn(
      {
        full: () => new Evaluation(compact).low,
        toggles: () => some.map((node) => evaluation.suppose(new Map([[node, "denied"]]), (changed) => changed.length)),
      },
      21,
    );
    return { full, ours: toggles / some.length, differ };
  },
};

/** Everything that is said of checked files, as one text. */
const told = (checked) =>
  JSON.stringify(
    checked.map(({ path, diagnostics, analysis }) => [path, diagnostics, analysis?.status]),
    (key, value) => (key === "file" ? value.path : value),
  );

function graphOf(graph, nodes) {
  for (const { index, standing, kind, polarity, from } of nodes)
    graph.addNode(index, { standing, kind, polarity, needs: from?.length });
  for (const { kind, index, from, target } of nodes) {
    if (kind !== "inference") continue;
    for (const premise of from) graph.mergeEdge(premise, index);
    graph.mergeEdge(index, target);
  }
  return graph;
}

/** How many statements of a graph of graphology hold, by a worklist over its edges. */
function closure(graph) {
  const missing = new Map();
  const holds = new Set();
  const queue = [];
  graph.forEachNode((node, { standing, kind, needs }) => {
    if (kind === "inference") missing.set(node, needs);
    else if (standing === "proven") queue.push(node);
  });
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (holds.has(node)) continue;
    holds.add(node);
    graph.forEachOutNeighbor(node, (user, { kind, polarity }) => {
      if (kind !== "inference") queue.push(user);
      else if (polarity === "supports") {
        missing.set(user, missing.get(user) - 1);
        if (missing.get(user) === 0) queue.push(user);
      }
    });
  }
  return holds;
}

/** Of a hundred open nodes supposed the other way, how many give other load-bearing nodes than the pass over all. */
function differing(evaluation, conclusions, open, loadBearing) {
  const carried = loadBearing(evaluation, conclusions);
  const high = evaluation.high.slice();
  let differ = 0;
  for (const node of open.slice(0, 100)) {
    for (const must of ["granted", "denied"]) {
      const other = must === "granted" ? "denied" : "granted";
      const fallen = evaluation.suppose(new Map([[node, other]]), () =>
        conclusions.filter((one) => evaluation.high[one] < high[one]),
      );
      const told = new Set(
        conclusions.filter((one) =>
          carried.get(one)?.some((literal) => literal.node === node && literal.must === must),
        ),
      );
      const undecided = fallen.filter((one) => evaluation.low[one] < evaluation.high[one]);
      if (undecided.length !== told.size || undecided.some((one) => !told.has(one))) differ++;
    }
  }
  return differ;
}

const endsOf = ({ low, high }, { vertex }) => new Map(vertex.map((one) => [one, [low[one], high[one]]]));

function isSame(changed, base, full) {
  return full.low.every((least, vertex) => {
    const [low, high] = changed.get(vertex) ?? [base.low[vertex], base.high[vertex]];
    return low === least && high === full.high[vertex];
  });
}

const [work, size, ...rest] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await WORKS[work](Number(size), ...rest))}\n`);
