/** Makes the sources and groups of an argument from their definitions. */
import { get, textOf } from "../parse/raw.js";
import type { Raw } from "../parse/raw.js";
import type { SourceKind } from "../schema/vocabulary.js";
import type { Group, Source } from "./argument.js";
import type { Resolver } from "./resolver.js";
import type { Definition } from "./symbols.js";

/** An origin that leads nowhere is left out, and reported by the resolver. */
export function buildSource(resolver: Resolver, one: Definition): Source {
  const origin = get(one.raw, "origin");
  const found = origin && resolver.find(one.unit, origin, ["source"], "origin", one.local);
  const kind = textOf(one.raw, "kind");
  return {
    id: one.id,
    title: textOf(one.raw, "title") ?? "",
    ...optionalText(one.raw, "author", "author"),
    ...optionalText(one.raw, "publisher", "publisher"),
    ...(kind === undefined ? {} : { kind: kind as SourceKind }),
    ...optionalText(one.raw, "date", "date"),
    ...optionalText(one.raw, "accessed", "accessed"),
    ...optionalText(one.raw, "url", "url"),
    ...optionalText(one.raw, "archived", "archived"),
    ...optionalText(one.raw, "note", "note"),
    ...(found === undefined ? {} : { origin: found.id }),
    span: one.span,
    via: one.unit.prefix.slice(0, -1),
  };
}

export function buildGroup(one: Definition): Group {
  return {
    id: one.id,
    title: textOf(one.raw, "title") ?? "",
    ...optionalText(one.raw, "note", "note"),
    span: one.span,
  };
}

/** The text at `key`, under `name`; nothing where there is none. */
export function optionalText<K extends string>(raw: Raw, key: string, name: K): { [P in K]?: string } {
  const text = textOf(raw, key);
  return text === undefined ? {} : ({ [name]: text } as { [P in K]?: string });
}
