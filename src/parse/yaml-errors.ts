/** What the YAML parser found wrong, in sentences that say what to write instead. */
import { type Document, type ErrorCode, visit, type YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { lineText, positionAt, type SourceFile } from "../text/source-file.js";

const QUOTE = 'put the text in quotes: "..."';

const SENTENCES: Partial<Record<ErrorCode, { message: string; help: string }>> = {
  TAB_AS_INDENT: { message: "a tab is used to indent, which YAML doesn't allow", help: "indent with spaces" },
  BAD_INDENT: {
    message: "this doesn't line up with what it belongs to",
    help: "give the entries of one map or list the same indent, and close every bracket",
  },
  MISSING_CHAR: {
    message: "a bracket, comma or colon is missing here",
    help: "close what is opened, put commas between entries, and `: ` behind a key",
  },
  BAD_SCALAR_START: { message: "a text without quotes can't begin with this character", help: QUOTE },
  BAD_DQ_ESCAPE: {
    message: "there is no such escape in a text in double quotes",
    help: "write `\\\\` for a backslash, or use single quotes",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "a text runs over into the next line and then meets a `: `",
    help: `put a colon behind it if it is a key, indent the next key like it, or ${QUOTE}`,
  },
  UNEXPECTED_TOKEN: {
    message: "this can't stand here",
    help: `look for a missing quote, comma or indent before it, or ${QUOTE}`,
  },
  NON_STRING_KEY: {
    message: "a key has to be a plain text",
    help: "write the key as a word, without brackets, alias or tag",
  },
  BAD_DIRECTIVE: {
    message: "this line begins with `%`, which is for YAML directives",
    help: "leave it out: files are YAML 1.2",
  },
  BAD_PROP_ORDER: { message: "an anchor or tag stands in the wrong place", help: "leave it out" },
  BLOCK_IN_FLOW: {
    message: "a block of lines stands inside brackets",
    help: "use one style inside `{ }` and `[ ]`: commas, no indent",
  },
  KEY_OVER_1024_CHARS: {
    message: "a key is longer than 1,024 characters",
    help: "look for a missing line break or quote",
  },
};

/** What ends a key: a colon with white space or the end of the line behind it. */
const COLON = /:(?=\s|$)/u;

/** One diagnostic a line: what follows on the same line is a consequence of the first. */
export function yamlErrors(file: SourceFile, document: Document.Parsed, diagnostics: Diagnostic[]): void {
  const version = document.directives?.yaml;
  if (version?.explicit === true && version.version !== "1.2") {
    const start = Math.max(0, file.text.search(/^%YAML/mu));
    const message = `this line asks for YAML ${version.version}, in which values are read differently`;
    diagnostics.push({
      rule: "syntax/yaml",
      severity: "error",
      message,
      help: "leave it out: files are YAML 1.2",
      at: { file, start, end: start + lineText(file, positionAt(file, start).line).length },
    });
  }
  const lines = new Set<number>();
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings].toSorted(
    (a, b) => a.pos[0] - b.pos[0],
  );
  for (const error of errors) {
    const found = { rule: "syntax/yaml", severity: "error", ...finding(file, document, error) } as const;
    const { line } = positionAt(file, found.at.start);
    if (lines.has(line)) continue;
    lines.add(line);
    diagnostics.push(found);
    // A line that begins with `%` makes the rest of the file look like anything but YAML.
    if (error.code === "BAD_DIRECTIVE") return;
  }
}

function finding(
  file: SourceFile,
  document: Document.Parsed,
  error: YAMLError,
): Pick<Diagnostic, "message" | "help" | "at"> {
  const at = place(file, error);
  if (error.code === "BLOCK_AS_IMPLICIT_KEY" || error.code === "BLOCK_IN_FLOW") {
    const { line, column } = positionAt(file, at.start);
    const colon = lineText(file, line)
      .slice(column - 1)
      .search(COLON);
    // The commonest slip of all: a colon in a text without quotes.
    if (colon > 0)
      return {
        message: "the text holds a `: `, which YAML reads as a key",
        help: QUOTE,
        at: { file, start: at.start + colon, end: at.start + colon + 1 },
      };
    if (error.code === "BLOCK_AS_IMPLICIT_KEY")
      return {
        message: "the next line is indented as if it belonged to this value",
        help: "indent it like the key above",
        at,
      };
  }
  if (error.code === "MISSING_CHAR" && error.message.startsWith("Missing closing")) {
    const start = openingQuote(document, error.pos[0]) ?? at.start;
    return {
      message: "the quote that opens here is never closed",
      help: "close it where the text ends",
      at: { file, start, end: start + 1 },
    };
  }
  const slip = commonSlip(file, error, at);
  if (slip !== undefined) return { ...slip, at };
  if (error.code === "MISSING_CHAR" && error.message.startsWith("Comments must"))
    return { message: "a comment needs a space before its `#`", help: QUOTE, at };
  return {
    ...(SENTENCES[error.code] ?? {
      message: `this isn't YAML: ${error.message}`,
      help: "see the language reference, or put the text in quotes",
    }),
    at,
  };
}

/** Slips that YAML's own words for them would not lead anybody to. */
function commonSlip(
  file: SourceFile,
  error: YAMLError,
  at: Diagnostic["at"],
): { message: string; help: string } | undefined {
  const glued = /^([\w-]+):\S/u.exec(file.text.slice(at.start, at.end))?.[1];
  if (error.code === "MISSING_CHAR" && glued !== undefined)
    return { message: `a space is missing behind the colon of \`${glued}\``, help: `write \`${glued}: ...\`` };
  if (error.code === "UNEXPECTED_TOKEN" && file.text[at.start - 1] === "'")
    return {
      message: "the text in single quotes ends before this, at the apostrophe",
      help: "put the text in double quotes, or write the apostrophe twice: ''",
    };
  if (error.code === "BAD_INDENT" && error.message.startsWith("Flow "))
    return {
      message: "a bracket that was opened before this is not closed",
      help: "close it with `}` or `]` where its entries end",
    };
  return undefined;
}

/** Where the quoted text begins that runs up to `end` without a closing quote. */
function openingQuote(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined;
  // As deep as the guards let a document nest, so the recursion is bounded.
  visit(document, {
    Scalar(_key, node) {
      const from = node.range?.[0];
      if (from !== undefined && from < end && node.type?.startsWith("QUOTE") === true)
        start = Math.max(start ?? 0, from);
    },
  });
  return start;
}

function place(file: SourceFile, error: YAMLError): Diagnostic["at"] {
  const length = file.text.length;
  // An error at the very end of the file is shown at its last character, one before an indent at what is indented.
  const first = Math.min(error.pos[0], Math.max(0, length - 1));
  const indent =
    error.code === "BAD_INDENT" ? (/^ *(?=[^\s])/u.exec(file.text.slice(first, first + 200))?.[0].length ?? 0) : 0;
  const start = first + indent;
  return { file, start, end: Math.max(start + 1, Math.min(error.pos[1], length)) };
}
