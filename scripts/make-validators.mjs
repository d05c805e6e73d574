/**
 * Writes src/schema/compiled/: the schemas without what only people read, by which every run finds out whether a document
 * keeps them (src/parse/keeps.ts), and the code that tells in which ways one doesn't, so that no run has to compile it.
 * With `--check` it writes nothing, and exits with 1 where the files aren't what it would write.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Ajv } from "ajv";

const standalone = createRequire(import.meta.url)("ajv/dist/standalone").default;
const FOLDER = new URL("../src/schema/compiled/", import.meta.url);

const BANNER = `// @ts-nocheck
// Checks documents against schema/argument.schema.json and schema/config.schema.json: what ajv 8 makes of them.
// made by \`npm run make:validators\`
import type { Validator } from "../schema-error.js";
`;

/**
 * What the code asks of ajv at run time: the length of a text in characters (JSON Schema, section 6.3), and whether two
 * values are the same (of the items of a list, all of which are texts in these schemas).
 */
const HELPERS = `const lengthOf = (text) => {
  let length = text.length;
  for (let at = 0; at < text.length; at++) if (text.codePointAt(at) > 0xffff) { at++; length--; }
  return length;
};
const same = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);
`;

/** The sections whose entries are checked one by one (see validator.ts): section to the definition of its entries. */
const ENTRIES = { sources: "source", groups: "group", claims: "claim", evidence: "evidence", inferences: "inference" };

const OPTIONS = {
  // A key such as `constructor` must not be found on the prototype.
  ownProperties: true,
  strict: true,
  // A definition may hold `required` for one of two keys that stand in `properties` around it.
  strictRequired: false,
  allowUnionTypes: true,
};

const read = async (name) =>
  JSON.parse(await readFile(new URL(`../schema/${name}.schema.json`, import.meta.url), "utf8"));
const schemas = { argument: await read("argument"), config: await read("config") };

function bareSchemas() {
  const exported = Object.entries(schemas).map(
    ([name, schema]) => `export const ${name}: Schema = ${JSON.stringify(bare(schema))};\n`,
  );
  return `// The schemas of schema/ without what only people read.
// made by \`npm run make:validators\`
import type { Schema } from "../schema.js";
${exported.join("")}`;
}

/** A schema without what only people read. */
function bare(schema) {
  if (typeof schema !== "object" || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(bare);
  const { $schema: _, $id: __, title: ___, description: ____, examples: _____, default: ______, ...rest } = schema;
  const byName = (some) => Object.fromEntries(Object.entries(some).map(([name, one]) => [name, bare(one)]));
  return Object.fromEntries(
    Object.entries(rest).map(([word, value]) => {
      if (word === "enum" || word === "required") return [word, value];
      return [word, ["properties", "definitions", "patternProperties"].includes(word) ? byName(value) : bare(value)];
    }),
  );
}

function telling() {
  // `verbose`: sentences about an error say what would be right, which the schema knows.
  const ajv = new Ajv({ ...OPTIONS, allErrors: true, verbose: true, code: { source: true, esm: true, lines: true } });
  const { argument, config } = schemas;
  ajv.addSchema(argument, "argument");
  const properties = { ...argument.properties };
  for (const section of Object.keys(ENTRIES))
    properties[section] = { ...properties[section], additionalProperties: true };
  ajv.addSchema({ ...argument, $id: "frame", properties }, "frame");
  ajv.addSchema(config, "config");
  const exported = { frame: "frame", config: "config" };
  for (const [section, definition] of Object.entries(ENTRIES))
    exported[section] = `argument#/definitions/${definition}`;
  return codeOf(ajv, exported);
}

function codeOf(ajv, exported) {
  const made = standalone(ajv, exported)
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "lengthOf")
    .replaceAll('require("ajv/dist/runtime/equal").default', "same");
  if (made.includes("require(")) throw new Error("the code asks for something more of ajv at run time");
  const typed = made
    .replace(/^"use strict";/u, "")
    .replace(/export const (\w+) = (\w+);/gu, "export const $1: Validator = $2;");
  return BANNER + HELPERS + typed;
}

for (const [name, code] of Object.entries({ "bare.ts": bareSchemas(), "telling.ts": telling() })) {
  const file = new URL(name, FOLDER);
  if (!process.argv.includes("--check")) await writeFile(file, code);
  else if ((await readFile(file, "utf8")) !== code) {
    process.stderr.write(`src/schema/compiled/${name} isn't current: npm run make:validators\n`);
    process.exitCode = 1;
  }
}
