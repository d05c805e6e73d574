/** One finding a line, for editors and `grep`. */
import { oneLine } from "../text/visible.js";
import { place } from "./code-frame.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";

/** `file:line:column: severity rule message`, and the end of the line. */
export function compact(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((one) => `${place(one.at)}: ${one.severity} ${one.rule} ${oneLine(one.message)}\n`);
}
