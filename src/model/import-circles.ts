import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { entryOf, get, spanOf } from "../parse/raw.js";
import type { Span } from "../text/source-file.js";
import { stronglyConnected } from "./components.js";
import { rowsOf } from "./rows.js";
import type { Unit } from "./unit.js";

/** For every set of files that import each other in a circle, one diagnostic at each import that stays inside the set. */
export function importCircles(files: ReadonlyMap<string, Unit | undefined>): Diagnostic[] {
  const paths = [...files.keys()];
  const indexOf = new Map(paths.map((path, index) => [path, index]));
  const rows = rowsOf(paths.length, (add) => {
    for (const [index, path] of paths.entries())
      for (const target of files.get(path)?.imports.values() ?? []) add(index, indexOf.get(target) ?? index);
  });
  const { of } = stronglyConnected(rows);
  const found: Diagnostic[] = [];
  for (const [index, path] of paths.entries()) {
    const unit = files.get(path);
    for (const [name, target] of unit?.imports ?? []) {
      if (unit !== undefined && of[index] === of[indexOf.get(target) ?? -1])
        found.push(circle(unit, name, path, target));
    }
  }
  return found;
}

function circle(unit: Unit, name: string, from: string, to: string): Diagnostic {
  const entry = entryOf(get(unit.document, "imports"), name);
  const at: Span = entry === undefined ? { file: unit.file, start: 0, end: 0 } : spanOf(unit.file, entry.value);
  return {
    rule: "link/import-circle",
    severity: "error",
    message:
      from === to
        ? `the import \`${name}\` is this file itself`
        : `the import \`${name}\` leads back to this file: ${to} imports it, directly or through others`,
    at,
    help: "move what both need into a file of its own, and import that in each",
    data: { name },
  };
}
