import { coreValue } from "../core-schema.js";
import { MAX_DEPTH } from "../guards.js";
import type { Raw, RawScalar } from "../raw.js";
import { Unusual } from "../unusual.js";
import {
  beginsPlain,
  BREAK,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  type Cursor,
  OPEN_BRACE,
  OPEN_BRACKET,
  SPACE,
} from "./cursor.js";
import { Entries } from "./entries.js";
import { isQuote, readQuoted } from "./quoted.js";

export function isFlow(code: number): boolean {
  return code === OPEN_BRACKET || code === OPEN_BRACE;
}

/**
 * The list or map whose bracket opens at `at`; the cursor is behind the closing one then. Its further lines have to be
 * indented deeper than `parent`.
 */
export function readFlow(cursor: Cursor, at: number, parent: number, depth: number): Raw {
  if (depth >= MAX_DEPTH) throw new Unusual();
  return cursor.code(at) === OPEN_BRACKET ? list(cursor, at, parent, depth) : map(cursor, at, parent, depth);
}

function list(cursor: Cursor, start: number, parent: number, depth: number): Raw {
  const items: Raw[] = [];
  let at = behindSpace(cursor, start + 1, parent);
  while (cursor.code(at) !== CLOSE_BRACKET) {
    items.push(value(cursor, at, parent, depth + 1));
    at = behindItem(cursor, CLOSE_BRACKET, parent);
  }
  cursor.at = at + 1;
  return { kind: "list", items: items.slice(), start, end: at + 1 };
}

function map(cursor: Cursor, start: number, parent: number, depth: number): Raw {
  const entries = new Entries();
  let at = behindSpace(cursor, start + 1, parent);
  while (cursor.code(at) !== CLOSE_BRACE) {
    const key = keyAt(cursor, at);
    const keyEnd = cursor.at;
    if (cursor.code(keyEnd) !== COLON || cursor.code(keyEnd + 1) !== SPACE) throw new Unusual();
    const content = value(cursor, cursor.behindSpaces(keyEnd + 1), parent, depth + 1);
    entries.add(key, at, keyEnd, content);
    at = behindItem(cursor, CLOSE_BRACE, parent);
  }
  cursor.at = at + 1;
  return { kind: "map", entries: entries.finished(), start, end: at + 1 };
}

function keyAt(cursor: Cursor, at: number): string {
  const code = cursor.code(at);
  if (isQuote(code)) return readQuoted(cursor, at);
  if (!beginsPlain(code, cursor.code(at + 1))) throw new Unusual();
  const end = cursor.flowPlainEnd(at);
  // With spaces before the colon, the end of the key is not where the cursor is.
  if (end !== cursor.at) throw new Unusual();
  return cursor.word(at, end);
}

function value(cursor: Cursor, at: number, parent: number, depth: number): Raw {
  const code = cursor.code(at);
  if (isFlow(code)) return readFlow(cursor, at, parent, depth);
  if (isQuote(code)) {
    const text = readQuoted(cursor, at);
    return { kind: "scalar", value: text, start: at, end: cursor.at } satisfies RawScalar;
  }
  if (!beginsPlain(code, cursor.code(at + 1))) throw new Unusual();
  const end = cursor.flowPlainEnd(at);
  const plain = coreValue(cursor.word(at, end));
  if (plain === undefined) throw new Unusual();
  return { kind: "scalar", value: plain, start: at, end } satisfies RawScalar;
}

/** Where the next item begins or the bracket closes, from behind an item on. */
function behindItem(cursor: Cursor, close: number, parent: number): number {
  const at = behindSpace(cursor, cursor.at, parent);
  const code = cursor.code(at);
  if (code === close) return at;
  if (code !== COMMA) throw new Unusual();
  return behindSpace(cursor, at + 1, parent);
}

/** Over spaces and on to the next line, which has to be indented deeper than `parent`. */
function behindSpace(cursor: Cursor, at: number, parent: number): number {
  for (;;) {
    const next = cursor.behindSpaces(at);
    if (cursor.code(next) !== BREAK) return next;
    at = cursor.behindSpaces(next + 1);
    if (cursor.code(at) !== BREAK && at - (next + 1) <= parent) throw new Unusual();
  }
}
