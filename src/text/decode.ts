/** Bytes to text: what can't be an argument file is told apart here, before any parser sees it. */

/** A file larger than this is refused: nobody wrote it by hand. Bytes. */
export const MAX_BYTES = 64 * 1024 * 1024;

export type TextProblem =
  | { kind: "too-large"; bytes: number }
  | { kind: "utf-16" }
  | { kind: "not-utf-8"; offset: number; byte: number }
  | { kind: "control"; offset: number; code: number }
  | { kind: "bidi"; offset: number; code: number }
  | { kind: "bare-cr"; offset: number };

export interface Decoded {
  /** The text without a byte order mark; empty where the bytes aren't text at all, and good only to show a problem where there is one. */
  readonly text: string;
  /** The first problem of each kind. */
  readonly problems: TextProblem[];
}

// C0 without tab, line feed and carriage return; DEL; C1 without NEL. A terminal acts on these.
// oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/u;
// Embeddings, overrides and isolates: they make a reviewer see another text than the program reads.
const BIDI = /[\u202a-\u202e\u2066-\u2069]/u;
const BARE_CR = /\r(?!\n)/u;

/**
 * Decodes UTF-8, with or without a byte order mark.
 * Never throws: whatever is wrong is in `problems`, and `text` then holds what could be read.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.byteLength > MAX_BYTES) {
    return { text: "", problems: [{ kind: "too-large", bytes: bytes.byteLength }] };
  }
  if (looksLikeUtf16(bytes)) return { text: "", problems: [{ kind: "utf-16" }] };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Read with replacement characters, so that the place can be shown.
    return { text: new TextDecoder("utf-8").decode(bytes), problems: [firstBadByte(bytes)] };
  }
  return { text, problems: problemsIn(text) };
}

/** What in a text must not stand in an argument file: the first of each kind. */
export function problemsIn(text: string): TextProblem[] {
  const problems: TextProblem[] = [];
  const control = text.search(CONTROL);
  if (control !== -1) problems.push({ kind: "control", offset: control, code: text.charCodeAt(control) });
  const bidi = text.search(BIDI);
  if (bidi !== -1) problems.push({ kind: "bidi", offset: bidi, code: text.charCodeAt(bidi) });
  const cr = text.search(BARE_CR);
  if (cr !== -1) problems.push({ kind: "bare-cr", offset: cr });
  return problems;
}

// UTF-16 read as UTF-8 would parse as one garbage string, without any error.
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  // Without a mark: YAML begins with an ASCII character, so one byte of the first two is zero.
  return bytes.byteLength >= 2 && (a === 0) !== (b === 0);
}

function firstBadByte(bytes: Uint8Array): TextProblem {
  let low = 0;
  let high = bytes.byteLength;
  // The longest prefix that decodes (a cut character at its end is fine: `stream`).
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  // The character that breaks off there begins behind the last whole one.
  const whole = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true });
  const byte = bytes[new TextEncoder().encode(whole).length] ?? 0;
  return { kind: "not-utf-8", offset: whole.length - (whole.startsWith("\ufeff") ? 1 : 0), byte };
}
