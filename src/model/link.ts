/** Links a file and its imports into one argument. */
import type { Diagnostic, Result } from "../diagnostics/diagnostic.js";
import { get, listOf, textOf } from "../parse/raw.js";
import type { Argument, Node } from "./argument.js";
import { buildParts } from "./build-parts.js";
import { buildGroup, optionalText } from "./build-source.js";
import { defaultConclusions } from "./conclusions.js";
import { contradictionPairs, type Repeated } from "./contradictions.js";
import { type Declarations, declarationsOf } from "./declarations.js";
import { isSameUnit, type LinkedUnit, unchanged } from "./linked-unit.js";
import { Resolver } from "./resolver.js";
import { selfReferences } from "./self-reference.js";
import type { Definition } from "./symbols.js";
import { placed, type PlacedUnit, type Unit, type Units } from "./unit.js";

/**
 * Links one file with its imports, time and again. Where nothing changed in a unit and in all that it imports, its
 * nodes are those of before; the same objects, unless there is more or less before them now.
 */
export class Linker {
  /** By path, what nothing was found in. */
  private known: ReadonlyMap<string, LinkedUnit> = new Map();

  /**
   * Resolves every reference of `root` and of what it imports (`units`, by path) and turns shorthands into inferences.
   * The value is null where a reference leads nowhere or an id is given twice: evaluating what is left would mislead.
   */
  link(root: Unit, units: Units): Result<Argument | null> {
    const diagnostics: Diagnostic[] = [];
    const order = placed(root, units);
    const declared = new Map([...order].map(([path, unit]) => [path, this.declared(unit, diagnostics)]));
    const symbols = new Map([...declared].map(([path, one]) => [path, one.symbols]));
    const resolver = new Resolver(order, symbols, diagnostics);
    const contradictions = [...declared.values()].flatMap((one) => one.contradictions);
    const repeated = contradictionPairs(contradictions, resolver, diagnostics);
    const parts = this.inPlace(order, declared, repeated);
    const indexOf = (one: Definition): number | undefined => {
      // The two sides of a pair written twice have four names for two steps; all four can be named.
      const { unit, local } = repeated.get(one) ?? one;
      const part = parts.get(unit.file.path);
      const place = part?.places.get(local);
      return part === undefined || place === undefined ? undefined : part.first + place;
    };
    buildParts(parts, unchanged(parts, this.known), (unit) => ({
      resolver,
      indexOf,
      diagnostics,
      defaultInference: defaultInference(unit),
    }));
    const all = [...parts.values()];
    const nodes: Node[] = [];
    for (const part of all) append(nodes, part.nodes);
    const sources = new Map(all.flatMap((part) => part.sources.map((source) => [source.id, source])));
    for (const one of selfReferences(nodes, sources)) diagnostics.push(one);

    const own: PlacedUnit = { ...root, prefix: "" };
    const raw = get(root.document, "examines");
    const examines = raw && resolver.find(own, raw, ["source"], "examines")?.id;
    const conclusions = listOf(get(root.document, "conclusions")).map((one) =>
      resolver.find(own, one, ["claim"], "conclusions"),
    );
    this.keep(parts, diagnostics);
    if (diagnostics.some((one) => one.severity === "error") || all.some((part) => part.declared.broken))
      return { value: null, diagnostics };
    let byId: ReadonlyMap<string, number> | undefined;
    const value: Argument = {
      file: root.file.path,
      title: textOf(root.document, "title") ?? root.file.path,
      ...optionalText(root.document, "description", "description"),
      ...optionalText(root.document, "as-of", "asOf"),
      ...(examines === undefined ? {} : { examines }),
      nodes,
      // Made when it is first asked for: a check doesn't, and it takes as long as much of that.
      get byId() {
        return (byId ??= new Map(nodes.map((node) => [node.id, node.index])));
      },
      find(reference) {
        const found = resolver.peek(own, reference);
        return found && indexOf(found);
      },
      sources,
      groups: new Map((declared.get(root.file.path)?.groups ?? []).map((one) => [one.id, buildGroup(one)])),
      ...(conclusions.length > 0
        ? { conclusions: conclusions.flatMap((one) => (one && indexOf(one)) ?? []), conclusionsFrom: "file" }
        : defaultConclusions(nodes)),
      defaultInference: defaultInference(own),
      span: { file: root.file, start: root.document.start, end: root.document.end },
      imports: root.imports,
    };
    return { value, diagnostics };
  }

  private declared(unit: PlacedUnit, diagnostics: Diagnostic[]): Declarations {
    const before = this.known.get(unit.file.path);
    return before !== undefined && isSameUnit(before.unit, unit) ? before.declared : declarationsOf(unit, diagnostics);
  }

  /** Gives nodes their indices. */
  private inPlace(
    order: ReadonlyMap<string, PlacedUnit>,
    declared: ReadonlyMap<string, Declarations>,
    repeated: Repeated,
  ): Map<string, LinkedUnit> {
    const parts = new Map<string, LinkedUnit>();
    let first = 0;
    for (const [path, unit] of order) {
      const own = declared.get(path)!;
      const definitions = own.contradictions.some((one) => repeated.has(one))
        ? own.nodes.filter((one) => !repeated.has(one))
        : own.nodes;
      const before = this.known.get(path);
      const places = before?.definitions === definitions ? before.places : placesOf(definitions);
      parts.set(path, { unit, declared: own, definitions, first, places, nodes: [], sources: [] });
      first += definitions.length;
    }
    return parts;
  }

  /** Of a file that imports nothing, nothing stays when it is edited. */
  private keep(parts: ReadonlyMap<string, LinkedUnit>, diagnostics: readonly Diagnostic[]): void {
    const faulty = new Set(diagnostics.map((one) => one.at.file));
    this.known = new Map(parts.size === 1 ? [] : [...parts].filter(([, { unit }]) => !faulty.has(unit.file)));
  }
}

function placesOf(definitions: readonly Definition[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let place = 0; place < definitions.length; place++) places.set(definitions[place]!.local, place);
  return places;
}

// Called for each unit, it is soon compiled; a loop over all of them in a function that runs once a look is not.
function append(nodes: Node[], more: LinkedUnit["nodes"]): void {
  for (const node of more) if (node !== undefined) nodes.push(node);
}

function defaultInference(unit: PlacedUnit): "presumed" | "unproven" {
  return textOf(get(unit.document, "defaults"), "inference") === "unproven" ? "unproven" : "presumed";
}
