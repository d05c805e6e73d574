/** Links a file and its imports into one argument. */
import type { Diagnostic, Result } from "../diagnostics/diagnostic.js";
import { get, listOf, type Raw, textOf } from "../parse/raw.js";
import type { SourceKind } from "../schema/vocabulary.js";
import type { Argument, Group, Node, Source } from "./argument.js";
import { buildInference, buildStatement, type Context } from "./build-node.js";
import { contradictionPairs } from "./contradictions.js";
import { Resolver } from "./resolver.js";
import { selfReferences } from "./self-reference.js";
import { type Definition, type Symbols, symbolsOf } from "./symbols.js";
import { placed, type PlacedUnit, type Unit, type Units } from "./unit.js";

/**
 * Resolves every reference of `root` and of what it imports (`units`, by path) and turns shorthands into inferences.
 * The value is null where a reference leads nowhere or an id is given twice: evaluating what is left would mislead.
 */
export function link(root: Unit, units: Units): Result<Argument | null> {
  const diagnostics: Diagnostic[] = [];
  const order = placed(root, units);
  const symbols = new Map<string, Symbols>();
  for (const [path, unit] of order) symbols.set(path, symbolsOf(unit, diagnostics));
  const all = [...symbols.values()].flatMap((some) => [...some.values()]);
  const resolver = new Resolver(order, symbols, diagnostics);

  const { nodes: linked, aliases } = nodesOf(all, resolver, diagnostics);
  const sources = new Map<string, Source>();
  const groups = new Map<string, Group>();
  for (const one of all) {
    if (one.kind === "source") sources.set(one.id, sourceOf(resolver, one));
    if (one.kind === "group" && one.unit.prefix === "") groups.set(one.id, groupOf(one));
  }
  for (const one of selfReferences(linked, sources)) diagnostics.push(one);

  const own: PlacedUnit = { ...root, prefix: "" };
  const examines = examined(resolver, own);
  const declared = listOf(get(root.document, "conclusions")).map((raw) =>
    resolver.find(own, raw, ["claim"], "conclusions"),
  );
  const byId = new Map(linked.map((node) => [node.id, node.index]));
  const named = declared
    .flatMap((one) => (one === undefined ? [] : [byId.get(one.id) ?? -1]))
    .filter((index) => index >= 0);
  const wrong = diagnostics.some((one) => one.severity === "error") || all.some((one) => one.broken);
  if (wrong) return { value: null, diagnostics };
  const value: Argument = {
    file: root.file.path,
    title: textOf(root.document, "title") ?? root.file.path,
    ...optionalText(root.document, "description", "description"),
    ...optionalText(root.document, "as-of", "asOf"),
    ...(examines === undefined ? {} : { examines }),
    nodes: linked,
    byId,
    find(reference) {
      const id = resolver.peek(own, reference)?.id ?? "";
      return byId.get(aliases.get(id) ?? id);
    },
    sources,
    groups,
    ...(declared.length > 0 ? { conclusions: named, conclusionsFrom: "file" } : defaultConclusions(linked)),
    defaultInference: defaultInference(own),
    span: { file: root.file, start: root.document.start, end: root.document.end },
    imports: root.imports,
  };
  return { value, diagnostics };
}

const NOTHING: readonly number[] = [];

interface Nodes {
  readonly nodes: Node[];
  /** The other name of a contradiction's step that is written on both sides, and the id of the step. */
  readonly aliases: ReadonlyMap<string, string>;
}

function nodesOf(all: readonly Definition[], resolver: Resolver, diagnostics: Diagnostic[]): Nodes {
  const definitions = all.filter((one) => one.kind !== "source" && one.kind !== "group" && !one.broken);
  const pairs = contradictionPairs(definitions, resolver, diagnostics);
  const kept = definitions.filter((one) => !pairs.repeated.has(one));
  const indexOf = new Map(kept.map((one, index) => [one.id, index]));
  // The two sides of a pair written twice have four names for two steps; all four can be named.
  for (const [alias, id] of pairs.aliases) indexOf.set(alias, indexOf.get(id) ?? -1);
  const contexts = new Map<PlacedUnit, Context>();
  const context = ({ unit }: Definition): Context => {
    let known = contexts.get(unit);
    if (known === undefined) {
      known = { resolver, indexOf, diagnostics, defaultInference: defaultInference(unit) };
      contexts.set(unit, known);
    }
    return known;
  };

  const steps = kept.map((one) => (one.kind === "inference" ? buildInference(context(one), one) : undefined));
  const supported = new Set<number>();
  const against = new Map<number, Set<number>>();
  for (const step of steps) {
    if (step?.polarity === "supports") supported.add(step.target);
    if (step?.made === "contradicts") add(against, step.from[0] ?? -1, step.target);
  }
  const nodes: Node[] = [];
  for (const [index, one] of kept.entries()) {
    const step = steps[index];
    if (step !== undefined) nodes.push(step);
    if (one.kind === "inference") continue;
    const others = against.get(index);
    const contradicts = others === undefined ? NOTHING : [...others].toSorted((a, b) => a - b);
    nodes.push(buildStatement(context(one), one, contradicts, supported.has(index)));
  }
  return { nodes, aliases: pairs.aliases };
}

function add(map: Map<number, Set<number>>, key: number, value: number): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

function defaultInference(unit: PlacedUnit): "presumed" | "unproven" {
  return textOf(get(unit.document, "defaults"), "inference") === "unproven" ? "unproven" : "presumed";
}

/**
 * The file's own claims that are no premise of a supporting inference, without those that only object (nothing supports
 * them, and they oppose something); if none is left, all its claims.
 */
function defaultConclusions(nodes: readonly Node[]): Pick<Argument, "conclusions" | "conclusionsFrom"> {
  const supporting = new Set<number>();
  const opposing = new Set<number>();
  const supported = new Set<number>();
  const claims: number[] = [];
  for (const node of nodes) {
    if (node.kind === "claim" && node.via === "") claims.push(node.index);
    if (node.kind !== "inference") continue;
    const uses = node.polarity === "supports" ? supporting : opposing;
    for (const premise of node.from) uses.add(premise);
    if (node.polarity === "supports") supported.add(node.target);
  }
  const ends = claims.filter((index) => !supporting.has(index) && (supported.has(index) || !opposing.has(index)));
  return ends.length > 0
    ? { conclusions: ends, conclusionsFrom: "ends" }
    : { conclusions: claims, conclusionsFrom: "everything" };
}

function examined(resolver: Resolver, unit: PlacedUnit): string | undefined {
  const raw = get(unit.document, "examines");
  return raw && resolver.find(unit, raw, ["source"], "examines")?.id;
}

function sourceOf(resolver: Resolver, one: Definition): Source {
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

function groupOf(one: Definition): Group {
  return {
    id: one.id,
    title: textOf(one.raw, "title") ?? "",
    ...optionalText(one.raw, "note", "note"),
    span: one.span,
  };
}

function optionalText<K extends string>(raw: Raw, key: string, name: K): { [P in K]?: string } {
  const text = textOf(raw, key);
  return text === undefined ? {} : ({ [name]: text } as { [P in K]?: string });
}
