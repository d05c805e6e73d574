/** The compiled schema of the language. */
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import schema from "../../schema/argument.schema.json" with { type: "json" };

/** The sections whose entries are validated one by one: section to the definition of its entries. */
const ENTRIES = { sources: "source", groups: "group", claims: "claim", evidence: "evidence", inferences: "inference" };

interface Compiled {
  /** The document without what stands in the entries of those sections. */
  readonly frame: ValidateFunction;
  readonly entries: ReadonlyMap<string, ValidateFunction>;
}

let compiled: Compiled | undefined;

/**
 * Every way in which a document breaks the schema; empty where it keeps it. Entry by entry, because ajv copies all
 * errors found so far with each new one: on a file with many, the whole at once would take quadratic time.
 */
export function schemaErrors(document: unknown): readonly ErrorObject[] {
  compiled ??= compile();
  const errors = errorsOf(compiled.frame, document);
  if (!isMap(document)) return errors;
  for (const [section, validate] of compiled.entries) {
    const entries = document[section];
    if (!isMap(entries)) continue;
    for (const [id, entry] of Object.entries(entries)) {
      const path = `/${section}/${id.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      for (const error of errorsOf(validate, entry)) errors.push({ ...error, instancePath: path + error.instancePath });
    }
  }
  return errors;
}

function compile(): Compiled {
  const ajv = new Ajv({
    allErrors: true,
    // A key such as `constructor` must not be found on the prototype.
    ownProperties: true,
    verbose: true,
    strict: true,
    // A definition may hold `required` for one of two keys that stand in `properties` around it.
    strictRequired: false,
    allowUnionTypes: true,
  });
  ajv.addSchema(schema, "argument");
  const entries = new Map<string, ValidateFunction>();
  const properties: Record<string, object> = { ...schema.properties };
  for (const [section, definition] of Object.entries(ENTRIES)) {
    entries.set(section, ajv.compile({ $ref: `argument#/definitions/${definition}` }));
    properties[section] = { ...properties[section], additionalProperties: true };
  }
  return { frame: ajv.compile({ ...schema, $id: "frame", properties }), entries };
}

function errorsOf(validate: ValidateFunction, data: unknown): ErrorObject[] {
  return validate(data) ? [] : [...(validate.errors ?? [])];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
