/** What the YAML parser found wrong, in sentences that say what to write instead. */
import type { Document, ErrorCode, YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { lineText, positionAt, type SourceFile } from "../text/source-file.js";

const QUOTE = 'put the text in quotes: "..."';

const SENTENCES: Partial<Record<ErrorCode, { message: string; help: string }>> = {
  TAB_AS_INDENT: { message: "a tab is used to indent, which YAML doesn't allow", help: "indent with spaces" },
  BAD_INDENT: { message: "this doesn't line up with what it belongs to", help: "give the entries of one map or list the same indent, and close every bracket" },
  MISSING_CHAR: { message: "a closing quote, bracket or colon is missing", help: "close what is opened; a key is followed by `: `" },
  BAD_SCALAR_START: { message: "a text without quotes can't begin with this character", help: QUOTE },
  BAD_DQ_ESCAPE: { message: "there is no such escape in a text in double quotes", help: "write `\\\\` for a backslash, or use single quotes" },
  MULTILINE_IMPLICIT_KEY: { message: "a text runs over into the next line and then meets a `: `", help: `indent the next key like the one before it, or ${QUOTE}` },
  UNEXPECTED_TOKEN: { message: "this can't stand here", help: `look for a missing quote, comma or indent before it, or ${QUOTE}` },
  NON_STRING_KEY: { message: "a key has to be a plain text", help: "write the key as a word, without brackets, alias or tag" },
  BAD_DIRECTIVE: { message: "this line begins with `%`, which is for YAML directives", help: "leave it out: files are YAML 1.2" },
  BAD_PROP_ORDER: { message: "an anchor or tag stands in the wrong place", help: "leave it out" },
  BLOCK_IN_FLOW: { message: "a block of lines stands inside brackets", help: "use one style inside `{ }` and `[ ]`: commas, no indent" },
  KEY_OVER_1024_CHARS: { message: "a key is longer than 1,024 characters", help: "look for a missing line break or quote" },
};

/** One diagnostic a line: what follows on the same line is a consequence of the first. */
export function yamlErrors(file: SourceFile, document: Document.Parsed, diagnostics: Diagnostic[]): void {
  const lines = new Set<number>();
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  for (const error of errors) {
    const line = positionAt(file, error.pos[0]).line;
    if (lines.has(line)) continue;
    lines.add(line);
    diagnostics.push({ rule: "syntax/yaml", severity: "error", ...wording(file, error), at: place(file, error) });
  }
}

function wording(file: SourceFile, error: YAMLError): { message: string; help: string } {
  if (error.code === "BLOCK_AS_IMPLICIT_KEY") {
    const { line, column } = positionAt(file, error.pos[0]);
    const rest = lineText(file, line).slice(column - 1);
    // The commonest slip of all: a colon in a text without quotes.
    return rest.includes(": ") || rest.endsWith(":")
      ? { message: "the text holds a `: `, which YAML reads as a key", help: QUOTE }
      : { message: "the next line is indented as if it belonged to this value", help: "indent it like the key above" };
  }
  return SENTENCES[error.code] ?? { message: `this isn't YAML: ${error.message}`, help: "see the language reference, or put the text in quotes" };
}

function place(file: SourceFile, error: YAMLError): Diagnostic["at"] {
  const length = file.text.length;
  // An error at the very end of the file is shown at its last character.
  const start = Math.min(error.pos[0], Math.max(0, length - 1));
  return { file, start, end: Math.max(start + 1, Math.min(error.pos[1], length)) };
}
