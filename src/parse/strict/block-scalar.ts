import type { RawScalar } from "../raw.js";
import { Unusual } from "../unusual.js";
import { BREAK, type Cursor, DASH, SPACE } from "./cursor.js";

const FOLDED = 0x3e;

/**
 * The text of the lines under `|` or `>` at `at`, all of which are indented deeper than `parent`. Left to the other
 * readers is what one has to think about: a given indentation, `+`, lines of spaces, folded lines that are indented
 * further, an end without a line break.
 */
export function readBlockScalar(cursor: Cursor, at: number, parent: number): RawScalar {
  const { text } = cursor;
  const folded = text.charCodeAt(at) === FOLDED;
  const strip = text.charCodeAt(at + 1) === DASH;
  const header = cursor.behindSpaces(at + (strip ? 2 : 1));
  if (text.charCodeAt(header) !== BREAK) throw new Unusual();
  const indent = cursor.behindSpaces(header + 1) - (header + 1);
  if (indent <= parent) throw new Unusual();
  let value = "";
  let end = header + 1;
  let blank = 0;
  for (let start = end; start < text.length;) {
    if (text.charCodeAt(start) === BREAK) {
      // Not before the first line, where there is nothing yet to be parted from.
      if (value === "") throw new Unusual();
      blank++;
      start++;
      continue;
    }
    const content = cursor.behindSpaces(start);
    if (text.charCodeAt(content) === BREAK || content >= text.length) throw new Unusual();
    if (content - start < indent) break;
    const lineEnd = text.indexOf("\n", content);
    if (lineEnd === -1 || text.charCodeAt(lineEnd - 1) === SPACE) throw new Unusual();
    if (folded && content - start > indent) throw new Unusual();
    if (value !== "") value += between(folded, blank);
    value += text.slice(start + indent, lineEnd);
    blank = 0;
    start = end = lineEnd + 1;
  }
  if (value === "") throw new Unusual();
  cursor.toContent(end);
  return { kind: "scalar", value: strip ? value : `${value}\n`, start: at, end };
}

function between(folded: boolean, blank: number): string {
  if (!folded) return "\n".repeat(blank + 1);
  return blank === 0 ? " " : "\n".repeat(blank);
}
