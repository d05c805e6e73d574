/** One breach of the schema as a sentence, at the place that is to be changed. */
import type { ErrorObject } from "ajv";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile, Span } from "../text/source-file.js";
import { count, didYouMean, listing } from "../text/words.js";
import { at, entryOf, keySpan, type Raw, spanOf } from "./raw.js";

type Parts = Pick<Diagnostic, "rule" | "message" | "at"> & Partial<Diagnostic>;

/** The diagnostic for an error that ajv found at `path` in `document`. */
export function sentence(file: SourceFile, document: Raw, path: readonly string[], error: ErrorObject): Diagnostic {
  const found = at(document, path);
  const value = found?.value ?? document;
  const whole = spanOf(file, value);
  // Of a map with many lines its key is marked, not the whole of it.
  const here = value.kind === "scalar" || found?.entry === undefined ? firstLine(whole) : keySpan(file, found.entry);
  const what = subject(path);
  return { severity: "error", ...parts(file, value, error, what, here) };
}

function parts(file: SourceFile, value: Raw, error: ErrorObject, what: string, here: Span): Parts {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(file, value, error, what);
    case "required": {
      const key = String(error.params["missingProperty"]);
      return { rule: "schema/missing-key", message: `${what} has no \`${key}\``, at: here, help: needed(key), data: { key } };
    }
    case "propertyNames": {
      const name = String(error.params["propertyName"]);
      const entry = entryOf(value, name);
      return { rule: "schema/bad-id", at: entry === undefined ? here : keySpan(file, entry), ...badId(name) };
    }
    case "pattern":
      return { at: here, ...pattern(error, what) };
    case "enum":
      return unknownValue(error, what, here);
    case "type":
      return { rule: "schema/wrong-type", at: here, ...wrongType(value, error, what) };
    case "oneOf": {
      const both = error.params["passingSchemas"] !== null;
      const message = both ? `${what} has both \`supports\` and \`opposes\`` : `${what} has neither \`supports\` nor \`opposes\``;
      const help = "an inference goes to exactly one target: write one of the two, and a second inference for another target";
      return { rule: "schema/one-target", message, at: here, help };
    }
    default:
      return { rule: "schema/out-of-bounds", message: bounds(error, what), at: here };
  }
}

function unknownKey(file: SourceFile, value: Raw, error: ErrorObject, what: string): Parts {
  const key = String(error.params["additionalProperty"]);
  const entry = entryOf(value, key);
  const known = Object.keys((error.parentSchema?.["properties"] ?? {}) as object);
  const near = didYouMean(key, known);
  return {
    rule: "schema/unknown-key",
    message: `${what} has no key \`${key}\``,
    label: "unknown key",
    at: entry === undefined ? spanOf(file, value) : keySpan(file, entry),
    help: near === undefined ? `the keys are ${listing(known)}; one of your own begins with \`x-\`` : `did you mean \`${near}\`?`,
    data: { key },
  };
}

function unknownValue(error: ErrorObject, what: string, here: Span): Parts {
  const value = String(error.data);
  const allowed = (error.params["allowedValues"] as unknown[]).map(String);
  const near = didYouMean(value, allowed);
  const choices = `it is one of ${listing(allowed, "or")}`;
  return {
    rule: "schema/unknown-value",
    message: `${what} can't be \`${value}\``,
    at: here,
    help: near === undefined ? choices : `did you mean \`${near}\`? ${choices}`,
    data: { value },
  };
}

function pattern(error: ErrorObject, what: string): Pick<Diagnostic, "rule" | "message"> & Partial<Diagnostic> {
  const value = String(error.data);
  switch (error.parentSchema?.["title"]) {
    case "Date":
      return { rule: "schema/bad-date", message: `${what} isn't a date: \`${value}\``, help: 'write it as 2025-03-10 or 2025-03, and a year alone in quotes: "2025"' };
    case "URL":
      return { rule: "schema/bad-url", message: `${what} isn't an address that can be linked`, help: "it begins with http:, https:, mailto: or doi:, and has no spaces" };
    default:
      return { rule: "schema/bad-id", ...badId(value) };
  }
}

function badId(name: string): { message: string; help: string; data: Record<string, string> } {
  if (name.length > 128) return { message: "an id is longer than 128 characters", help: "shorten it", data: { id: name.slice(0, 128) } };
  const better = name
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}_-]+/gu, "-")
    .replaceAll(/^[_-]+|-+$/gu, "");
  const help = `an id has letters, digits, \`_\` and \`-\`, and begins with a letter or digit${better === "" ? "" : `: \`${better}\``}`;
  return { message: `\`${name}\` can't be an id`, help, data: { id: name } };
}

const KINDS: Readonly<Record<string, string>> = { string: "a text", array: "a list", object: "a map of keys", integer: "a whole number" };

function wrongType(value: Raw, error: ErrorObject, what: string): { message: string; help?: string } {
  const wanted = [...new Set((error.params["type"] as string[]).map((type) => KINDS[type] ?? type))];
  const actual = actualKind(value);
  const message = `${what} has to be ${listing(wanted, "or")}, and is ${actual}`;
  const scalar = value.kind === "scalar" && value.value !== null ? String(value.value) : null;
  if (scalar !== null && wanted.includes("a text")) return { message, help: `put it in quotes: "${scalar}"` };
  if (scalar !== null && wanted.includes("a list")) return { message, help: `write it in brackets: [${scalar}]` };
  if (actual === "empty") return { message, help: "write the value, or leave the key out" };
  return { message };
}

function actualKind(value: Raw): string {
  if (value.kind === "map") return "a map of keys";
  if (value.kind === "list") return "a list";
  if (value.value === null) return "empty";
  if (typeof value.value === "string") return "a text";
  return typeof value.value === "number" ? "a number" : "true or false";
}

function bounds(error: ErrorObject, what: string): string {
  const limit = Number(error.params["limit"]);
  switch (error.keyword) {
    case "minLength":
      return `${what} is empty`;
    case "maxLength":
      return `${what} is longer than ${count(limit, "character")}`;
    case "minItems":
      return `${what} is an empty list`;
    case "minProperties":
      return `${what} is an empty map`;
    case "uniqueItems":
      return `${what} names the same thing twice`;
    case "minimum":
      return `${what} is less than ${limit}`;
    case "maximum":
      return `${what} is more than ${count(limit, "").trim()}`;
    default:
      return `${what} ${error.message ?? "breaks the schema"}`;
  }
}

function needed(key: string): string {
  switch (key) {
    case "claims":
      return "an argument needs at least one claim: write `claims:` and under it an id with a `text`";
    case "source":
      return "evidence says where it is from: `source: the-id-of-a-source`";
    case "from":
      return "an inference says what it goes from: `from: [a-premise, another]`";
    default:
      return `add \`${key}:\``;
  }
}

const NOUNS: Readonly<Record<string, string>> = {
  claims: "the claim",
  evidence: "the evidence",
  inferences: "the inference",
  sources: "the source",
  groups: "the group",
  imports: "the import",
};

/** What a path leads to, in words: "`text` of the claim `a`". */
function subject(path: readonly string[]): string {
  const [section, id, ...rest] = path;
  if (section === undefined) return "an argument file";
  if (id === undefined || NOUNS[section] === undefined) return [section, id, ...rest].filter((step) => step !== undefined && !isIndex(step)).map((step) => `\`${step}\``).join(" in ");
  const owner = `${NOUNS[section]} \`${id}\``;
  const keys = rest.filter((step) => !isIndex(step));
  if (keys.length === 0) return owner;
  const inner = keys.toReversed().map((key) => `\`${key}\``).join(" in ");
  const index = rest.find(isIndex);
  return `${isIndex(rest.at(-1) ?? "") ? `entry ${Number(index) + 1} of ` : ""}${inner} of ${owner}`;
}

function isIndex(step: string): boolean {
  return /^\d+$/u.test(step);
}

function firstLine(span: Span): Span {
  const end = span.file.text.indexOf("\n", span.start);
  return end === -1 || end > span.end ? span : { ...span, end };
}
