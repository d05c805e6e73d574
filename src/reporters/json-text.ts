/** JSON that is safe on a terminal too. */

// What JSON may hold as it is, and a terminal or a reader may not: DEL and C1, line and paragraph separators, and
// what changes the reading direction. Below U+0020 JSON has escapes already.
const HIDDEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** The same JSON with hidden characters as `\uXXXX`: they stand in strings and keys only, where that means the same. */
export function jsonText(json: string): string {
  return json.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
