/** Text to raw document. One door: which reader stands behind it, nobody notices but by the time it takes. */
import type { Diagnostic, Result } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../text/source-file.js";
import { commentCuts } from "./comment-cuts.js";
import { readEvents } from "./event-reader.js";
import type { Raw } from "./raw.js";

/**
 * Reads one argument file.
 * The value is null where there is no document to speak of; with an error in `diagnostics` it may be partial.
 */
export async function read(file: SourceFile): Promise<Result<Raw | null>> {
  const diagnostics: Diagnostic[] = [];
  const value = readEvents(file.text) ?? (await readCarefully(file, diagnostics));
  if (value !== null) commentCuts(file, value, diagnostics);
  return { value, diagnostics };
}

async function readCarefully(file: SourceFile, diagnostics: Diagnostic[]): Promise<Raw | null> {
  // Loaded where it is needed: most runs never do, and it is larger than all the rest.
  const { readYaml } = await import("./yaml-reader.js");
  return readYaml(file, diagnostics);
}
