/** One breach of the schema as a sentence, at the place that is to be changed. */
import type { SchemaError } from "../schema/schema-error.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile, Span } from "../text/source-file.js";
import { didYouMean, listing } from "../text/words.js";
import { needed } from "./needed.js";
import { bounds, repeated } from "./out-of-bounds.js";
import { at, entryOf, keySpan, type Raw, type RawEntry, spanOf } from "./raw.js";
import { subject } from "./subject.js";
import { wrongType } from "./wrong-type.js";

type Parts = Pick<Diagnostic, "rule" | "message" | "at"> & Partial<Diagnostic>;

/** What an error that ajv found is about. */
interface Breach {
  readonly file: SourceFile;
  readonly value: Raw;
  readonly path: readonly string[];
  readonly error: SchemaError;
  /** The value in words. */
  readonly what: string;
  readonly here: Span;
}

/** The diagnostic for an error that ajv found at `path` in `document`, which is called `root` in messages. */
export function sentence(
  file: SourceFile,
  document: Raw,
  path: readonly string[],
  error: SchemaError,
  root: string,
): Diagnostic {
  const found = at(document, path);
  const value = found?.value ?? document;
  const whole = spanOf(file, value);
  // Of a map with many lines its key is marked, not the whole of it.
  const here = value.kind === "scalar" || found?.entry === undefined ? firstLine(whole) : keySpan(file, found.entry);
  return { severity: "error", ...parts({ file, value, path, error, what: subject(path, root), here }) };
}

function parts({ file, value, path, error, what, here }: Breach): Parts {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(file, value, error, what);
    case "required": {
      const key = String(error.params["missingProperty"]);
      return {
        rule: "schema/missing-key",
        message: `${what} has no \`${key}\``,
        at: here,
        help: needed(key),
        data: { key },
      };
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
      return { rule: "schema/wrong-type", at: here, ...wrongType(value, path, error, what) };
    case "oneOf": {
      const both = error.params["passingSchemas"] !== null;
      const message = both
        ? `${what} has both \`supports\` and \`opposes\``
        : `${what} has neither \`supports\` nor \`opposes\``;
      const help =
        "an inference goes to exactly one target: write one of the two, and a second inference for another target";
      return { rule: "schema/one-target", message, at: here, help };
    }
    default:
      return { rule: "schema/out-of-bounds", at: repeated(file, value, error) ?? here, ...bounds(error, path, what) };
  }
}

function unknownKey(file: SourceFile, value: Raw, error: SchemaError, what: string): Parts {
  const key = String(error.params["additionalProperty"]);
  const entry = entryOf(value, key);
  const known = Object.keys(error.parentSchema?.["properties"] ?? {});
  return {
    rule: "schema/unknown-key",
    message: `${what} has no key \`${key}\``,
    label: "unknown key",
    at: entry === undefined ? spanOf(file, value) : keySpan(file, entry),
    help: keyHelp(file, key, entry, known),
    data: { key },
  };
}

function keyHelp(file: SourceFile, key: string, entry: RawEntry | undefined, known: readonly string[]): string {
  if (key === "<<") return "files are YAML 1.2, which has no merge keys: write the keys out";
  // In braces a text ends at a comma, and what stands behind the comma is a key without a colon.
  const bare =
    entry !== undefined &&
    entry.value.start === entry.keyStart &&
    !/^\s*:/u.test(file.text.slice(entry.keyEnd, entry.keyEnd + 80));
  if (bare) return "inside `{ }` a text ends at a comma: put the text before it in quotes if this belongs to it";
  const near = didYouMean(key, known);
  return near === undefined
    ? `the keys are ${listing(known)}; one of your own begins with \`x-\``
    : `did you mean \`${near}\`?`;
}

function unknownValue(error: SchemaError, what: string, here: Span): Parts {
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

function pattern(error: SchemaError, what: string): Pick<Diagnostic, "rule" | "message"> & Partial<Diagnostic> {
  const value = String(error.data);
  switch (error.parentSchema?.["title"]) {
    case "Date":
      return {
        rule: "schema/bad-date",
        message: `${what} isn't a date: \`${value}\``,
        help: 'write it as 2025-03-10 or 2025-03, and a year alone in quotes: "2025"',
      };
    case "URL":
      return {
        rule: "schema/bad-url",
        message: `${what} isn't an address that can be linked`,
        help: "it begins with http:, https:, mailto: or doi:, and has no spaces",
      };
    default:
      return { rule: "schema/bad-id", ...badId(value) };
  }
}

function badId(name: string): { message: string; help: string; data: Record<string, string> } {
  if (name.length > 128)
    return { message: "an id is longer than 128 characters", help: "shorten it", data: { id: name.slice(0, 128) } };
  const better = name
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}_-]+/gu, "-")
    .replaceAll(/^[_-]+|-+$/gu, "");
  const help = `an id has letters, digits, \`_\` and \`-\`, and begins with a letter or digit${better === "" ? "" : `: \`${better}\``}`;
  return { message: `\`${name}\` can't be an id`, help, data: { id: name } };
}

function firstLine(span: Span): Span {
  const end = span.file.text.indexOf("\n", span.start);
  return end === -1 || end > span.end ? span : { ...span, end };
}
