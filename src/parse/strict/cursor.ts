/** A place in a text, and how it is moved on: over lines, over spaces, to the end of a plain scalar. */
import { Unusual } from "../unusual.js";

export const SPACE = 0x20;
export const BREAK = 0x0a;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const SINGLE_QUOTE = 0x27;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const COLON = 0x3a;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;

/** How many words are kept at hand, a power of two. */
const WORDS = 256;

/** Words longer than this are rarely said twice. */
const LONGEST_WORD = 16;

/** The scanning functions return offsets; where there is no character, its code is NaN, which is no sign at all. */
export class Cursor {
  /** Where reading goes on. Between lines: at the first character of the next one that holds something. */
  at = 0;
  /** Between lines, how far that character is indented; -1 at the end of the text. */
  column = -1;
  /** What ended the last plain scalar: a line break (or the end of the text), a comment, a colon, or inside brackets another sign. */
  stop = BREAK;
  private readonly words = Array<string>(WORDS).fill("");

  constructor(readonly text: string) {}

  /** The code of a character. */
  code(at: number): number {
    return this.text.charCodeAt(at);
  }

  /** Whether white space or nothing stands there: behind a colon or a dash, that makes it a sign. */
  isGap(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === SPACE || code === BREAK || at >= this.text.length;
  }

  /** The first place from `at` on that is no space. */
  behindSpaces(at: number): number {
    while (this.text.charCodeAt(at) === SPACE) at++;
    return at;
  }

  /** The end of the line, or of the text. */
  lineEnd(at: number): number {
    const found = this.text.indexOf("\n", at);
    return found === -1 ? this.text.length : found;
  }

  /** Goes from the start of a line to the first line that holds more than a comment. */
  toContent(lineStart: number): void {
    const { text } = this;
    for (let start = lineStart; ;) {
      const at = this.behindSpaces(start);
      const code = text.charCodeAt(at);
      if (code === BREAK) start = at + 1;
      else if (code === HASH) start = this.lineEnd(at) + 1;
      else {
        this.at = Math.min(at, text.length);
        this.column = at < text.length ? at - start : -1;
        return;
      }
    }
  }

  /** Goes on behind a value that ends at `at`: nothing but a comment may follow on its line. */
  finishLine(at: number): void {
    const next = this.behindSpaces(at);
    const code = this.text.charCodeAt(next);
    if (code === HASH && next > at) this.toContent(this.lineEnd(next) + 1);
    else if (code === BREAK || next >= this.text.length) this.toContent(next + 1);
    else throw new Unusual();
  }

  /** Where a plain scalar ends that begins at `at`, without the spaces behind it; `stop` says why, `at` is where. */
  plainEnd(at: number): number {
    const { text } = this;
    let end = at;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      // Letters come behind the colon.
      if (code > COLON) end = at + 1;
      else if (code === SPACE) {
        if (text.charCodeAt(at + 1) === HASH) return this.stopped(HASH, at, end);
      } else if (code === BREAK) break;
      else if (code === COLON && this.isGap(at + 1)) return this.stopped(COLON, at, end);
      else end = at + 1;
    }
    return this.stopped(BREAK, at, end);
  }

  /** The same inside brackets, where commas and brackets end it too. */
  flowPlainEnd(at: number): number {
    const { text } = this;
    let end = at;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE) {
        if (text.charCodeAt(at + 1) === HASH) return this.stopped(HASH, at, end);
      } else if (code === BREAK) break;
      else if (isFlowSign(code)) return this.stopped(code, at, end);
      else if (code === COLON && (this.isGap(at + 1) || isFlowSign(text.charCodeAt(at + 1))))
        return this.stopped(COLON, at, end);
      else end = at + 1;
    }
    return this.stopped(BREAK, at, end);
  }

  private stopped(stop: number, at: number, end: number): number {
    this.stop = stop;
    this.at = at;
    return end;
  }

  /** A stretch of the text that is probably said often: the same string each time, which makes it quick to compare. */
  word(start: number, end: number): string {
    const length = end - start;
    const { text } = this;
    if (length > LONGEST_WORD) return text.slice(start, end);
    const place = (text.charCodeAt(start) * 7 + text.charCodeAt(end - 1) * 3 + length * 31) & (WORDS - 1);
    const known = this.words[place]!;
    if (known.length === length && text.startsWith(known, start)) return known;
    const word = text.slice(start, end);
    this.words[place] = word;
    return word;
  }
}

function isFlowSign(code: number): boolean {
  return (
    code === COMMA || code === OPEN_BRACKET || code === CLOSE_BRACKET || code === OPEN_BRACE || code === CLOSE_BRACE
  );
}

/**
 * Whether a plain scalar may begin with these two: letters of any script, digits, and signs that mean nothing to YAML.
 * A few more may, and are left to the other readers.
 */
export function beginsPlain(code: number, next: number): boolean {
  if (code === DASH) return isAlphanumeric(next);
  return isAlphanumeric(code) || SIGNS.has(code);
}

/** `$ ( + . / ; ^ _ ~` */
const SIGNS: ReadonlySet<number> = new Set([0x24, 0x28, 0x2b, 0x2e, 0x2f, 0x3b, 0x5e, 0x5f, 0x7e]);

function isAlphanumeric(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || code > 0xa0
  );
}

/** Whether a key may begin so: it may stand at the start of a line, where `...` ends a document. */
export function beginsKey(code: number): boolean {
  return isAlphanumeric(code) || code === 0x5f;
}
