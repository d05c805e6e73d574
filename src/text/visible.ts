/**
 * A text from outside, made safe to print: control and bidirectional characters become `\u{...}`,
 * so that no terminal acts on them and no reader is shown another order than the one written.
 */
export function visible(text: string): string {
  // It seldom holds any, and to look for them is much less than to replace them.
  return HIDDEN.test(text) ? text.replaceAll(EACH_HIDDEN, escaped) : text;
}

// oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const EACH_HIDDEN = new RegExp(HIDDEN, "gu");

function escaped(character: string): string {
  if (character === "\n") return "\n";
  if (character === "\t") return " ";
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The same on one line: line breaks and runs of white space become one space. */
export function oneLine(text: string): string {
  return ONE_LINE.test(text) ? text : visible(text.replace(/\s+/gu, " ").trim());
}

/** Words of printable ASCII, parted by single spaces: as most texts are. */
const ONE_LINE = /^[!-~]+(?: [!-~]+)*$/u;
