/**
 * A document as it was read: plain values, each with its place in the text.
 * Every reader of the file format, slow or fast, gives this form and nothing else.
 */
import type { SourceFile, Span } from "../text/source-file.js";

export interface RawScalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly start: number;
  readonly end: number;
}

export interface RawEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Raw;
}

/** A block, which has no closing bracket, ends where the last value in it does. */
export interface RawMap {
  readonly kind: "map";
  /** In document order; a key stands here once. */
  readonly entries: readonly RawEntry[];
  readonly start: number;
  readonly end: number;
}

export interface RawList {
  readonly kind: "list";
  readonly items: readonly Raw[];
  readonly start: number;
  readonly end: number;
}

export type Raw = RawScalar | RawMap | RawList;

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The value alone, as a schema validator wants it. Maps have no prototype, so a key `__proto__` is a key. */
export function toJson(raw: Raw): Json {
  // As deep as the reader lets a document nest (64, aliases followed), so recursion is safe here and below.
  if (raw.kind === "scalar") return raw.value;
  if (raw.kind === "list") return raw.items.map(toJson);
  const map = Object.create(null) as { [key: string]: Json };
  for (const entry of raw.entries) map[entry.key] = toJson(entry.value);
  return map;
}

// A file may hold a hundred thousand claims, and be asked for each of them; most maps have a handful of keys.
const MANY = 32;
const indices = new WeakMap<RawMap, ReadonlyMap<string, RawEntry>>();

/** The entry of a map, or undefined where the value is no map or has no such key. */
export function entryOf(raw: Raw | undefined, key: string): RawEntry | undefined {
  if (raw?.kind !== "map") return undefined;
  if (raw.entries.length < MANY) {
    // A plain loop: it is asked a dozen things of every node, mostly before the compiler has got round to it.
    for (let at = 0; at < raw.entries.length; at++) if (raw.entries[at]!.key === key) return raw.entries[at];
    return undefined;
  }
  let index = indices.get(raw);
  if (index === undefined) {
    const made = new Map<string, RawEntry>();
    for (const entry of raw.entries) made.set(entry.key, entry);
    index = made;
    indices.set(raw, index);
  }
  return index.get(key);
}

export function get(raw: Raw | undefined, key: string): Raw | undefined {
  return entryOf(raw, key)?.value;
}

/** A string value, or undefined where it is missing or something else. */
export function textOf(raw: Raw | undefined, key: string): string | undefined {
  const value = get(raw, key);
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

const NOTHING: readonly Raw[] = [];

/** One value or a list of them, as a list; empty where it is missing. */
export function listOf(raw: Raw | undefined): readonly Raw[] {
  if (raw === undefined) return NOTHING;
  return raw.kind === "list" ? raw.items : [raw];
}

export function spanOf(file: SourceFile, raw: Raw): Span {
  return { file, start: raw.start, end: raw.end };
}

export function keySpan(file: SourceFile, entry: RawEntry): Span {
  return { file, start: entry.keyStart, end: entry.keyEnd };
}

/** The value at a path of keys and indices, with the entry it stands in; undefined where the path leads nowhere. */
export function at(raw: Raw, path: readonly string[]): { value: Raw; entry: RawEntry | undefined } | undefined {
  let value: Raw = raw;
  let entry: RawEntry | undefined;
  for (const step of path) {
    if (value.kind === "list") {
      const item = value.items[Number(step)];
      if (item === undefined) return undefined;
      value = item;
      entry = undefined;
    } else {
      entry = entryOf(value, step);
      if (entry === undefined) return undefined;
      value = entry.value;
    }
  }
  return { value, entry };
}
