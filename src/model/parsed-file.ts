/** One file on its own: from bytes to a document that keeps to the schema, and what is wrong with it. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { get, type Raw } from "../parse/raw.js";
import { read } from "../parse/read.js";
import { ARGUMENT, validate } from "../parse/validate.js";
import { decode, type Decoded } from "../text/decode.js";
import type { SourceFile, Span } from "../text/source-file.js";
import { textProblems } from "./text-problems.js";

/** The bytes of a file, or how many they are where they are too many to be looked at. */
export type FileBytes = Uint8Array | { readonly tooLarge: number };

/** The word by which a comment says that it ignores findings. */
export const IGNORE = "underpin-ignore";

export interface ParsedFile {
  readonly source: SourceFile;
  /** Undefined where there is no document that could be linked. */
  readonly document: Raw | undefined;
  /** Paths (keys joined by `/`) of what breaks the schema and of the entries that hold it. */
  readonly broken: ReadonlySet<string>;
  /** What is wrong with it, whatever it imports. */
  readonly diagnostics: readonly Diagnostic[];
  /** Its comments, where one of them may say what is to be ignored; nearly no file has such a one. */
  readonly comments: readonly Span[];
}

/** The text of what was read, with what is wrong with it; of what was too large to be read there is none. */
export function decodeBytes(bytes: FileBytes): Decoded {
  return "tooLarge" in bytes ? { text: "", problems: [{ kind: "too-large", bytes: bytes.tooLarge }] } : decode(bytes);
}

/** What a file says, held to the schema. Bad input becomes diagnostics. */
export async function parseFile(path: string, bytes: FileBytes): Promise<ParsedFile> {
  const { text, problems } = decodeBytes(bytes);
  const source: SourceFile = { path, text };
  const comments = await commentsOf(source);
  const diagnostics = textProblems(source, problems);
  if (diagnostics.length > 0) return { source, document: undefined, broken: new Set(), diagnostics, comments };
  const { value, diagnostics: reading } = await read(source);
  for (const one of reading) diagnostics.push(one);
  const nothing = value === null || (value.kind === "scalar" && value.value === null);
  if (nothing && reading.every((one) => one.severity !== "error")) diagnostics.push(empty(source));
  // After a syntax error the schema would complain about what was only misread.
  if (value === null || nothing || reading.some((one) => one.severity === "error"))
    return { source, document: undefined, broken: new Set(), diagnostics, comments };
  const { broken, diagnostics: breaches } = await validate(source, value, ARGUMENT);
  for (const one of breaches) diagnostics.push(one);
  const usable = value.kind === "map" && !broken.has("") && get(value, "claims")?.kind === "map";
  return { source, document: usable ? value : undefined, broken, diagnostics, comments };
}

async function commentsOf(source: SourceFile): Promise<readonly Span[]> {
  if (!source.text.includes(IGNORE)) return [];
  const { comments } = await import("../parse/comments.js");
  return comments(source);
}

function empty(file: SourceFile): Diagnostic {
  return {
    rule: "syntax/empty",
    severity: "error",
    message: "the file holds no argument",
    at: { file, start: 0, end: Math.min(1, file.text.length) },
    help: "an argument needs at least one claim: write `claims:` and under it an id with a `text`",
  };
}
