/** Findings for people: what is wrong, where, and what to write instead. */
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";
import { visible } from "../text/visible.js";
import { count } from "../text/words.js";
import { codeFrame, place } from "./code-frame.js";
import { atLeast, type CheckReport, type Counts, countsOf, filesOf, type Paint, shown } from "./report.js";
import type { WidthOf } from "./width.js";

const STYLE: Readonly<Record<Severity, Parameters<Paint>[0]>> = { error: "red", warning: "yellow", info: "cyan" };

/** More notes than these are counted, not shown: a long list hides the finding. */
const MAX_NOTES = 24;

/** All findings with code frames, and a last line that sums them up. */
export function pretty({ diagnostics, show, ...report }: CheckReport, paint: Paint, widthOf: WidthOf): string {
  const blocks = prettyPart(shown(diagnostics, show), paint, widthOf);
  const sum = { ...report, counts: countsOf(diagnostics), withFindings: filesOf(diagnostics).size };
  return prettyWhole(blocks, { ...sum, ...(show === undefined ? {} : { show }) }, paint).join("");
}

/** Findings with code frames, as they stand in a report. */
export function prettyPart(diagnostics: readonly Diagnostic[], paint: Paint, widthOf: WidthOf): string[] {
  return diagnostics.map((diagnostic) => block(diagnostic, paint, widthOf));
}

/** The report of some files, in pieces. @param blocks their findings, written by `prettyPart`, in order */
export function prettyWhole(blocks: readonly string[], sum: Sum, paint: Paint): string[] {
  const { counts, show = "info" } = sum;
  const pieces: string[] = [];
  for (const block of blocks) pieces.push(block, "\n\n");
  const left = atLeast(counts, "info") - atLeast(counts, show);
  if (left > 0) pieces.push(paint("dim", `${count(left, "finding")} not shown: --show info`), "\n\n");
  pieces.push(summary(sum, paint), "\n");
  return pieces;
}

/** What the findings come to. */
export interface Sum extends Omit<CheckReport, "diagnostics"> {
  readonly counts: Counts;
  /** In how many files there are any. */
  readonly withFindings: number;
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
function summary({ counts, withFindings, files, duration }: Sum, paint: Paint): string {
  const time = duration === undefined ? "" : paint("dim", ` · ${Math.round(duration)} ms`);
  const { error: errors, warning: warnings, info: infos } = counts;
  const where = withFindings === files ? count(files, "file") : `${withFindings} of ${count(files, "file")}`;
  const words = [
    errors > 0 ? count(errors, "error") : "",
    warnings > 0 ? count(warnings, "warning") : "",
    infos > 0 ? count(infos, "info") : "",
  ].filter((part) => part !== "");
  if (errors + warnings === 0) {
    const remarks = infos === 0 ? "" : ` (${count(infos, "info")})`;
    return `${paint("green", "✔")} no problems in ${count(files, "file")}${remarks}${time}`;
  }
  const sign = errors > 0 ? paint("red", "✖") : paint("yellow", "⚠");
  return `${sign} ${count(errors + warnings, "problem")} (${words.join(", ")}) in ${where}${time}`;
}
