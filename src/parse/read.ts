/** Text to raw document. One door, so that a faster reader can stand behind it without anyone noticing. */
import type { Diagnostic, Result } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../text/source-file.js";
import { commentCuts } from "./comment-cuts.js";
import type { Raw } from "./raw.js";
import { readYaml } from "./yaml-reader.js";

/**
 * Reads one argument file.
 * The value is null where there is no document to speak of; with an error in `diagnostics` it may be partial.
 */
export function read(file: SourceFile): Result<Raw | null> {
  const diagnostics: Diagnostic[] = [];
  const value = readYaml(file, diagnostics);
  if (value !== null) commentCuts(file, value, diagnostics);
  return { value, diagnostics };
}
