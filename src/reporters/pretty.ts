/** Findings for people: what is wrong, where, and what to write instead. */
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";
import { visible } from "../text/visible.js";
import { count } from "../text/words.js";
import { codeFrame, place } from "./code-frame.js";
import { type CheckReport, countOf, type Paint, shown } from "./report.js";
import type { WidthOf } from "./width.js";

const STYLE: Readonly<Record<Severity, Parameters<Paint>[0]>> = { error: "red", warning: "yellow", info: "cyan" };

/** More notes than these are counted, not shown: a long list hides the finding. */
const MAX_NOTES = 24;

/** All findings with code frames, and a last line that sums them up. */
export function pretty(report: CheckReport, paint: Paint, widthOf: WidthOf): string {
  const printed = shown(report);
  const blocks = printed.map((diagnostic) => block(diagnostic, paint, widthOf));
  const left = report.diagnostics.length - printed.length;
  if (left > 0) blocks.push(paint("dim", `${count(left, "finding")} not shown: --show info`));
  return `${[...blocks, summary(report, paint)].join("\n\n")}\n`;
}

/** One finding, as the viewer shows it too. */
export function block(diagnostic: Diagnostic, paint: Paint, widthOf: WidthOf): string {
  const style = STYLE[diagnostic.severity];
  const head = `${paint(style, `${diagnostic.severity}[${diagnostic.rule}]`)}${paint("bold", `: ${visible(diagnostic.message)}`)}`;
  const lines = [head, codeFrame(diagnostic.at, visible(diagnostic.label ?? ""), { paint, style, widthOf })];
  const notes = diagnostic.notes ?? [];
  for (const note of notes.slice(0, MAX_NOTES)) {
    const where = note.at === undefined ? "" : paint("dim", `  (${place(note.at)})`);
    lines.push(`   = ${paint("bold", "note")}: ${visible(note.message)}${where}`);
  }
  if (notes.length > MAX_NOTES)
    lines.push(
      `   = ${paint("bold", "note")}: and ${count(notes.length - MAX_NOTES, "more", "more")} (all of them: --format json)`,
    );
  if (diagnostic.help !== undefined) lines.push(`   = ${paint("bold", "help")}: ${visible(diagnostic.help)}`);
  return lines.join("\n");
}

/** "✖ 3 problems (1 error, 2 warnings) in 1 of 3 files · 41 ms", or "✔ no problems in 3 files". */
export function summary({ diagnostics, files, duration }: CheckReport, paint: Paint): string {
  const time = duration === undefined ? "" : paint("dim", ` · ${Math.round(duration)} ms`);
  const errors = countOf(diagnostics, "error");
  const warnings = countOf(diagnostics, "warning");
  const infos = countOf(diagnostics, "info");
  const withFindings = new Set(diagnostics.map((one) => one.at.file.path)).size;
  const where = withFindings === files ? count(files, "file") : `${withFindings} of ${count(files, "file")}`;
  const counts = [
    errors > 0 ? count(errors, "error") : "",
    warnings > 0 ? count(warnings, "warning") : "",
    infos > 0 ? count(infos, "info") : "",
  ].filter((part) => part !== "");
  if (errors + warnings === 0) {
    const remarks = infos === 0 ? "" : ` (${count(infos, "info")})`;
    return `${paint("green", "✔")} no problems in ${count(files, "file")}${remarks}${time}`;
  }
  const sign = errors > 0 ? paint("red", "✖") : paint("yellow", "⚠");
  return `${sign} ${count(errors + warnings, "problem")} (${counts.join(", ")}) in ${where}${time}`;
}
