/** Findings for programs, as schema/report.schema.json describes them. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { fingerprint } from "../diagnostics/fingerprint.js";
import { positionAt, type Span } from "../text/source-file.js";
import { jsonText } from "./json-text.js";
import type { Counts } from "./report.js";

/** The report of some files. @param parts their findings, written by `checkJsonPart`, in order */
export function checkJson(parts: readonly string[], counts: Counts, files: number): string {
  const summary = JSON.stringify(
    { files, errors: counts.error, warnings: counts.warning, infos: counts.info },
    null,
    2,
  ).replaceAll("\n", "\n  ");
  const findings = parts.join(",\n");
  const list = findings === "" ? "[]" : `[\n${findings}\n  ]`;
  return `{\n  "version": 1,\n  "diagnostics": ${list},\n  "summary": ${summary}\n}\n`;
}

/** The findings of some files, as they stand in the list of all: one text, or none. */
export function checkJsonPart(diagnostics: readonly Diagnostic[]): string[] {
  if (diagnostics.length === 0) return [];
  // Within a list in a map, as in the report, and the two taken off again.
  const json = JSON.stringify({ of: diagnostics.map(diagnosticJson) }, null, 2);
  return [jsonText(json.slice('{\n  "of": [\n'.length, -"\n  ]\n}".length))];
}

export function diagnosticJson(diagnostic: Diagnostic): object {
  const { rule, severity, message, help, at, notes = [], data } = diagnostic;
  return {
    rule,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    at: spanJson(at),
    notes: notes.map((note) => ({
      message: note.message,
      ...(note.at === undefined ? {} : { at: spanJson(note.at) }),
    })),
    ...(data === undefined ? {} : { data }),
    fingerprint: fingerprint(diagnostic),
  };
}

/** Lines and columns from 1, columns in UTF-16 units; the end is the first place that no longer belongs to it. */
export function spanJson(span: Span): object {
  const from = positionAt(span.file, span.start);
  const to = positionAt(span.file, span.end);
  return { file: span.file.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
