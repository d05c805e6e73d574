// Reading YAML with the place of every key and value, inside a process that is warm.
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { generate } from "../generate.mjs";
import { atMost, exponent, faster } from "../lib/result.mjs";
import { measured } from "./analysis.mjs";

export async function reading({ folder }) {
  const lines = [];
  const points = [];
  for (const statements of [1_400, 14_000, 140_000]) {
    const text = generate(statements);
    const yaml = join(folder, `reading-${statements}.yaml`);
    const json = join(folder, `reading-${statements}.json`);
    writeFileSync(yaml, text);
    writeFileSync(json, JSON.stringify(parse(text, { uniqueKeys: false })));
    const [own, plain] = [await measured("reading", 0, yaml), await measured("reading-json", 0, json)];
    points.push([statements, own.ours]);
    const size = `${(statSync(yaml).size / 1e6).toFixed(1)} MB`;
    const base = { work: "reading YAML with positions", size, ours: own.ours, memory: own.memory };
    lines.push({
      ...base,
      against: "JSON.parse of the same data",
      theirs: plain.ours,
      ...atMost(8, own.ours, plain.ours),
    });
    if (statements < 140_000) continue;
    const other = await measured("reading-yaml", 0, yaml);
    lines.push({ against: "yaml: parseDocument, once", theirs: other.ours, ...faster(8, own.ours, other.ours) });
    lines.push({ against: "yaml's memory", theirs: undefined, figure: `${Math.round(other.memory)} MB` });
  }
  return [...lines, { against: "growth", figure: `n^${exponent(points).toFixed(2)}` }];
}
