/** A unit with all that has been made of it, and which of them need no making anew. */
import type { Node, Source } from "./argument.js";
import type { Declarations } from "./declarations.js";
import type { Definition } from "./symbols.js";
import type { PlacedUnit } from "./unit.js";

export interface LinkedUnit {
  readonly unit: PlacedUnit;
  readonly declared: Declarations;
  /** The definitions that nodes are made of, and the index of the first of these. */
  readonly definitions: readonly Definition[];
  readonly first: number;
  /** The place of each in `definitions`, by the id that it has in its file. */
  readonly places: ReadonlyMap<string, number>;
  /** By place in `definitions`; undefined where a reference leads nowhere. */
  nodes: (Node | undefined)[];
  sources: readonly Source[];
}

/** Whether both are the same text under the same name, with the same imports. */
export function isSameUnit(a: PlacedUnit, b: PlacedUnit): boolean {
  return a.document === b.document && a.imports === b.imports && a.prefix === b.prefix;
}

/**
 * Those of `before`, by path, in which every reference leads to what it led to then: they, and all that they import,
 * near and far, make the same nodes under the same names; but these may stand at other indices.
 * @param before what was linked without a finding
 */
export function unchanged(
  units: ReadonlyMap<string, LinkedUnit>,
  before: ReadonlyMap<string, LinkedUnit>,
): ReadonlyMap<string, LinkedUnit> {
  const same = new Map<string, LinkedUnit>();
  for (const [path, { definitions }] of units) {
    const known = before.get(path);
    if (known?.definitions === definitions) same.set(path, known);
  }
  // Imports stand after what names them first, so that nearly always the second time round finds nothing to do.
  const backwards = [...units].toReversed();
  let size: number;
  do {
    size = same.size;
    for (const [path, { unit }] of backwards)
      if ([...unit.imports.values()].some((target) => !same.has(target))) same.delete(path);
  } while (same.size < size);
  return same;
}
