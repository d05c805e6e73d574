/**
 * Reads what most files are written in, in one pass and straight into values with their places: blocks of keys and
 * dashes, texts with and without quotes, `|` and `>`, lists and maps in brackets, comments. Whatever goes beyond that
 * (anchors, tags, tabs, a second document, a key that comes twice, ...) or is wrong it leaves to the other readers, and
 * where it reads a document, it gives what they give (a property test holds it to that).
 */
import { coreValue } from "../core-schema.js";
import { MAX_DEPTH } from "../guards.js";
import type { Raw, RawList, RawMap, RawScalar } from "../raw.js";
import { Unusual } from "../unusual.js";
import { readBlockScalar } from "./block-scalar.js";
import { beginsKey, beginsPlain, BREAK, COLON, Cursor, DASH, HASH } from "./cursor.js";
import { Entries } from "./entries.js";
import { isFlow, readFlow } from "./flow.js";
import { isQuote, readQuoted } from "./quoted.js";

const LITERAL = 0x7c;
const FOLDED = 0x3e;

/** The longest key that YAML allows without a `?` before it. */
const LONGEST_KEY = 1024;

/** The document, or undefined where the text is left to another reader. */
export function readStrictly(text: string): Raw | undefined {
  // What these mean within lines, readers disagree on.
  if (text.includes("\t") || text.includes("\r") || text.includes("\ufeff")) return undefined;
  try {
    return document(text);
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

function document(text: string): Raw {
  const cursor = new Cursor(text);
  cursor.toContent(0);
  const { column } = cursor;
  const raw = isDash(cursor) ? list(cursor, column, 0) : map(cursor, column, 0);
  if (cursor.at < text.length) throw new Unusual();
  return raw;
}

/** Each of the functions below begins where its value does, and leaves the cursor at the next line that holds something. */
function map(cursor: Cursor, column: number, depth: number): RawMap {
  if (depth >= MAX_DEPTH) throw new Unusual();
  const entries = new Entries();
  const start = cursor.at;
  let end = start;
  do {
    const keyStart = cursor.at;
    const key = keyAt(cursor, keyStart);
    const keyEnd = cursor.at;
    const value = valueOf(cursor, column, depth + 1) ?? nothing(keyStart, keyEnd);
    entries.add(key, keyStart, keyEnd, value);
    ({ end } = value);
  } while (cursor.column === column);
  if (cursor.column > column) throw new Unusual();
  return { kind: "map", entries: entries.finished(), start, end };
}

/** The key at the cursor, which is at its colon then. */
function keyAt(cursor: Cursor, at: number): string {
  const code = cursor.code(at);
  let key: string;
  if (isQuote(code)) key = readQuoted(cursor, at);
  else {
    if (!beginsKey(code)) throw new Unusual();
    const end = cursor.plainEnd(at);
    if (end !== cursor.at) throw new Unusual();
    key = cursor.word(at, end);
  }
  const colon = cursor.at;
  if (cursor.code(colon) !== COLON || !cursor.isGap(colon + 1) || colon - at > LONGEST_KEY) throw new Unusual();
  return key;
}

/** The value behind the colon at the cursor; undefined where there is none. Its place is the key's then. */
function valueOf(cursor: Cursor, column: number, depth: number): Raw | undefined {
  const at = cursor.behindSpaces(cursor.at + 1);
  const code = cursor.code(at);
  if (code !== BREAK && code !== HASH && at < cursor.text.length) return value(cursor, at, column, depth);
  cursor.finishLine(cursor.at + 1);
  if (cursor.column > column) return node(cursor, cursor.at, cursor.column, column, depth);
  return cursor.column === column && isDash(cursor) ? list(cursor, column, depth) : undefined;
}

function nothing(start: number, end: number): RawScalar {
  return { kind: "scalar", value: null, start, end };
}

function list(cursor: Cursor, column: number, depth: number): RawList {
  if (depth >= MAX_DEPTH) throw new Unusual();
  const items: Raw[] = [];
  const start = cursor.at;
  let end = start;
  do {
    const at = cursor.behindSpaces(cursor.at + 1);
    const item = node(cursor, at, column + at - cursor.at, column, depth + 1);
    items.push(item);
    ({ end } = item);
  } while (cursor.column === column && isDash(cursor));
  if (cursor.column > column) throw new Unusual();
  return { kind: "list", items: items.slice(), start, end };
}

function isDash(cursor: Cursor): boolean {
  return cursor.code(cursor.at) === DASH && cursor.isGap(cursor.at + 1);
}

/** What begins in `column`, inside of what is indented by `parent`: it may be a map, whose first key is here, or a list. */
function node(cursor: Cursor, at: number, column: number, parent: number, depth: number): Raw {
  cursor.at = at;
  if (isDash(cursor)) return list(cursor, column, depth);
  const code = cursor.code(at);
  if (isQuote(code)) {
    readQuoted(cursor, at);
    const isKey = cursor.code(cursor.at) === COLON;
    cursor.at = at;
    if (isKey) return map(cursor, column, depth);
  } else if (beginsKey(code)) {
    cursor.plainEnd(at);
    const isKey = cursor.stop === COLON;
    cursor.at = at;
    if (isKey) return map(cursor, column, depth);
  }
  return value(cursor, at, parent, depth);
}

/** What begins at `at` and is no block of keys or dashes, inside of what is indented by `parent`. */
function value(cursor: Cursor, at: number, parent: number, depth: number): Raw {
  const code = cursor.code(at);
  if (isFlow(code)) {
    const raw = readFlow(cursor, at, parent, depth);
    cursor.finishLine(cursor.at);
    return raw;
  }
  if (isQuote(code)) {
    const text = readQuoted(cursor, at);
    const end = cursor.at;
    cursor.finishLine(end);
    return { kind: "scalar", value: text, start: at, end };
  }
  if (code === LITERAL || code === FOLDED) return readBlockScalar(cursor, at, parent);
  return plain(cursor, at, parent);
}

/** A text without quotes, with the further lines of it: those that are indented deeper than `parent`. */
function plain(cursor: Cursor, at: number, parent: number): RawScalar {
  if (!beginsPlain(cursor.code(at), cursor.code(at + 1))) throw new Unusual();
  let end = cursor.plainEnd(at);
  let text = cursor.word(at, end);
  for (;;) {
    if (cursor.stop === COLON) throw new Unusual();
    const isLast = cursor.stop === HASH;
    const from = cursor.at;
    cursor.finishLine(end);
    if (isLast || cursor.column <= parent) break;
    const gap = cursor.text.slice(from + 1, cursor.at - cursor.column);
    // A comment between the lines would end it.
    if (gap.includes("#") || !beginsPlain(cursor.code(cursor.at), cursor.code(cursor.at + 1))) throw new Unusual();
    const start = cursor.at;
    end = cursor.plainEnd(start);
    const blank = gap.split("\n").length - 1;
    text += (blank === 0 ? " " : "\n".repeat(blank)) + cursor.text.slice(start, end);
  }
  const meant = coreValue(text);
  if (meant === undefined) throw new Unusual();
  return { kind: "scalar", value: meant, start: at, end };
}
