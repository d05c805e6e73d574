/** Makes the nodes and sources of all units of an argument. */
import type { Node } from "./argument.js";
import { buildInference, buildStatement, type Context } from "./build-node.js";
import { buildSource } from "./build-source.js";
import type { LinkedUnit } from "./linked-unit.js";
import { mover } from "./moved.js";
import type { PlacedUnit } from "./unit.js";

/**
 * Fills in the nodes and sources of `parts`: those of the `unchanged` are taken from there, but for statements of which
 * others now say something else.
 */
export function buildParts(
  parts: ReadonlyMap<string, LinkedUnit>,
  unchanged: ReadonlyMap<string, LinkedUnit>,
  contextOf: (unit: PlacedUnit) => Context,
): void {
  const contexts = new Map([...parts].map(([path, { unit }]) => [path, contextOf(unit)]));
  const inPlace = mover(parts, unchanged);
  for (const [path, part] of parts) {
    const context = contexts.get(path)!;
    const before = unchanged.get(path);
    part.nodes =
      (before && inPlace(before.nodes)) ??
      part.definitions.map((one) => (one.kind === "inference" ? buildInference(context, one) : undefined));
  }
  const { isSupported, contradicted } = saidOf([...parts.values()]);
  for (const [path, { definitions, first, nodes }] of parts) {
    const context = contexts.get(path)!;
    for (let at = 0; at < definitions.length; at++) {
      const one = definitions[at]!;
      if (one.kind === "inference") continue;
      const contradicts = contradicted(first + at);
      const supported = isSupported(first + at);
      if (!isAsSaid(nodes[at], contradicts, supported))
        nodes[at] = buildStatement(context, one, contradicts, supported);
    }
  }
  for (const [path, part] of parts)
    part.sources =
      unchanged.get(path)?.sources ??
      part.declared.sources.map((one) => buildSource(contexts.get(path)!.resolver, one));
}

interface Said {
  readonly isSupported: (index: number) => boolean;
  /** What the node contradicts, or is contradicted by; ascending. */
  readonly contradicted: (index: number) => readonly number[];
}

const NOTHING: readonly number[] = [];

/** What all steps say of statements, by index. */
function saidOf(parts: readonly LinkedUnit[]): Said {
  const last = parts.at(-1);
  const supported = new Uint8Array(last === undefined ? 0 : last.first + last.definitions.length);
  const against = new Map<number, Set<number>>();
  for (const { nodes } of parts) {
    for (const step of nodes) {
      if (step?.kind !== "inference") continue;
      if (step.polarity === "supports") supported[step.target] = 1;
      if (step.made === "contradicts") add(against, step.from[0] ?? -1, step.target);
    }
  }
  return {
    isSupported: (index) => supported[index] === 1,
    contradicted(index) {
      const others = against.get(index);
      return others === undefined ? NOTHING : [...others].toSorted((a, b) => a - b);
    },
  };
}

function add(map: Map<number, Set<number>>, key: number, value: number): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

/** Whether a statement is there, and what others say of it is what they said when it was made. */
function isAsSaid(node: Node | undefined, contradicts: readonly number[], supported: boolean): boolean {
  if (node === undefined || node.kind === "inference") return false;
  if (node.declared === null && (node.standing === null) !== supported) return false;
  return node.contradicts.length === contradicts.length && node.contradicts.every((one, at) => one === contradicts[at]);
}
