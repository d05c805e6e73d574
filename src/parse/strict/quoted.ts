import { Unusual } from "../unusual.js";
import { type Cursor, DOUBLE_QUOTE, SINGLE_QUOTE } from "./cursor.js";

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", "/": "/", n: "\n", t: "\t" };

export function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

/** The text in the quotes that open at `at`, on one line; the cursor is behind the closing one then. */
export function readQuoted(cursor: Cursor, at: number): string {
  const { text } = cursor;
  const quote = text.charCodeAt(at) === DOUBLE_QUOTE ? '"' : "'";
  let value = "";
  let start = at + 1;
  for (;;) {
    const end = text.indexOf(quote, start);
    if (end === -1) throw new Unusual();
    const part = text.slice(start, end);
    if (part.includes("\n")) throw new Unusual();
    if (quote === "'") {
      value += part;
      if (text[end + 1] !== quote) return closed(cursor, end, value);
      value += quote;
      start = end + 2;
    } else {
      const escape = part.indexOf("\\");
      if (escape === -1) return closed(cursor, end, value + part);
      const meant = ESCAPES[text[start + escape + 1]!];
      if (meant === undefined) throw new Unusual();
      value += part.slice(0, escape) + meant;
      start += escape + 2;
    }
  }
}

function closed(cursor: Cursor, end: number, value: string): string {
  cursor.at = end + 1;
  return value;
}
