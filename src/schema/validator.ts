/** The compiled schema of the language. */
import { Ajv, type ErrorObject } from "ajv";
import schema from "../../schema/argument.schema.json" with { type: "json" };

let compiled: ReturnType<Ajv["compile"]> | undefined;

/** Every way in which a document breaks the schema; empty where it keeps it. */
export function schemaErrors(document: unknown): readonly ErrorObject[] {
  compiled ??= new Ajv({
    allErrors: true,
    // A key such as `constructor` must not be found on the prototype.
    ownProperties: true,
    verbose: true,
    strict: true,
    // A definition may hold `required` for one of two keys that stand in `properties` around it.
    strictRequired: false,
    allowUnionTypes: true,
  }).compile(schema);
  return compiled(document) ? [] : (compiled.errors ?? []);
}
