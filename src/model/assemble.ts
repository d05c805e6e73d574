/** One file of those loaded, linked with what it imports. */
import type { Diagnostic, Result } from "../diagnostics/diagnostic.js";
import { entryOf, get, spanOf } from "../parse/raw.js";
import type { Argument } from "./argument.js";
import { Linker } from "./link.js";
import type { LoadedFile, LoadedFiles } from "./load.js";
import { placed, type Unit, type Units } from "./unit.js";

/**
 * The argument of the file at `path`, and everything that is wrong in that file; what is wrong in a file that it
 * imports is reported with that one, here only that it is. The value is null where an error leaves no model.
 * @param linker what linked it before, where it did
 */
export function assemble(files: LoadedFiles, path: string, linker = new Linker()): Result<Argument | null> {
  const file = files.get(path);
  if (file === undefined) return { value: null, diagnostics: [] };
  const diagnostics = [...file.diagnostics];
  if (file.unit === undefined) return { value: null, diagnostics };
  const units: Units = { get: (at) => files.get(at)?.unit };
  const linked = linker.link(file.unit, units);
  const foreign = linked.diagnostics.filter((one) => one.at.file !== file.source);
  for (const one of linked.diagnostics) if (one.at.file === file.source) diagnostics.push(one);
  const broken = brokenImports(file.unit, files, units, foreign);
  for (const one of broken) diagnostics.push(one);
  const wrong = diagnostics.some((one) => one.severity === "error");
  return { value: wrong ? null : linked.value, diagnostics };
}

function brokenImports(unit: Unit, files: LoadedFiles, units: Units, foreign: readonly Diagnostic[]): Diagnostic[] {
  const wrong = new Set(files.get(unit.file.path)?.diagnostics.map((one) => one.at.start));
  // Several names may stand for one file.
  const culprits = new Map(
    [...new Set(unit.imports.values())].map((target) => {
      const reached = files.get(target)?.unit;
      const below = reached === undefined ? [target] : [...placed(reached, units).keys()];
      return [target, below.find((path) => path !== unit.file.path && hasErrors(files.get(path), foreign))];
    }),
  );
  return [...unit.imports].flatMap(([name, target]) => {
    const culprit = culprits.get(target);
    const entry = entryOf(get(unit.document, "imports"), name);
    // Files in a circle would each send their reader on to the next.
    if (culprit === undefined || entry === undefined || wrong.has(entry.value.start)) return [];
    return [
      {
        rule: "link/import-broken",
        severity: "error",
        message: `the import \`${name}\` can't be used: ${culprit} has errors`,
        at: spanOf(unit.file, entry.value),
        help: `run \`underpin check ${culprit}\` and mend them first`,
        data: { name },
      } satisfies Diagnostic,
    ];
  });
}

function hasErrors(file: LoadedFile | undefined, foreign: readonly Diagnostic[]): boolean {
  if (file?.unit === undefined || file.diagnostics.some((one) => one.severity === "error")) return true;
  return foreign.some((one) => one.severity === "error" && one.at.file === file.source);
}
