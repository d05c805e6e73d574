/** What checks documents against ajv itself: the quick check says no where there is an error, and the telling code tells the same errors. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { Ajv } from "ajv";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkOf } from "../../src/parse/keeps.js";
import type { Raw } from "../../src/parse/raw.js";
import { argument, config } from "../../src/schema/compiled/bare.js";
import { schemaErrors } from "../../src/schema/validator.js";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const read = (name: string): object => JSON.parse(readFileSync(`schema/${name}.schema.json`, "utf8")) as object;
const ajv = new Ajv({
  allErrors: true,
  ownProperties: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
});
const isArgument = ajv.compile(read("argument"));
const isConfig = ajv.compile(read("config"));
const keepsArgument = checkOf(argument);
const keepsConfig = checkOf(config);

const NOWHERE = { start: 0, end: 0 };

function raw(value: Json): Raw {
  if (Array.isArray(value)) return { kind: "list", items: value.map(raw), ...NOWHERE };
  if (typeof value !== "object" || value === null) return { kind: "scalar", value, ...NOWHERE };
  const entries = Object.entries(value).map(([key, one]) => ({ key, keyStart: 0, keyEnd: 0, value: raw(one) }));
  return { kind: "map", entries, ...NOWHERE };
}

const graphs = globSync("graphs/**/*.yaml").map((path) => parse(readFileSync(path, "utf8")) as Json);
const configs: Json[] = [
  { "fail-on": "warning", "max-warnings": 3, ignore: ["drafts/**"], rules: { "proof/circular": "off" } },
];

/** What may come in the place of a value, or under another key. */
const odd = fc.oneof(
  fc.constantFrom<Json>("", "a", "a b", "../a", "proven", "2025-13-01", "https://a.example", "🚋".repeat(200), null),
  fc.constantFrom<Json>(0, -1, 1.5, 1e9, true, [], ["a"], ["a", "a"], [["a"]], [{ id: "a" }], {}, { id: "a" }),
  fc.string({ maxLength: 6 }),
);
const name = fc.constantFrom(
  "text",
  "from",
  "x-mine",
  "constructor",
  "a",
  "",
  "expect",
  "supports",
  "opposes",
  "source",
);

interface Edit {
  readonly way: number[];
  readonly kind: "replace" | "remove" | "add";
  readonly value: Json;
  readonly name: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
  kind: fc.constantFrom("replace", "remove", "add"),
  value: odd,
  name,
});

/** Goes down a way of random steps, and changes what it comes to. */
function edited(document: Json, { way, kind, value, name: key }: Edit): Json {
  const copy = structuredClone(document);
  let at = copy as Record<string, Json>;
  for (const [depth, step] of way.entries()) {
    const keys = Object.keys(at);
    const chosen = keys[step % Math.max(1, keys.length)];
    if (chosen === undefined) break;
    const next = at[chosen];
    if (depth < way.length - 1 && typeof next === "object" && next !== null) {
      at = next as Record<string, Json>;
      continue;
    }
    if (kind === "replace") at[chosen] = value;
    else if (kind === "remove" && !Array.isArray(at)) delete at[chosen];
    else if (kind === "add" && !Array.isArray(at)) at[key] = value;
    break;
  }
  return copy;
}

const edits = fc.array(edit, { minLength: 1, maxLength: 3 });

describe("the code that is made of the schemas", () => {
  test("is current", async () => {
    await expect(
      promisify(execFile)(process.execPath, ["scripts/make-validators.mjs", "--check"]),
    ).resolves.toBeDefined();
  });

  test("says of an argument what ajv says", async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...graphs), edits, async (graph, some) => {
        const document = some.reduce(edited, graph);
        const right = isArgument(document);
        if (right) kept++;
        expect(keepsArgument(raw(document))).toBe(right);
        const told = await schemaErrors(document);
        expect(told.length).toBe(isArgument.errors?.length ?? 0);
      }),
      { numRuns: 2_000 },
    );
    // Both ways out are taken often.
    expect(kept).toBeGreaterThan(200);
    expect(kept).toBeLessThan(1_800);
  });

  test("says of a configuration what ajv says", () => {
    fc.assert(
      fc.property(fc.constantFrom(...configs), edits, (base, some) => {
        const document = some.reduce(edited, base);
        expect(keepsConfig(raw(document))).toBe(isConfig(document));
      }),
      { numRuns: 1_000 },
    );
  });
});
