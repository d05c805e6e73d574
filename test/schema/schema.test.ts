/** The schemas are valid, say what every key is for, show examples that keep them, and agree with the program's own tables. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ajv, type AnySchemaObject } from "ajv";
import { describe, expect, test } from "vitest";
import { ASSERTED, SOURCE_KINDS, STANDINGS, STATUSES } from "../../src/schema/vocabulary.js";

const ROOT = join(import.meta.dirname, "../..");
const FILES = readdirSync(join(ROOT, "schema"));

function schemaOf(file: string): AnySchemaObject {
  return JSON.parse(readFileSync(join(ROOT, "schema", file), "utf8")) as AnySchemaObject;
}

function strictAjv(): Ajv {
  return new Ajv({ allErrors: true, ownProperties: true, strict: true, strictRequired: false, allowUnionTypes: true });
}

interface Place {
  /** JSON pointer of a subschema. */
  readonly pointer: string;
  readonly schema: AnySchemaObject;
  /** Whether it is the schema of a key that an author writes. */
  readonly isKey: boolean;
}

/** The schema and every one inside it. */
function places(schema: AnySchemaObject, pointer = "", isKey = false): Place[] {
  const found: Place[] = [{ pointer, schema, isKey }];
  const add = (inner: unknown, path: string, key = false): void => {
    if (typeof inner === "object" && inner !== null) found.push(...places(inner, `${pointer}/${path}`, key));
  };
  for (const group of ["properties", "definitions", "patternProperties"] as const) {
    for (const [name, inner] of Object.entries((schema[group] ?? {}) as object)) {
      add(
        inner,
        `${group}/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`,
        group === "properties",
      );
    }
  }
  for (const word of ["additionalProperties", "items", "propertyNames"]) add(schema[word], word);
  for (const word of ["anyOf", "oneOf", "allOf"])
    for (const [index, inner] of ((schema[word] ?? []) as unknown[]).entries()) add(inner, `${word}/${index}`);
  return found;
}

/** What a key says of itself, or else the definition that it refers to. */
function said(root: AnySchemaObject, schema: AnySchemaObject, word: "title" | "description" | "examples"): unknown {
  if (schema[word] !== undefined) return schema[word];
  const name = /^#\/definitions\/(.+)$/u.exec(String(schema["$ref"]))?.[1];
  return name === undefined
    ? undefined
    : said(root, (root["definitions"] as Record<string, AnySchemaObject>)[name] ?? {}, word);
}

describe.each(FILES)("schema/%s", (file) => {
  const schema = schemaOf(file);

  test("is a valid draft-07 schema, also for strict readers", () => {
    expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
    const ajv = strictAjv();
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test("has examples that keep it", () => {
    const ajv = strictAjv();
    ajv.addSchema(schema, "it");
    for (const { pointer, schema: inner } of places(schema)) {
      if (inner["examples"] === undefined) continue;
      const validate = ajv.compile({ $ref: `it#${pointer}` });
      for (const example of inner["examples"] as unknown[]) {
        expect(validate(example), `${pointer}: ${JSON.stringify(example)} ${ajv.errorsText(validate.errors)}`).toBe(
          true,
        );
      }
    }
  });
});

describe("schema/argument.schema.json", () => {
  const schema = schemaOf("argument.schema.json");
  const definitions = schema["definitions"] as Record<string, AnySchemaObject>;

  test("every key has a title, a description and examples", () => {
    for (const { pointer, schema: inner, isKey } of places(schema)) {
      if (!isKey) continue;
      for (const word of ["title", "description", "examples"] as const) {
        expect(said(schema, inner, word), `${word} of ${pointer}`).toBeTruthy();
      }
      expect(String(said(schema, inner, "description")), pointer).toMatch(/[.?]$/u);
    }
  });

  test.each([
    ["standing", STANDINGS, definitions["standing"]?.["enum"]],
    ["status", STATUSES, definitions["status"]?.["enum"]],
    ["asserted", ASSERTED, definitions["asserted"]?.["enum"]],
    ["kind of source", SOURCE_KINDS, definitions["source"]?.["properties"].kind.enum],
  ])("has the words of the program's table: %s", (_name, table, words) => {
    expect([...(words as string[])].toSorted()).toEqual([...table].toSorted());
  });

  test("is what src/schema/types.ts was made from", async () => {
    await expect(
      promisify(execFile)(process.execPath, [join(ROOT, "scripts/make-types.mjs"), "--check"]),
    ).resolves.toBeTruthy();
  });
});
