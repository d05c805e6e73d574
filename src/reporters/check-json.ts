/** Findings for programs, as schema/report.schema.json describes them. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { fingerprint } from "../diagnostics/fingerprint.js";
import { positionAt, type Span } from "../text/source-file.js";
import { jsonText } from "./json-text.js";
import { type CheckReport, countOf } from "./report.js";

export function checkJson(report: CheckReport): string {
  const { diagnostics, files } = report;
  const json = JSON.stringify(
    {
      version: 1,
      diagnostics: diagnostics.map(diagnosticJson),
      summary: {
        files,
        errors: countOf(diagnostics, "error"),
        warnings: countOf(diagnostics, "warning"),
        infos: countOf(diagnostics, "info"),
      },
    },
    null,
    2,
  );
  return `${jsonText(json)}\n`;
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
