/**
 * Whether a document keeps a JSON Schema (draft 7), asked of the raw values, so that nothing is copied for it. In which
 * ways it doesn't, ajv tells (schema/validator.ts); a test holds the two to the same answer.
 */
import type { Schema } from "../schema/schema.js";
import { KEYWORDS, matching } from "./keywords.js";
import type { Raw, RawScalar } from "./raw.js";

export type Check = (raw: Raw) => boolean;

/**
 * The check that a schema comes to. As in JSON Schema, a keyword that speaks of another kind of value says yes.
 * The check throws where a schema has a keyword that is not known here.
 */
export function checkOf(schema: Schema): Check {
  let check: Check | undefined;
  // Made when the first document is there.
  return (raw) => (check ??= new Compilation(schema.definitions ?? {}).check(schema))(raw);
}

class Compilation {
  private readonly referred = new Map<string, Check>();

  constructor(private readonly definitions: Readonly<Record<string, Schema>>) {}

  check(schema: Schema): Check {
    const checks: Check[] = [];
    for (const [keyword, value] of Object.entries(schema) as [keyof Schema, never][]) {
      const check = this.structural(keyword, schema) ?? KEYWORDS[keyword]?.(value);
      if (check === undefined) throw new Error(`a schema has the keyword ${keyword}`);
      checks.push(check);
    }
    return both(checks);
  }

  /** The keywords that hold schemas; those that say nothing of a value say yes. */
  private structural(keyword: string, schema: Schema): Check | undefined {
    switch (keyword) {
      case "definitions":
        return yes;
      case "$ref":
        return this.reference(schema.$ref!);
      case "anyOf": {
        const checks = schema.anyOf!.map((one) => this.check(one));
        return (raw) => {
          for (let at = 0; at < checks.length; at++) if (checks[at]!(raw)) return true;
          return false;
        };
      }
      case "oneOf": {
        const checks = schema.oneOf!.map((one) => this.check(one));
        return (raw) => checks.filter((check) => check(raw)).length === 1;
      }
      case "items": {
        const check = this.check(schema.items!);
        return (raw) => raw.kind !== "list" || raw.items.every(check);
      }
      case "propertyNames": {
        const check = this.check(schema.propertyNames!);
        return (raw) => raw.kind !== "map" || raw.entries.every(({ key }) => check(name(key)));
      }
      case "properties":
      case "patternProperties":
      case "additionalProperties":
        // Told together, once.
        return keyword === PROPERTIES.find((one) => one in schema) ? this.properties(schema) : yes;
      default:
        return undefined;
    }
  }

  private reference(reference: string): Check {
    // Made where a document first needs it.
    return (raw) => {
      let check = this.referred.get(reference);
      if (check === undefined) {
        check = this.check(this.definitions[reference.replace("#/definitions/", "")]!);
        this.referred.set(reference, check);
      }
      return check(raw);
    };
  }

  private properties({ properties = {}, patternProperties = {}, additionalProperties = true }: Schema): Check {
    const patterns = Object.entries(patternProperties).map(([pattern, schema]) => ({
      matches: matching(pattern),
      check: this.check(schema),
    }));
    const checksBy = (key: string): Check[] => patterns.filter(({ matches }) => matches(key)).map(({ check }) => check);
    const named = new Map(
      Object.entries(properties).map(([key, schema]) => [key, both([this.check(schema), ...checksBy(key)])]),
    );
    const other =
      typeof additionalProperties === "boolean" ? () => additionalProperties : this.check(additionalProperties);
    const byPattern = (key: string): Check => {
      const fitting = checksBy(key);
      return fitting.length === 0 ? other : both(fitting);
    };
    return (raw) => {
      if (raw.kind !== "map") return true;
      for (const { key, value } of raw.entries) {
        const check = named.get(key) ?? (patterns.length === 0 ? other : byPattern(key));
        if (!check(value)) return false;
      }
      return true;
    };
  }
}

const PROPERTIES = ["properties", "patternProperties", "additionalProperties"];

/** A key as a value of its own. */
function name(key: string): RawScalar {
  return { kind: "scalar", value: key, start: 0, end: 0 };
}

const yes: Check = () => true;

function both(checks: readonly Check[]): Check {
  const some = checks.filter((check) => check !== yes);
  const [first = yes, second] = some;
  if (second === undefined) return first;
  return (raw) => {
    for (let at = 0; at < some.length; at++) if (!some[at]!(raw)) return false;
    return true;
  };
}
