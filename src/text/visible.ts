/**
 * A text from outside, made safe to print: control and bidirectional characters become `\u{...}`,
 * so that no terminal acts on them and no reader is shown another order than the one written.
 */
export function visible(text: string): string {
  if (!hasHidden(text)) return text;
  // oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, (character) => {
    if (character === "\n") return "\n";
    if (character === "\t") return " ";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** Whether any of the characters above may be in it. It seldom is, and to make an expression ready takes longer than this. */
function hasHidden(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || (code > 0x7e && code < 0xa0)) return true;
    if (code >= 0x200e && (code <= 0x200f || (code >= 0x202a && code <= 0x2069) || code === 0xfeff)) return true;
  }
  return false;
}

/** The same on one line: line breaks and runs of white space become one space. */
export function oneLine(text: string): string {
  return isOneLine(text) ? text : visible(text.replace(/\s+/gu, " ").trim());
}

/** Whether it is printable ASCII, its words parted by single spaces. */
function isOneLine(text: string): boolean {
  let before = 0x20;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || (code === 0x20 && before === 0x20)) return false;
    before = code;
  }
  return before !== 0x20;
}
