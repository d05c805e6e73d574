/**
 * A text from outside, made safe to print: control and bidirectional characters become `\u{...}`,
 * so that no terminal acts on them and no reader is shown another order than the one written.
 */
export function visible(text: string): string {
  // oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, (character) => {
    if (character === "\n") return "\n";
    if (character === "\t") return " ";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** The same on one line: line breaks and runs of white space become one space. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/gu, " ").trim());
}
