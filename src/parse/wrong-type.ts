/** A value of the wrong type: what it has to be, what it is, and how it is probably meant. */
import type { SchemaError } from "../schema/schema-error.js";
import { listing } from "../text/words.js";
import { needed } from "./needed.js";
import type { Raw } from "./raw.js";
import { isIndex, NOUNS } from "./subject.js";

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list",
  object: "a map of keys",
  integer: "a whole number",
};

/** The key that the one text of an entry belongs under. */
const TEXT_KEY: ReadonlyMap<string, string> = new Map([
  ["claims", "text"],
  ["evidence", "text"],
  ["sources", "title"],
  ["groups", "title"],
]);

export function wrongType(
  value: Raw,
  path: readonly string[],
  error: SchemaError,
  what: string,
): { message: string; help?: string } {
  const wanted = [...new Set((error.params["type"] as string[]).map((type) => KINDS[type] ?? type))];
  const message = `${what} has to be ${listing(wanted, "or")}, and is ${actualKind(value)}`;
  const help =
    value.kind === "scalar" ? scalarHelp(value.value, path, error, wanted) : collectionHelp(value.kind, path, wanted);
  return help === undefined ? { message } : { message, help };
}

function scalarHelp(
  value: string | number | boolean | null,
  path: readonly string[],
  error: SchemaError,
  wanted: readonly string[],
): string | undefined {
  const [section = "", id] = path;
  const isEntry = path.length === 2 && NOUNS.has(section);
  const textKey = TEXT_KEY.get(section);
  if (value === null) {
    if (path.length === 1 && section === "claims") return needed("claims");
    if (isIndex(path.at(-1) ?? "")) return "write the entry, or take it out";
    if (path.length === 3 && path[2] === textKey) return "write it behind the colon";
    return isEntry && textKey !== undefined
      ? `write its \`${textKey}:\` under it`
      : "write the value, or leave the key out";
  }
  const text = String(value);
  const words: unknown = error.parentSchema?.["enum"];
  if (Array.isArray(words)) return `it is one of ${listing(words.map(String), "or")}`;
  const glued = /^([\w-]+):\S/u.exec(text)?.[1];
  if (wanted.includes("a map of keys") && glued !== undefined && !text.startsWith(`${glued}://`))
    return `put a space after the colon: \`${glued}: ...\``;
  if (wanted.includes("a text")) return `put it in quotes: "${text}"`;
  if (wanted.includes("a list")) return `write it in brackets: [${text}]`;
  if (isEntry && textKey !== undefined) return `write it as \`${id}: { ${textKey}: ... }\``;
  return path.length === 0 ? "it begins with a key at the start of a line, such as `claims:`" : undefined;
}

function collectionHelp(kind: "map" | "list", path: readonly string[], wanted: readonly string[]): string | undefined {
  if (kind === "list" && path.length === 1 && NOUNS.has(path[0] ?? ""))
    return "give every entry an id in place of its dash: `an-id:`";
  if (kind === "list" && path.at(-1) === "expect") return "write several statuses as `expect: { status: [...] }`";
  const key = path.at(-1);
  if (kind === "list" && path[0] === "inferences" && path.length === 3 && (key === "supports" || key === "opposes"))
    return `an inference has one target: write \`${key}: its-id\`, and a second inference for another`;
  return wanted.includes("a text") && wanted.length === 1 ? 'if it is one text, put it in quotes: "..."' : undefined;
}

function actualKind(value: Raw): string {
  if (value.kind === "map") return "a map of keys";
  if (value.kind === "list") return "a list";
  if (value.value === null) return "empty";
  if (typeof value.value === "string") return "a text";
  return typeof value.value === "number" ? "a number" : "true or false";
}
