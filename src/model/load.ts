/** From paths to files that can be linked: reads each once, follows its imports, and says what is wrong with any of them. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { importCircles } from "./import-circles.js";
import { type Resolved, type ResolvedImports, resolveImports, withoutUnreadable } from "./imports.js";
import { type FileBytes, type ParsedFile, parseFile } from "./parsed-file.js";
import { equalBytes } from "../text/equal-bytes.js";
import type { SourceFile, Span } from "../text/source-file.js";
import type { Unit } from "./unit.js";

/** Where files come from: a disk, or a map of texts in a test or a browser. */
export interface Host {
  /** What a file holds, or in words why that can't be had. */
  read(path: string): Promise<FileBytes | { readonly problem: string }>;
  /** The path of what `reference` names in the file `from`, or why it may not be read. */
  resolve(from: string, reference: string): Promise<Resolved>;
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

/** What a file was loaded from. */
interface Origin {
  readonly bytes: FileBytes;
  readonly parsed: ParsedFile;
  readonly resolved: ResolvedImports;
}

/** And what came of it. */
interface Kept extends Origin {
  readonly circles: readonly Diagnostic[];
  readonly file: LoadedFile;
}

/**
 * Loads files with all that they import, time and again: a file whose bytes are what they were is not parsed again, and
 * one whose imports lead where they led is the same object as before, by which others know that nothing in it changed.
 */
export class Loader {
  private kept: ReadonlyMap<string, Kept> = new Map();

  /**
   * Bad input becomes diagnostics.
   * @throws UnreadableFile where one of `paths` can't be read; an import that can't is an error where it stands
   */
  async load(paths: readonly string[], host: Host): Promise<LoadedFiles> {
    const origins = await this.readAll(paths, host);
    const units = new Map([...origins].map(([path, origin]) => [path, unitOf(origin)]));
    const circles = new Map<string, Diagnostic[]>();
    for (const one of importCircles(units)) {
      const { path } = one.at.file;
      circles.set(path, [...(circles.get(path) ?? []), one]);
    }
    const kept = new Map<string, Kept>();
    for (const [path, origin] of origins) {
      const own = circles.get(path) ?? [];
      const before = this.kept.get(path);
      const same = before !== undefined && sameOrigin(before, origin) && sameFindings(before.circles, own);
      kept.set(path, same ? before : { ...origin, circles: own, file: fileOf(origin, units.get(path), own) });
    }
    this.kept = kept;
    return new Map([...kept].map(([path, { file }]) => [path, file]));
  }

  private async readAll(paths: readonly string[], host: Host): Promise<Map<string, Origin>> {
    const found = new Map<string, Origin>();
    const asked = new Set(paths);
    const unreadable = new Map<string, string>();
    const queue = [...paths];
    for (const path of queue) {
      if (found.has(path) || unreadable.has(path)) continue;
      const bytes = await host.read(path);
      if ("problem" in bytes) {
        if (asked.has(path)) throw new UnreadableFile(path, bytes.problem);
        unreadable.set(path, bytes.problem);
        continue;
      }
      const before = this.kept.get(path);
      const known = before !== undefined && sameBytes(before.bytes, bytes) ? before : undefined;
      const parsed = known?.parsed ?? (await parseFile(path, bytes));
      const resolved = await resolveImports(parsed, (from, reference) => host.resolve(from, reference));
      found.set(path, { bytes: known?.bytes ?? bytes, parsed, resolved });
      for (const target of resolved.imports.values()) queue.push(target);
    }
    if (unreadable.size > 0)
      for (const [path, origin] of found)
        found.set(path, { ...origin, resolved: withoutUnreadable(origin.parsed, origin.resolved, unreadable) });
    return found;
  }
}

/**
 * Loads files with all that they import. Bad input becomes diagnostics.
 * @throws UnreadableFile where one of `paths` can't be read; an import that can't is an error where it stands
 */
export function load(paths: readonly string[], host: Host): Promise<LoadedFiles> {
  return new Loader().load(paths, host);
}

function unitOf({ parsed: { source, document, broken }, resolved }: Origin): Unit | undefined {
  return document && { file: source, document, broken, imports: resolved.imports };
}

function fileOf({ parsed, resolved }: Origin, unit: Unit | undefined, circles: readonly Diagnostic[]): LoadedFile {
  return {
    source: parsed.source,
    diagnostics: [...parsed.diagnostics, ...resolved.diagnostics, ...circles],
    comments: parsed.comments,
    ...(unit === undefined ? {} : { unit }),
  };
}

function sameBytes(a: FileBytes, b: FileBytes): boolean {
  if ("tooLarge" in a || "tooLarge" in b) return "tooLarge" in a && "tooLarge" in b && a.tooLarge === b.tooLarge;
  return equalBytes(a, b);
}

function sameOrigin(a: Origin, b: Origin): boolean {
  if (a.parsed !== b.parsed || a.resolved.imports.size !== b.resolved.imports.size) return false;
  for (const [name, path] of a.resolved.imports) if (b.resolved.imports.get(name) !== path) return false;
  return sameFindings(a.resolved.diagnostics, b.resolved.diagnostics);
}

/** Whether findings of one and the same text are the same. */
function sameFindings(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, at) => {
      const other = b[at]!;
      return one.rule === other.rule && one.message === other.message && one.at.start === other.at.start;
    })
  );
}
