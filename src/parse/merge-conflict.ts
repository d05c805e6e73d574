/** A merge that was not finished: its markers make both sides look like faults of their own. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../text/source-file.js";

/** What to say of the first marker in a file that isn't YAML as it stands; undefined where there is none. */
export function mergeConflict(file: SourceFile): Diagnostic | undefined {
  const start = file.text.search(/^<{7} /mu);
  if (start === -1) return undefined;
  return {
    rule: "syntax/yaml",
    severity: "error",
    message: "a merge conflict is left in the file",
    help: "choose between the two sides, and take out the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`",
    at: { file, start, end: start + 7 },
  };
}
