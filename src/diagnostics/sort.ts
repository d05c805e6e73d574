import { byCodePoint } from "../text/order.js";
import { SEVERITIES, type Diagnostic } from "./diagnostic.js";

/** By file, place, severity and rule: the order in which findings are printed, the same in every run. */
export function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      byCodePoint(a.at.file.path, b.at.file.path) ||
      a.at.start - b.at.start ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      byCodePoint(a.rule, b.rule) ||
      byCodePoint(a.message, b.message),
  );
}
