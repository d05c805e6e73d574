/** Tells in which ways documents break the schema of the language, and configurations theirs (JSON Schema draft 7). */
import type { SchemaError, Validator } from "./schema-error.js";

/** Every way in which a document breaks the schema; empty where it keeps it. */
export async function schemaErrors(document: unknown): Promise<readonly SchemaError[]> {
  // Loaded where there is something to tell.
  const { frame, sources, groups, claims, evidence, inferences } = await import("./compiled/telling.js");
  return entryByEntry(document, frame, { sources, groups, claims, evidence, inferences });
}

/** Every way in which a configuration breaks its schema; empty where it keeps it. */
export async function configErrors(document: unknown): Promise<readonly SchemaError[]> {
  const { config } = await import("./compiled/telling.js");
  return errorsOf(config, document);
}

/**
 * The document without what stands in the entries of some sections, and then these one by one: ajv copies all errors
 * found so far with each new one, so on a file with many, the whole at once would take quadratic time.
 */
function entryByEntry(
  document: unknown,
  frame: Validator,
  entries: Readonly<Record<string, Validator>>,
): SchemaError[] {
  const errors = errorsOf(frame, document);
  if (!isMap(document)) return errors;
  for (const [section, validator] of Object.entries(entries)) {
    const some = document[section];
    if (!isMap(some)) continue;
    for (const [id, entry] of Object.entries(some)) {
      const path = `/${section}/${id.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      for (const error of errorsOf(validator, entry))
        errors.push({ ...error, instancePath: path + error.instancePath });
    }
  }
  return errors;
}

function errorsOf(validator: Validator, data: unknown): SchemaError[] {
  return validator(data) ? [] : [...(validator.errors ?? [])];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
