// The way from a file to a picture as whole processes: `argdown map` against `underpin build`, in turn.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { generate } from "../generate.mjs";
import { cli } from "./pages.mjs";

export const STATEMENTS_A_NODE = 0.6;
const cpuAtExit = new URL("cpu-at-exit.mjs", import.meta.url).href;

/** The same statements and relations in Argdown: a step is an argument, its premises support it. */
export function asArgdown(yaml) {
  const { evidence, claims, inferences } = parse(yaml, { uniqueKeys: false });
  const under = new Map();
  for (const [id, { supports, opposes, from, warrant }] of Object.entries(inferences)) {
    const target = supports ?? opposes;
    const one = { id, warrant, sign: supports === undefined ? "-" : "+", from: [from].flat() };
    under.set(target, [...(under.get(target) ?? []), one]);
  }
  const relations = (id, depth) =>
    (under.get(id) ?? []).flatMap(({ id, warrant, sign, from }) => [
      `${"  ".repeat(depth)}${sign} <${id}>${warrant ? `: ${warrant}` : ""}`,
      ...from.map((premise) => `${"  ".repeat(depth + 1)}+ [${premise}]`),
      ...relations(id, depth + 1),
    ]);
  const blocks = Object.entries({ ...evidence, ...claims }).map(([id, { text }]) =>
    [`[${id}]: ${text}`, ...relations(id, 1)].join("\n"),
  );
  return `===\ntitle: Generated\n===\n\n${blocks.join("\n\n")}\n`;
}

/** One process: how long it takes, and how large the picture is that it writes. */
function once(folder, node, args, picture) {
  const cpu = join(folder, "cpu");
  const start = performance.now();
  const { status, stderr } = spawnSync(node, ["--import", cpuAtExit, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, CPU_AT_EXIT: cpu },
  });
  const wall = performance.now() - start;
  const file = join(folder, picture);
  if (status !== 0 || !existsSync(file)) throw new Error(`${args.join(" ")} wrote no picture: ${stderr}`);
  return { wall, cpu: Number(readFileSync(cpu, "utf8")), size: statSync(file).size, svg: file };
}

const nodesIn = (svg) => readFileSync(svg, "utf8").match(/class="node"/gu)?.length ?? 0;

/** Argdown's map of a file, and Underpin's pictures of a generated argument of about as many nodes. */
function compare(folder, peer, runs, { name, argdown, yaml }) {
  const stem = `case-${readdirSync(folder).length}`;
  argdown(join(folder, `${stem}.argdown`));
  const map = [peer.program, "map", `${stem}.argdown`, "argdown-out", "-f", "svg"];
  const nodes = nodesIn(once(folder, peer.node, map, `argdown-out/${stem}.svg`).svg);
  const text = yaml ?? generate(Math.round(nodes * STATEMENTS_A_NODE));
  writeFileSync(join(folder, `${stem}.argument.yaml`), text);
  const build = [cli, "build", `${stem}.argument.yaml`, "-q", "-o", "underpin-out"];
  const results = { theirs: [], ours: [] };
  for (let run = 0; run < runs; run++) {
    results.ours.push(once(folder, peer.node, build, `underpin-out/${stem}.svg`));
    results.theirs.push(once(folder, peer.node, map, `argdown-out/${stem}.svg`));
  }
  const { claims, evidence, inferences } = parse(text);
  const own = [claims, evidence, inferences].reduce((sum, part) => sum + Object.keys(part ?? {}).length, 0);
  return [
    { name: yaml ? name : "generated", tool: "underpin build", nodes: own, runs: results.ours },
    { name, tool: `${peer.name}: map -f svg`, nodes, runs: results.theirs },
  ];
}

/** The largest file that others wrote, where there is a folder with some. */
function written(data) {
  const folder = data && join(data, "argdown");
  if (!folder || !existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith(".argdown"));
  const sized = files.map((name) => ({ file: join(folder, name), size: statSync(join(folder, name)).size }));
  return sized.sort((a, b) => b.size - a.size)[0]?.file;
}

export function compareArgdown(folder, peer, runs, data) {
  if (peer.missing) return [{ name: "all", tool: peer.name, missing: peer.missing }];
  const yaml = generate(500 * STATEMENTS_A_NODE);
  const generated = compare(folder, peer, runs, {
    name: "generated",
    argdown: (file) => writeFileSync(file, asArgdown(yaml)),
    yaml,
  });
  const file = written(data);
  if (file === undefined) {
    return [...generated, { name: "written by others", tool: peer.name, missing: "UNDERPIN_DATA has no argdown file" }];
  }
  const argdown = (to) => copyFileSync(file, to);
  return [...generated, ...compare(folder, peer, runs, { name: basename(file), argdown })];
}
