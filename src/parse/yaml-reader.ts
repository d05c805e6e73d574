/** Reads YAML 1.2 with the `yaml` package, behind guards against input that would take it down. */
import { Composer, Parser } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../text/source-file.js";
import { Conversion } from "./conversion.js";
import { guardTokens } from "./guards.js";
import type { Raw } from "./raw.js";
import { mergeConflict } from "./merge-conflict.js";
import { yamlErrors } from "./yaml-errors.js";

/** The document as raw values, or null where the text holds none; what is wrong goes into `diagnostics`. */
export function readYaml(file: SourceFile, diagnostics: Diagnostic[]): Raw | null {
  // Tokens first: the lexer and the token tree are built without recursion, the composer is not.
  const tokens = [...new Parser().parse(file.text)];
  if (!guardTokens(file, tokens, diagnostics)) return null;
  const documents = [...composer().compose(tokens, true, file.text.length)];
  const [first, second] = documents;
  if (second !== undefined) {
    const start = second.range[0];
    diagnostics.push({
      rule: "syntax/one-document",
      severity: "error",
      message: "a second YAML document begins here, but a file is one argument",
      label: "begins a second document",
      at: { file, start, end: Math.min(start + 3, file.text.length) },
      help:
        second.contents === null
          ? "leave this line out"
          : "put it into a file of its own, and import it where it is needed",
    });
  }
  // Of a file that is YAML all the same, a text may hold what looks like a marker.
  const conflict = documents.some(({ errors }) => errors.length > 0) ? mergeConflict(file) : undefined;
  if (conflict !== undefined) {
    diagnostics.push(conflict);
    return null;
  }
  for (const document of documents) yamlErrors(file, document, diagnostics);
  if (first?.contents === null || first?.contents === undefined) return null;
  return new Conversion(file, diagnostics).document(first.contents);
}

function composer(): Composer {
  return new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    // yaml's own check scans the whole map for every key; `Conversion` keeps a set instead.
    uniqueKeys: false,
    // A key is its text. Without this a collection as a key costs seconds, and `1:` would not be the id `1`.
    stringKeys: true,
    prettyErrors: false,
    logLevel: "silent",
  });
}
