/** The keywords of JSON Schema that look at one value alone. */
import type { Schema } from "../schema/schema.js";
import { entryOf, type Raw } from "./raw.js";

type Check = (raw: Raw) => boolean;
type Keywords = { readonly [K in keyof Schema]?: (value: NonNullable<Schema[K]>) => Check };

export const KEYWORDS: Keywords = {
  type: ofType,
  enum: (words) => (raw) => raw.kind === "scalar" && words.includes(raw.value as string),
  pattern: (pattern) => {
    const matches = matching(pattern);
    return ofText(matches);
  },
  // In characters (section 6.3), of which a text has at most as many as it has units, and at least half as many.
  minLength: (least) => ofText((text) => text.length >= 2 * least || lengthOf(text) >= least),
  maxLength: (most) => ofText((text) => text.length <= most || lengthOf(text) <= most),
  minimum: (least) => ofNumber((number) => number >= least),
  maximum: (most) => ofNumber((number) => number <= most),
  minItems: (least) => (raw) => raw.kind !== "list" || raw.items.length >= least,
  // Of texts, which is what such lists hold in these schemas: for other values the schema of the items has no place.
  uniqueItems: (wanted) => (raw) => !wanted || raw.kind !== "list" || areUnique(raw.items),
  required: (keys) => (raw) => raw.kind !== "map" || keys.every((key) => entryOf(raw, key) !== undefined),
  minProperties: (least) => (raw) => raw.kind !== "map" || raw.entries.length >= least,
};

function ofType(type: string): Check {
  switch (type) {
    case "object":
      return (raw) => raw.kind === "map";
    case "array":
      return (raw) => raw.kind === "list";
    case "integer":
      return (raw) => raw.kind === "scalar" && Number.isInteger(raw.value);
    default:
      return (raw) => raw.kind === "scalar" && typeof raw.value === type;
  }
}

function ofText(holds: (text: string) => boolean): Check {
  return (raw) => raw.kind !== "scalar" || typeof raw.value !== "string" || holds(raw.value);
}

function ofNumber(holds: (number: number) => boolean): Check {
  return (raw) => raw.kind !== "scalar" || typeof raw.value !== "number" || holds(raw.value);
}

function areUnique(items: readonly Raw[]): boolean {
  if (items.length <= 1) return true;
  const texts = new Set<unknown>();
  for (const item of items) texts.add(item.kind === "scalar" ? item.value : item);
  return texts.size === items.length;
}

function lengthOf(text: string): number {
  let length = text.length;
  for (let at = 1; at < text.length; at++) if (text.codePointAt(at - 1)! > 0xff_ff) length--;
  return length;
}

/** Whether a text matches a pattern. Letters of all scripts take long to make ready, so those of ASCII are tried first. */
export function matching(pattern: string): (text: string) => boolean {
  let whole: RegExp | undefined;
  const matches = (text: string): boolean => (whole ??= new RegExp(pattern, "u")).test(text);
  const ascii = pattern.replaceAll(String.raw`\p{L}`, "A-Za-z").replaceAll(String.raw`\p{N}`, "0-9");
  if (ascii === pattern) return matches;
  const quick = new RegExp(ascii, "u");
  return (text) => quick.test(text) || matches(text);
}
