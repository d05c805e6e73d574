/** Holds a raw document to the schema and says in plain sentences where it breaks it. */
import { argument, config } from "../schema/compiled/bare.js";
import type { SchemaError } from "../schema/schema-error.js";
import { configErrors, schemaErrors } from "../schema/validator.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../text/source-file.js";
import { type Check, checkOf } from "./keeps.js";
import { type Raw, toJson } from "./raw.js";
import { sentence } from "./schema-sentences.js";

export interface Validity {
  /** Paths of what can't be used and of the entries that hold it, as keys joined by a slash: the linker leaves these out. */
  readonly broken: ReadonlySet<string>;
  readonly diagnostics: Diagnostic[];
}

const KIND_OF_KEYWORD: Readonly<Record<string, string>> = {
  enum: "string",
  pattern: "string",
  minLength: "string",
  maxLength: "string",
  minItems: "array",
  maxItems: "array",
  uniqueItems: "array",
  required: "object",
  additionalProperties: "object",
  propertyNames: "object",
  minProperties: "object",
  oneOf: "object",
  minimum: "number",
  maximum: "number",
};

/** A kind of document that has a schema. */
interface Kind {
  readonly keeps: Check;
  readonly errorsOf: (json: unknown) => Promise<readonly SchemaError[]>;
  /** What messages call the whole document. */
  readonly root: string;
}

export const ARGUMENT: Kind = { keeps: checkOf(argument), errorsOf: schemaErrors, root: "an argument file" };
export const CONFIG: Kind = { keeps: checkOf(config), errorsOf: configErrors, root: "the configuration" };

/** Every breach of the schema as a diagnostic at the key or value that is to be changed. */
export async function validate(file: SourceFile, document: Raw, { keeps, errorsOf, root }: Kind): Promise<Validity> {
  if (keeps(document)) return { broken: new Set(), diagnostics: [] };
  const byPath = new Map<string, SchemaError[]>();
  const withDeeper = new Set<string>();
  for (const error of await errorsOf(toJson(document))) {
    const { instancePath } = error;
    const same = byPath.get(instancePath);
    if (same !== undefined) same.push(error);
    else {
      byPath.set(instancePath, [error]);
      for (let slash = instancePath.lastIndexOf("/"); slash > 0; slash = instancePath.lastIndexOf("/", slash - 1))
        withDeeper.add(instancePath.slice(0, slash));
    }
  }
  const diagnostics: Diagnostic[] = [];
  const broken = new Set<string>();
  for (const [pointer, errors] of byPath) {
    const path = steps(pointer);
    for (const error of telling(errors, withDeeper.has(pointer))) {
      diagnostics.push(sentence(file, document, path, error, root));
      // An unknown key alone leaves the rest of its map usable.
      if (error.keyword !== "additionalProperties") markBroken(path, broken);
    }
  }
  return { broken, diagnostics };
}

/** The value, and the entries that it stands in; its section as such stays usable. */
function markBroken(path: readonly string[], broken: Set<string>): void {
  broken.add(path.join("/"));
  for (let length = path.length - 1; length >= 2; length--) broken.add(path.slice(0, length).join("/"));
}

function steps(path: string): string[] {
  return path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * Of the errors at one value those that tell its author something: where several forms are allowed (`anyOf`),
 * ajv reports the breaches of each, also of those that were plainly not meant.
 */
function telling(errors: readonly SchemaError[], deeper: boolean): SchemaError[] {
  // The inner breach of a bad key, whose data is the key, is told by `propertyNames`.
  const outer = errors.filter((error) => error.propertyName === undefined);
  const actual = kindOf(outer[0]?.data);
  const choice = outer.some((error) => error.keyword === "anyOf");
  const oneOf = outer.some((error) => error.keyword === "oneOf");
  const fitting = outer.filter((error) => {
    if (error.keyword === "anyOf" || error.keyword === "type") return false;
    if (oneOf && error.keyword === "required" && isTarget(error)) return false;
    return KIND_OF_KEYWORD[error.keyword] === actual;
  });
  if (fitting.length > 0 || (choice && deeper)) return unique(fitting);
  const types = outer.filter((error) => error.keyword === "type");
  const first = types[0];
  if (first === undefined) return [];
  return [{ ...first, params: { type: types.map((error) => String(error.params["type"])) } }];
}

function isTarget(error: SchemaError): boolean {
  return error.params["missingProperty"] === "supports" || error.params["missingProperty"] === "opposes";
}

function unique(errors: readonly SchemaError[]): SchemaError[] {
  const seen = new Map(errors.map((error) => [error.keyword + JSON.stringify(error.params), error]));
  return [...seen.values()];
}

function kindOf(data: unknown): string {
  if (Array.isArray(data)) return "array";
  return data === null ? "null" : typeof data;
}
