/** Finds what a reference names, or says what is wrong with it. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { get, type Raw, spanOf } from "../parse/raw.js";
import { didYouMean, listing } from "../text/words.js";
import { article, type Definition, type Symbols } from "./symbols.js";
import type { PlacedUnit } from "./unit.js";

type Kind = Definition["kind"];

/** For so many references in a run the nearest id is looked for: each search goes through all ids. */
const MAX_GUESSES = 100;

export class Resolver {
  private guesses = 0;

  constructor(
    private readonly units: ReadonlyMap<string, PlacedUnit>,
    private readonly symbols: ReadonlyMap<string, Symbols>,
    private readonly diagnostics: Diagnostic[],
  ) {}

  /**
   * The definition that `raw` (a text in `unit`) names, if it is one of `kinds`; it stands at `key`, of the entry `owner`.
   * Undefined where it is not, with a diagnostic, or where the definition itself is broken, which is already reported.
   */
  find(unit: PlacedUnit, raw: Raw, kinds: readonly Kind[], key: string, owner?: string): Definition | undefined {
    if (raw.kind !== "scalar" || typeof raw.value !== "string") return undefined;
    const found = this.peek(unit, raw.value);
    if (found === undefined && this.isOfMissingImport(unit, raw.value)) return undefined;
    if (found !== undefined && kinds.includes(found.kind)) return found.broken ? undefined : found;
    const role = owner === undefined ? `\`${key}\`` : `\`${key}\` of \`${owner}\``;
    if (found === undefined) this.unknown(unit, raw, raw.value, kinds, role);
    else this.wrongKind(unit, raw, found, kinds, role);
    return undefined;
  }

  /** What a reference names, without a word where that is nothing. */
  peek(unit: PlacedUnit, reference: string): Definition | undefined {
    let here: PlacedUnit | undefined = unit;
    let rest = reference;
    while (here !== undefined) {
      // The whole first: the id of a shorthand's step may hold a slash itself (`a.supports.grid/copes`).
      const found = this.symbols.get(here.file.path)?.get(rest);
      if (found !== undefined) return found;
      const slash = rest.indexOf("/");
      if (slash === -1) return undefined;
      const path = here.imports.get(rest.slice(0, slash));
      here = path === undefined ? undefined : this.units.get(path);
      rest = rest.slice(slash + 1);
    }
    return undefined;
  }

  /** That the import can't be read is reported already; what it would have brought is not known to be missing. */
  private isOfMissingImport(unit: PlacedUnit, name: string): boolean {
    const prefix = name.slice(0, Math.max(0, name.indexOf("/")));
    return prefix !== "" && !unit.imports.has(prefix) && get(get(unit.document, "imports"), prefix) !== undefined;
  }

  private unknown(unit: PlacedUnit, raw: Raw, name: string, kinds: readonly Kind[], role: string): void {
    const noun = kinds.includes("source") && kinds.length === 1 ? "source" : kinds[0] === "group" ? "group" : "node";
    const near = this.guesses++ < MAX_GUESSES ? this.nearest(unit, name, kinds) : undefined;
    const slash = name.indexOf("/");
    const prefix = name.slice(0, Math.max(0, slash));
    let help = `define it, or name one of those there are`;
    const imported = noun === "node" ? this.someOf(unit, name) : undefined;
    if (imported !== undefined) help = `\`${name}\` is an import: name one of its nodes, such as \`${imported}\``;
    else if (near !== undefined) help = `did you mean \`${near.name}\`?`;
    else if (slash !== -1 && !unit.imports.has(prefix))
      help = `nothing is imported as \`${prefix}\`: write it under \`imports\``;
    this.diagnostics.push({
      rule: `link/unknown-${noun}`,
      severity: "error",
      message: `${role} names \`${name}\`, which no ${noun} is called`,
      label: `no ${noun} has this id`,
      at: spanOf(unit.file, raw),
      help,
      ...(near === undefined
        ? {}
        : { notes: [{ message: `\`${near.name}\` is defined here`, at: near.definition.span }] }),
      data: { id: name },
    });
  }

  /** Where a reference names an import: one of the nodes that it brings. */
  private someOf(unit: PlacedUnit, name: string): string | undefined {
    const path = unit.imports.get(name);
    const nodes = path === undefined ? undefined : this.symbols.get(path);
    const first = [...(nodes?.values() ?? [])].find(({ kind }) => kind === "claim" || kind === "evidence");
    return first === undefined ? undefined : `${name}/${first.local}`;
  }

  private nearest(
    unit: PlacedUnit,
    name: string,
    kinds: readonly Kind[],
  ): { name: string; definition: Definition } | undefined {
    const candidates = new Map<string, Definition>();
    const add = (path: string, prefix: string): void => {
      for (const [local, one] of this.symbols.get(path) ?? [])
        if (kinds.includes(one.kind)) candidates.set(prefix + local, one);
    };
    add(unit.file.path, "");
    for (const [alias, path] of unit.imports) add(path, `${alias}/`);
    const near = didYouMean(name, [...candidates.keys()]);
    const definition = near === undefined ? undefined : candidates.get(near);
    return near === undefined || definition === undefined ? undefined : { name: near, definition };
  }

  private wrongKind(unit: PlacedUnit, raw: Raw, found: Definition, kinds: readonly Kind[], role: string): void {
    this.diagnostics.push({
      rule: "link/wrong-kind",
      severity: "error",
      message: `${role} names \`${found.local}\`, which is ${article(found.kind)}`,
      label: `has to be ${listing(kinds.map(article), "or")}`,
      at: spanOf(unit.file, raw),
      notes: [{ message: "it is defined here", at: found.span }],
      help: advice(found.kind, kinds),
      data: { id: found.local, kind: found.kind },
    });
  }
}

function advice(found: Kind, wanted: readonly Kind[]): string {
  if (found === "source" && wanted.includes("claim"))
    return "a source is cited, never argued with: make a node of what it says, and cite it there";
  if (wanted.length === 1 && wanted[0] === "source")
    return "cite a source from `sources`; to argue from a node, support something with it";
  if (found === "inference" && wanted.includes("claim"))
    return "a premise is a statement: make a claim of what the step shows";
  return `name ${listing(wanted.map(article), "or")}`;
}
