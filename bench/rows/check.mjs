// `check` as a whole process, on a small file and on a large one.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { generate } from "../generate.mjs";
import { inTurn, once } from "../lib/process.mjs";
import { atMost, exponent, faster, within } from "../lib/result.mjs";
import { asArgdown } from "../viewer/argdown.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
export const cli = path("../../dist/cli/main.js");
const schema = path("../../schema/argument.schema.json");
const naive = path("../lib/naive.mjs");
const json = path("../lib/json.mjs");

/** The same statements for everyone: as YAML, as JSON, as Argdown (unless they are very many), and a ruleset of spectral that holds the schema. */
function write(folder, statements) {
  const text = generate(statements);
  const files = Object.fromEntries(
    ["argument.yaml", "json", "argdown", "spectral.yaml"].map((end) => [end, join(folder, `${statements}.${end}`)]),
  );
  writeFileSync(files["argument.yaml"], text);
  writeFileSync(files.json, JSON.stringify(parse(text, { uniqueKeys: false })));
  if (statements <= 10_000) writeFileSync(files.argdown, asArgdown(text));
  const options = JSON.stringify({ schema: JSON.parse(readFileSync(schema, "utf8")) });
  writeFileSync(
    files["spectral.yaml"],
    `rules: { schema: { given: $, severity: error, then: { function: schema, functionOptions: ${options} } } }\n`,
  );
  return files;
}

function works(files, { argdown, ajv, spectral, yamllint }) {
  const node = process.execPath;
  const some = {
    bare: () => once(node, ["-e", "0"]),
    json: () => once(node, [json, files.json]),
    ours: () => once(node, [cli, "check", files["argument.yaml"]]),
    naive: () => once(node, [naive, schema, files["argument.yaml"]]),
  };
  // Their exit codes say what they think of the file, which is another matter.
  const exits = [0, 1, 2];
  if (!argdown.missing)
    some.argdown = () => once(argdown.node, [argdown.program, "json", files.argdown, "--stdout"], { exits });
  if (!ajv.missing)
    some.ajv = () =>
      once(node, [ajv.program, "validate", "--strict=false", "-s", schema, "-d", files["argument.yaml"]], { exits });
  if (!spectral.missing)
    some.spectral = () =>
      once(node, [spectral.program, "lint", "-r", files["spectral.yaml"], files["argument.yaml"]], { exits });
  if (!yamllint.missing) some.yamllint = () => once("yamllint", ["-d", "relaxed", files["argument.yaml"]], { exits });
  return some;
}

function against(result, peers, goals) {
  return Object.entries(goals).map(([name, goal]) => {
    const peer = peers[name] ?? { name };
    if (peer.missing) return { against: peer.name, missing: peer.missing, goal: `at least ${goal}x faster` };
    return { against: peer.name, theirs: result[name].wall, ...faster(goal, result.ours.wall, result[name].wall) };
  });
}

export async function small({ folder, peers, runs }) {
  const files = write(folder, 30);
  const all = works(files, peers);
  await all.ours(); // What is compiled of the program is kept from the first run on.
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };
  const fresh = () => once(process.execPath, [cli, "check", files["argument.yaml"]], { env });
  const result = await inTurn({ ...all, fresh }, runs);
  const first = {
    work: "`check`, whole process",
    size: "30 statements",
    ours: result.ours.wall,
    memory: result.ours.memory,
  };
  return [
    {
      ...first,
      against: "bare `node -e 0`",
      theirs: result.bare.wall,
      ...atMost(1.4, result.ours.wall, result.bare.wall),
    },
    ...against(result, peers, { argdown: 6, ajv: 3, yamllint: 1.2, spectral: 8 }),
    {
      work: "the same with nothing kept of an earlier run",
      size: "30 statements",
      ours: result.fresh.wall,
      memory: result.fresh.memory,
      against: "bare `node -e 0`",
      theirs: result.bare.wall,
      ratio: result.fresh.wall / result.bare.wall,
    },
  ].map((line) => ({ work: "", size: "", limit: "start", ...line }));
}

export async function large({ folder, peers, runs }) {
  const lines = [];
  const points = [];
  for (const [statements, times] of [
    [1_000, runs],
    [10_000, runs],
    [100_000, 3],
  ]) {
    const files = write(folder, statements);
    const all = works(files, peers);
    // The largest is for the growth: some of the others would take an hour.
    const some = statements === 10_000 ? all : { json: all.json, ours: all.ours };
    const result = await inTurn(some, times);
    points.push([statements, result.ours.wall]);
    const base = {
      work: "`check`, whole process",
      size: `${statements} statements`,
      ours: result.ours.wall,
      memory: result.ours.memory,
    };
    const ratio = {
      against: "node + JSON.parse of the same data",
      theirs: result.json.wall,
      ...atMost(3.5, result.ours.wall, result.json.wall),
    };
    lines.push({ ...base, ...ratio });
    if (statements !== 10_000) continue;
    lines.push(
      ...against(
        result,
        { ...peers, naive: { name: "naive: yaml + ajv + graphology" } },
        { argdown: 4, spectral: 4, yamllint: 25, naive: 5 },
      ),
    );
    if (result.argdown)
      lines.push({
        against: "Argdown's memory",
        ...within(Math.round(result.argdown.memory), "MB", result.ours.memory),
      });
  }
  lines.push({ against: "growth", figure: `n^${exponent(points).toFixed(2)}` });
  return lines.map((line) => ({ work: "", size: "", limit: "large", ...line }));
}
