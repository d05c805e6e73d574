/** Holds a raw document to the schema and says in plain sentences where it breaks it. */
import type { ErrorObject } from "ajv";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../text/source-file.js";
import { type Raw, toJson } from "./raw.js";
import { sentence } from "./schema-sentences.js";

export interface Validity {
  /** Paths of what can't be used, as keys joined by a slash: the linker leaves these out. */
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

/** Every breach of a schema as a diagnostic at the key or value that is to be changed; `errorsOf` is the compiled schema. */
export function validate(file: SourceFile, document: Raw, errorsOf: (json: unknown) => readonly ErrorObject[]): Validity {
  const byPath = new Map<string, ErrorObject[]>();
  for (const error of errorsOf(toJson(document))) {
    byPath.set(error.instancePath, [...(byPath.get(error.instancePath) ?? []), error]);
  }
  const paths = [...byPath.keys()];
  const diagnostics: Diagnostic[] = [];
  const broken = new Set<string>();
  for (const [path, errors] of byPath) {
    const deeper = paths.some((other) => other.startsWith(`${path}/`));
    for (const error of telling(errors, deeper)) {
      diagnostics.push(sentence(file, document, steps(path), error));
      // An unknown key alone leaves the rest of its map usable.
      if (error.keyword !== "additionalProperties") broken.add(steps(path).join("/"));
    }
  }
  return { broken, diagnostics };
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
function telling(errors: readonly ErrorObject[], deeper: boolean): ErrorObject[] {
  const actual = kindOf(errors[0]?.data);
  const choice = errors.some((error) => error.keyword === "anyOf");
  const oneOf = errors.some((error) => error.keyword === "oneOf");
  const fitting = errors.filter((error) => {
    if (error.keyword === "anyOf" || error.keyword === "type") return false;
    // The inner breach of a bad key is told by `propertyNames`.
    if (error.propertyName !== undefined) return false;
    if (oneOf && error.keyword === "required" && isTarget(error)) return false;
    return KIND_OF_KEYWORD[error.keyword] === actual;
  });
  if (fitting.length > 0 || (choice && deeper)) return unique(fitting);
  const types = errors.filter((error) => error.keyword === "type");
  const first = types[0];
  if (first === undefined) return [];
  return [{ ...first, params: { type: types.map((error) => String(error.params["type"])) } }];
}

function isTarget(error: ErrorObject): boolean {
  return error.params["missingProperty"] === "supports" || error.params["missingProperty"] === "opposes";
}

function unique(errors: readonly ErrorObject[]): ErrorObject[] {
  const seen = new Map(errors.map((error) => [error.keyword + JSON.stringify(error.params), error]));
  return [...seen.values()];
}

function kindOf(data: unknown): string {
  if (Array.isArray(data)) return "array";
  return data === null ? "null" : typeof data;
}
