/** From paths to linked arguments: reads each file once, follows its imports, and says what is wrong with any of them. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { entryOf, get, type Raw, type RawEntry, spanOf } from "../parse/raw.js";
import { read } from "../parse/read.js";
import { validate } from "../parse/validate.js";
import { schemaErrors } from "../schema/validator.js";
import { decode, type Decoded } from "../text/decode.js";
import type { SourceFile, Span } from "../text/source-file.js";
import { importCircles } from "./import-circles.js";
import { textProblems } from "./text-problems.js";
import type { Unit } from "./unit.js";

/** The bytes of a file, or how many they are where they are too many to be looked at. */
export type FileBytes = Uint8Array | { readonly tooLarge: number };

/** Where files come from: a disk, or a map of texts in a test or a browser. */
export interface Host {
  /** What a file holds, or in words why that can't be had. */
  read(path: string): Promise<FileBytes | { readonly problem: string }>;
  /** The path of what `reference` names in the file `from`, or why it may not be read. */
  resolve(
    from: string,
    reference: string,
  ): Promise<{ readonly path: string } | { readonly problem: "missing" | "outside"; readonly detail: string }>;
}

export interface LoadedFile {
  readonly source: SourceFile;
  /** Undefined where there is no document that could be linked. */
  readonly unit?: Unit;
  /** What is wrong with the file on its own and with its imports. */
  readonly diagnostics: readonly Diagnostic[];
  /** Its comments, where one of them may say what is to be ignored; nearly no file has such a one. */
  readonly comments: readonly Span[];
}

/** Every file that was read, by path: those asked for and those they import. */
export type LoadedFiles = ReadonlyMap<string, LoadedFile>;

/** The word by which a comment says that it ignores findings. */
export const IGNORE = "underpin-ignore";

/** A file that was asked for could not be read at all. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  constructor(
    readonly path: string,
    readonly problem: string,
  ) {
    super(`${path}: ${problem}`);
  }
}

/**
 * Loads files with all that they import. Bad input becomes diagnostics.
 * @throws UnreadableFile where one of `paths` can't be read; an import that can't is an error where it stands
 */
export async function load(paths: readonly string[], host: Host): Promise<LoadedFiles> {
  const files = new Map<string, LoadedFile & { diagnostics: Diagnostic[] }>();
  const asked = new Set(paths);
  const unreadable = new Map<string, string>();
  const queue = [...paths];
  for (const path of queue) {
    if (files.has(path) || unreadable.has(path)) continue;
    const bytes = await host.read(path);
    if ("problem" in bytes) {
      if (asked.has(path)) throw new UnreadableFile(path, bytes.problem);
      unreadable.set(path, bytes.problem);
      continue;
    }
    const loaded = await loadBytes(path, bytes);
    const imports =
      loaded.document === undefined ? new Map<string, string>() : await resolveImports(loaded, host, queue);
    const unit: Unit | undefined = loaded.document && {
      file: loaded.source,
      document: loaded.document,
      broken: loaded.broken,
      imports,
    };
    files.set(path, {
      source: loaded.source,
      diagnostics: loaded.diagnostics,
      comments: await commentsOf(loaded.source),
      ...(unit === undefined ? {} : { unit }),
    });
  }
  if (unreadable.size > 0) for (const [path, file] of files) files.set(path, withoutUnreadable(file, unreadable));
  for (const diagnostic of importCircles(files)) files.get(diagnostic.at.file.path)?.diagnostics.push(diagnostic);
  return files;
}

async function commentsOf(source: SourceFile): Promise<readonly Span[]> {
  if (!source.text.includes(IGNORE)) return [];
  const { comments } = await import("../parse/comments.js");
  return comments(source);
}

interface LoadedBytes {
  readonly source: SourceFile;
  readonly document: Raw | undefined;
  readonly broken: ReadonlySet<string>;
  readonly diagnostics: Diagnostic[];
}

/** The text of what was read, with what is wrong with it; of what was too large to be read there is none. */
export function decodeBytes(bytes: FileBytes): Decoded {
  return "tooLarge" in bytes ? { text: "", problems: [{ kind: "too-large", bytes: bytes.tooLarge }] } : decode(bytes);
}

async function loadBytes(path: string, bytes: FileBytes): Promise<LoadedBytes> {
  const { text, problems } = decodeBytes(bytes);
  const source: SourceFile = { path, text };
  const diagnostics = textProblems(source, problems);
  if (diagnostics.length > 0) return { source, document: undefined, broken: new Set(), diagnostics };
  const { value, diagnostics: reading } = await read(source);
  for (const one of reading) diagnostics.push(one);
  const nothing = value === null || (value.kind === "scalar" && value.value === null);
  if (nothing && reading.every((one) => one.severity !== "error")) diagnostics.push(empty(source));
  // After a syntax error the schema would complain about what was only misread.
  if (value === null || nothing || reading.some((one) => one.severity === "error"))
    return { source, document: undefined, broken: new Set(), diagnostics };
  const { broken, diagnostics: breaches } = await validate(source, value, schemaErrors);
  for (const one of breaches) diagnostics.push(one);
  const usable = value.kind === "map" && !broken.has("") && get(value, "claims")?.kind === "map";
  return { source, document: usable ? value : undefined, broken, diagnostics };
}

function empty(file: SourceFile): Diagnostic {
  return {
    rule: "syntax/empty",
    severity: "error",
    message: "the file holds no argument",
    at: { file, start: 0, end: Math.min(1, file.text.length) },
    help: "an argument needs at least one claim: write `claims:` and under it an id with a `text`",
  };
}

async function resolveImports(loaded: LoadedBytes, host: Host, queue: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const section = get(loaded.document, "imports");
  for (const entry of section?.kind === "map" ? section.entries : []) {
    if (
      entry.value.kind !== "scalar" ||
      typeof entry.value.value !== "string" ||
      loaded.broken.has(`imports/${entry.key}`)
    )
      continue;
    const target = await host.resolve(loaded.source.path, entry.value.value);
    if ("problem" in target) {
      loaded.diagnostics.push(unresolved(loaded.source, entry, entry.value.value, target));
      continue;
    }
    found.set(entry.key, target.path);
    queue.push(target.path);
  }
  return found;
}

/** The file without its imports that turned out to be unreadable, and with a finding at each of them. */
function withoutUnreadable<T extends LoadedFile>(file: T, unreadable: ReadonlyMap<string, string>): T {
  const { unit, source } = file;
  if (unit === undefined) return file;
  const imports = new Map(unit.imports);
  const diagnostics = [...file.diagnostics];
  for (const [name, target] of unit.imports) {
    const detail = unreadable.get(target);
    const entry = entryOf(get(unit.document, "imports"), name);
    if (detail === undefined || entry?.value.kind !== "scalar") continue;
    imports.delete(name);
    diagnostics.push(unresolved(source, entry, String(entry.value.value), { problem: "missing", detail }));
  }
  return { ...file, unit: { ...unit, imports }, diagnostics };
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
