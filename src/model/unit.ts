import type { Raw } from "../parse/raw.js";
import type { SourceFile } from "../text/source-file.js";

/** One file that was read and held to the schema, with the files that it imports: what the linker works on. */
export interface Unit {
  readonly file: SourceFile;
  readonly document: Raw;
  /** Paths (keys joined by `/`) of what breaks the schema and of the entries that hold it. */
  readonly broken: ReadonlySet<string>;
  /** The imports that could be loaded: name to the `file.path` of their unit. */
  readonly imports: ReadonlyMap<string, string>;
}

/** Units by the path of their file. */
export type Units = Pick<ReadonlyMap<string, Unit>, "get">;

/** A unit with its place among the imports of the evaluated file. */
export interface PlacedUnit extends Unit {
  /** What stands before its ids as seen from the evaluated file: empty, or `name/`, or `name/inner/`. */
  readonly prefix: string;
}

/**
 * The unit and everything that it imports, each file once, under the shortest name that leads to it
 * (of several as short the first in document order): one that two routes reach is one set of nodes, not two.
 */
export function placed(root: Unit, units: Units): Map<string, PlacedUnit> {
  const order = new Map<string, PlacedUnit>([[root.file.path, { ...root, prefix: "" }]]);
  // A Map is walked in the order of insertion, also over what is added on the way: breadth first.
  for (const unit of order.values()) {
    for (const [name, path] of unit.imports) {
      const imported = units.get(path);
      if (imported !== undefined && !order.has(path))
        order.set(path, { ...imported, prefix: `${unit.prefix}${name}/` });
    }
  }
  return order;
}
