/** Where the imports of a file lead, and what is wrong with those that lead nowhere. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { entryOf, get, type RawEntry, spanOf } from "../parse/raw.js";
import type { SourceFile } from "../text/source-file.js";
import type { ParsedFile } from "./parsed-file.js";

/** What an import leads to: the path of a file, or why it may not be read. */
export type Resolved = { readonly path: string } | { readonly problem: "missing" | "outside"; readonly detail: string };

export interface ResolvedImports {
  /** By name the path of the file. */
  readonly imports: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Nothing: what most files import. */
export const NO_IMPORTS: ResolvedImports = { imports: new Map(), diagnostics: [] };

/** Asks `resolve` for each import of a file, in their order. */
export async function resolveImports(
  { source, document, broken }: ParsedFile,
  resolve: (from: string, reference: string) => Promise<Resolved>,
): Promise<ResolvedImports> {
  const section = get(document, "imports");
  if (section?.kind !== "map") return NO_IMPORTS;
  const imports = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of section.entries) {
    if (entry.value.kind !== "scalar" || typeof entry.value.value !== "string" || broken.has(`imports/${entry.key}`))
      continue;
    const target = await resolve(source.path, entry.value.value);
    if ("path" in target) imports.set(entry.key, target.path);
    else diagnostics.push(unresolved(source, entry, entry.value.value, target));
  }
  return { imports, diagnostics };
}

/** The same without the files that turned out to be unreadable, by path why, and with a finding at each import of one. */
export function withoutUnreadable(
  { source, document }: ParsedFile,
  resolved: ResolvedImports,
  unreadable: ReadonlyMap<string, string>,
): ResolvedImports {
  const imports = new Map(resolved.imports);
  const diagnostics = [...resolved.diagnostics];
  for (const [name, target] of resolved.imports) {
    const detail = unreadable.get(target);
    const entry = entryOf(get(document, "imports"), name);
    if (detail === undefined || entry?.value.kind !== "scalar") continue;
    imports.delete(name);
    diagnostics.push(unresolved(source, entry, String(entry.value.value), { problem: "missing", detail }));
  }
  return imports.size === resolved.imports.size ? resolved : { imports, diagnostics };
}

function unresolved(
  file: SourceFile,
  entry: RawEntry,
  reference: string,
  { problem, detail }: { problem: "missing" | "outside"; detail: string },
): Diagnostic {
  const outside = problem === "outside";
  return {
    rule: outside ? "link/import-outside" : "link/import-missing",
    severity: "error",
    message: outside
      ? `the import \`${entry.key}\` leads out of the folder that is checked: ${detail}`
      : `the import \`${entry.key}\` can't be read: ${detail}`,
    at: spanOf(file, entry.value),
    help: outside
      ? "an import is the path of a file beside or below, inside the folder; not a URL, and no link that leads out"
      : "write the path as seen from this file, such as `./grid.argument.yaml`",
    data: { reference },
  };
}
