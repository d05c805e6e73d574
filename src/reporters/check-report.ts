/** The report of `check`, written in parts: those of some files each, as they are checked, and then what stands around them. */
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";
import { checkJson, checkJsonPart } from "./check-json.js";
import { compact } from "./compact.js";
import { prettyPart, prettyWhole } from "./pretty.js";
import { type Counts, countsOf, filesOf, type Paint, shown } from "./report.js";
import { widthFor } from "./width.js";

export interface CheckStyle {
  readonly format: "pretty" | "compact" | "json";
  /** The least severity that is printed; what is less grave is only counted. JSON has all. */
  readonly show: Severity;
  readonly paint: Paint;
}

/** The findings of some files, written. Holds nothing but text and numbers, so that it can be sent from thread to thread. */
export interface CheckPart {
  readonly texts: readonly string[];
  /** Of all findings, shown or not. */
  readonly counts: Counts;
  /** The files that they stand in. */
  readonly withFindings: readonly string[];
}

/** @param diagnostics sorted by file and place */
export async function checkPart(
  diagnostics: readonly Diagnostic[],
  { format, show, paint }: CheckStyle,
): Promise<CheckPart> {
  const counts = countsOf(diagnostics);
  const printed = shown(diagnostics, show);
  const texts =
    format === "json"
      ? checkJsonPart(diagnostics)
      : format === "compact"
        ? compact(printed)
        : prettyPart(printed, paint, await widthFor(printed));
  return { texts, counts, withFindings: [...filesOf(diagnostics)] };
}

/** What the parts come to together. */
export function totalOf(parts: readonly CheckPart[]): Counts {
  const total = { error: 0, warning: 0, info: 0 };
  for (const { counts } of parts) {
    total.error += counts.error;
    total.warning += counts.warning;
    total.info += counts.info;
  }
  return total;
}

/**
 * The whole report, in pieces: one text of a large report would take as long to make as all of them.
 * @param parts in the order of their files
 * @param run how many files were checked, and how many milliseconds that took
 */
export function checkReport(
  parts: readonly CheckPart[],
  { format, show, paint }: CheckStyle,
  run: { readonly files: number; readonly duration: number },
): readonly string[] {
  const texts = parts.flatMap((part) => part.texts);
  if (format === "compact") return texts;
  const counts = totalOf(parts);
  if (format === "json") return [checkJson(texts, counts, run.files)];
  const withFindings = new Set(parts.flatMap((part) => part.withFindings)).size;
  return prettyWhole(texts, { ...run, show, counts, withFindings }, paint);
}
