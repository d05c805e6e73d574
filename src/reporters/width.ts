/** How many columns a text takes on a terminal. */
import { lineText, positionAt } from "../text/source-file.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";

export type WidthOf = (text: string) => number;

// Latin letters and the punctuation that goes with them, without the soft hyphen, which takes none; combining
// characters, Asian ones and emoji are further on. What takes one column must not depend on what else is measured.
const ANOTHER = /[^\u0020-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/u;
const ANOTHER_IN_LINES = new RegExp(ANOTHER.source.replace("[^", "[^\\r\\n"), "u");

/** To look at so many characters is quicker than to find a line and to look at it. */
const WORTH_A_LINE = 500;

/**
 * The way to measure the lines that findings stand on: by their length where each character takes one column. Else it
 * is `string-width`, which takes as long to load as a small file takes to check.
 */
export async function widthFor(diagnostics: readonly Diagnostic[]): Promise<WidthOf> {
  const files = new Set(diagnostics.map((one) => one.at.file));
  let length = 0;
  for (const { text } of files) length += text.length;
  const plain =
    (length < diagnostics.length * WORTH_A_LINE && [...files].every(({ text }) => !ANOTHER_IN_LINES.test(text))) ||
    diagnostics.every(({ at: { file, start } }) => !ANOTHER.test(lineText(file, positionAt(file, start).line)));
  return plain ? (text) => text.length : (await import("string-width")).default;
}
