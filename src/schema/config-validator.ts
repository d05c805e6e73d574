/** The compiled schema of the configuration. */
import { Ajv, type ErrorObject } from "ajv";
import schema from "../../schema/config.schema.json" with { type: "json" };

/** Every way in which a configuration breaks its schema; empty where it keeps it. */
export function configErrors(document: unknown): readonly ErrorObject[] {
  const validate = new Ajv({ allErrors: true, ownProperties: true, verbose: true, strict: true }).compile(schema);
  return validate(document) ? [] : (validate.errors ?? []);
}
