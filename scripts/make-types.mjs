/**
 * Writes src/schema/types.ts, the shape of an argument file as TypeScript types, from schema/argument.schema.json.
 * With `--check` it writes nothing, and exits with 1 where the file isn't what it would write.
 */
import { readFile, writeFile } from "node:fs/promises";
import { compile } from "json-schema-to-typescript";

const SCHEMA = new URL("../schema/argument.schema.json", import.meta.url);
const TYPES = new URL("../src/schema/types.ts", import.meta.url);

const BANNER = `/**
 * The shape of an argument file (\`*.argument.yaml\`), as it is written.
 * made by \`npm run make:types\` from schema/argument.schema.json
 */`;

/** Types that a reader will want by name. The linked model has its own \`Argument\`, \`Source\` and \`Group\`. */
const NAMES = {
  claim: "ClaimEntry",
  evidence: "EvidenceEntry",
  inference: "InferenceEntry",
  source: "SourceEntry",
  group: "GroupEntry",
  step: "StepEntry",
  // `Date` and `URL` are taken.
  date: "DateText",
  url: "Address",
};

/** Stands for the keys that begin with `x-` until TypeScript can be told of them. */
const OWN = "x-own";

const schema = JSON.parse(await readFile(SCHEMA, "utf8"));
plain(schema);
schema.title = "ArgumentDocument";
for (const [name, title] of Object.entries(NAMES)) schema.definitions[name].title = title;
delete schema.definitions.extension;
const compiled = await compile(schema, "ArgumentDocument", { bannerComment: BANNER, style: { printWidth: 120 } });
const types = compiled.replaceAll(`"${OWN}"?: unknown;`, "[key: `x-${string}`]: unknown;");

if (process.argv.includes("--check")) {
  const current = await readFile(TYPES, "utf8").catch(() => "");
  if (current !== types) {
    process.stderr.write("src/schema/types.ts isn't current: npm run make:types\n");
    process.exitCode = 1;
  }
} else await writeFile(TYPES, types);

/** Without titles, which would make a type of every key, and without what TypeScript can't say. */
function plain(node) {
  if (typeof node !== "object" || node === null) return;
  if (typeof node.title === "string") delete node.title;
  for (const key of ["examples", "minItems", "uniqueItems", "oneOf"]) delete node[key];
  if (typeof node.$ref === "string") {
    // A description beside a reference would make a type of its own of what is referred to.
    const { $ref, description } = node;
    for (const key of Object.keys(node)) delete node[key];
    Object.assign(node, description === undefined ? { $ref } : { description, allOf: [{ $ref }] });
    return;
  }
  if (node.patternProperties !== undefined && node.properties !== undefined) {
    delete node.patternProperties;
    node.properties[OWN] = { description: "The author's own.", tsType: "unknown" };
  }
  for (const value of Object.values(node)) plain(value);
}
