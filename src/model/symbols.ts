/** The ids that a file defines, and how a reference finds one. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { entryOf, get, keySpan, listOf, type Raw, type RawEntry, spanOf, textOf } from "../parse/raw.js";
import type { Span } from "../text/source-file.js";
import type { Made } from "./argument.js";
import type { PlacedUnit } from "./unit.js";

/** Where a node, source or group is defined, before anything is resolved. */
export interface Definition {
  readonly unit: PlacedUnit;
  /** As written in its own file. */
  readonly local: string;
  /** As seen from the evaluated file. */
  readonly id: string;
  readonly kind: "claim" | "evidence" | "inference" | "source" | "group";
  readonly span: Span;
  /** The value that defines it; of a shorthand its entry in the list. */
  readonly raw: Raw;
  /** Of an inference that a shorthand makes. */
  readonly made?: {
    readonly by: Made;
    readonly premise: string;
    readonly target: string;
    readonly polarity: "supports" | "opposes";
    readonly targetSpan: Span;
  };
  /** It breaks the schema: its id is known, but no node is made of it. */
  readonly broken: boolean;
}

export type Symbols = ReadonlyMap<string, Definition>;

const SECTIONS = [
  ["claims", "claim"],
  ["evidence", "evidence"],
  ["inferences", "inference"],
  ["sources", "source"],
  ["groups", "group"],
] as const;

const SHORTHANDS = ["supports", "opposes", "reports"] as const;

/** All definitions of a file in document order, by local id; an id that is defined twice is reported at its second place. */
export function symbolsOf(unit: PlacedUnit, diagnostics: Diagnostic[]): Symbols {
  const symbols = new Map<string, Definition>();
  const define = (one: Definition): void => {
    const first = symbols.get(one.local);
    if (first === undefined) symbols.set(one.local, one);
    // A contradiction that a list names twice is told by the schema.
    else if (one.made?.by !== "contradicts") diagnostics.push(duplicate(one, first));
  };
  const sections = SECTIONS.map(([section, kind]) => ({ section, kind, entries: get(unit.document, section) }));
  for (const { section, kind, entries } of sections.toSorted((a, b) => startOf(a.entries) - startOf(b.entries))) {
    if (entries?.kind !== "map") continue;
    for (const entry of entries.entries) {
      const broken = unit.broken.size > 0 && unit.broken.has(`${section}/${entry.key}`);
      define(definition(unit, kind, entry, broken));
      if (kind !== "claim" && kind !== "evidence") continue;
      const made = shorthands(unit, section, entry);
      if (made.length > 1) made.sort((a, b) => a.span.start - b.span.start);
      for (const one of made) define(one);
    }
  }
  return symbols;
}

function startOf(raw: Raw | undefined): number {
  return raw?.start ?? 0;
}

function definition(unit: PlacedUnit, kind: Definition["kind"], entry: RawEntry, broken: boolean): Definition {
  return {
    unit,
    kind,
    local: entry.key,
    id: unit.prefix + entry.key,
    span: keySpan(unit.file, entry),
    raw: entry.value,
    broken,
  };
}

function shorthands(unit: PlacedUnit, section: string, owner: RawEntry): Definition[] {
  const made: Definition[] = [];
  for (const by of SHORTHANDS) {
    for (const [index, raw] of listOf(get(owner.value, by)).entries()) {
      const target = referenceIn(raw);
      if (target === undefined) continue;
      const polarity = by === "opposes" ? "opposes" : "supports";
      const broken = unit.broken.has(`${section}/${owner.key}/${by}/${index}`);
      made.push(
        step(
          unit,
          raw,
          `${owner.key}.${by}.${target.text}`,
          { by, premise: owner.key, target: target.text, polarity, targetSpan: spanOf(unit.file, target.raw) },
          broken,
        ),
      );
    }
  }
  for (const raw of listOf(get(owner.value, "contradicts"))) {
    const target = referenceIn(raw);
    if (target === undefined) continue;
    const shared = { by: "contradicts", polarity: "opposes", targetSpan: spanOf(unit.file, raw) } as const;
    made.push(
      step(
        unit,
        raw,
        `${owner.key}.contradicts.${target.text}`,
        { ...shared, premise: owner.key, target: target.text },
        false,
      ),
    );
    made.push(
      step(
        unit,
        raw,
        `${owner.key}.contradicted-by.${target.text}`,
        { ...shared, premise: target.text, target: owner.key },
        false,
      ),
    );
  }
  return made;
}

function step(
  unit: PlacedUnit,
  raw: Raw,
  local: string,
  made: NonNullable<Definition["made"]>,
  broken: boolean,
): Definition {
  return { unit, kind: "inference", local, id: unit.prefix + local, span: spanOf(unit.file, raw), raw, made, broken };
}

/** The id that an entry names, written alone or as `{ id: ... }`. */
export function referenceIn(raw: Raw): { text: string; raw: Raw } | undefined {
  if (raw.kind === "scalar") return typeof raw.value === "string" ? { text: raw.value, raw } : undefined;
  const id = textOf(raw, "id");
  const entry = entryOf(raw, "id");
  return id === undefined || entry === undefined ? undefined : { text: id, raw: entry.value };
}

function duplicate(second: Definition, first: Definition): Diagnostic {
  const made = second.made !== undefined;
  return {
    rule: "link/duplicate-id",
    severity: "error",
    message: made ? `the step \`${second.local}\` is written twice` : `the id \`${second.local}\` is given twice`,
    label: "the second time",
    at: second.span,
    notes: [{ message: `the first time, as ${article(first.kind)}`, at: first.span }],
    help: made
      ? "leave one of them out"
      : "nodes, sources and groups of a file share one name space: rename one of them",
    data: { id: second.local },
  };
}

/** "a claim", "an inference". */
export function article(kind: Definition["kind"]): string {
  if (kind === "evidence") return "evidence";
  return kind === "inference" ? "an inference" : `a ${kind}`;
}
