/** Text to raw document. One door: which reader stands behind it, nobody notices but by the time it takes. */
import type { Diagnostic, Result } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../text/source-file.js";
import { commentCuts } from "./comment-cuts.js";
import type { Raw } from "./raw.js";
import { readStrictly } from "./strict/strict-reader.js";

/**
 * Reads one argument file.
 * The value is null where there is no document to speak of; with an error in `diagnostics` it may be partial.
 */
export async function read(file: SourceFile): Promise<Result<Raw | null>> {
  const diagnostics: Diagnostic[] = [];
  const value = readStrictly(file.text) ?? (await readOtherwise(file, diagnostics));
  if (value !== null) commentCuts(file, value, diagnostics);
  return { value, diagnostics };
}

async function readOtherwise(file: SourceFile, diagnostics: Diagnostic[]): Promise<Raw | null> {
  // Loaded where they are needed: most runs need neither, and each is larger than all the rest.
  const { readEvents } = await import("./event-reader.js");
  const value = readEvents(file.text);
  if (value !== undefined) return value;
  const { readYaml } = await import("./yaml-reader.js");
  return readYaml(file, diagnostics);
}
