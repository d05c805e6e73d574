/** Values that are too long, too short, too large, too small or there twice. */
import type { SchemaError } from "../schema/schema-error.js";
import type { SourceFile, Span } from "../text/source-file.js";
import { count, digits } from "../text/words.js";
import { needed } from "./needed.js";
import { type Raw, spanOf } from "./raw.js";

export function bounds(error: SchemaError, path: readonly string[], what: string): { message: string; help?: string } {
  const limit = Number(error.params["limit"]);
  const some =
    path.length === 1 && path[0] === "claims" ? needed("claims") : "write what belongs there, or leave the key out";
  switch (error.keyword) {
    case "minLength":
      return { message: `${what} is empty`, help: some };
    case "maxLength":
      return { message: `${what} is longer than ${count(limit, "character")}`, help: "shorten it" };
    case "minItems":
      return { message: `${what} is an empty list`, help: some };
    case "minProperties":
      return { message: `${what} is an empty map`, help: some };
    case "uniqueItems":
      return { message: `${what} names the same thing twice`, help: "leave one of them out" };
    case "minimum":
      return { message: `${what} is less than ${digits(limit)}` };
    case "maximum":
      return { message: `${what} is more than ${digits(limit)}` };
    default:
      return { message: `${what} ${error.message ?? "breaks the schema"}` };
  }
}

/** Of two equal entries of a list the second. */
export function repeated(file: SourceFile, value: Raw, error: SchemaError): Span | undefined {
  const { i, j } = error.params as { i?: number; j?: number };
  const item = value.kind === "list" && i !== undefined && j !== undefined ? value.items[Math.max(i, j)] : undefined;
  return item && spanOf(file, item);
}
