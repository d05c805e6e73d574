/** Checks files time and again: only what an edit reaches is linked and analysed anew. */
import { Linker } from "../model/link.js";
import type { LoadedFile, LoadedFiles } from "../model/load.js";
import { check, type Checked, type RuleSettings } from "./check.js";

/** What a file was checked with, and what came of it. */
interface Known {
  /** The file and all that it imports, near and far. */
  readonly reached: readonly (LoadedFile | undefined)[];
  readonly settings: RuleSettings;
  readonly linker: Linker;
  readonly checked: Checked;
}

/**
 * Remembers what was found in each file. What a `Loader` gives as the same object hasn't changed; where that holds for a
 * file and for all that it imports, and rules are set as they were, the same `Checked` is the answer, else a new one.
 */
export class Checker {
  private readonly known = new Map<string, Known>();

  /** As `check` does. */
  check(files: LoadedFiles, path: string, settings: RuleSettings = {}): Checked {
    const reached = reachedFrom(files, path);
    const before = this.known.get(path);
    if (before !== undefined && sameItems(before.reached, reached) && sameSettings(before.settings, settings))
      return before.checked;
    const linker = before?.linker ?? new Linker();
    const checked = check(files, path, settings, linker);
    this.known.set(path, { reached, settings, linker, checked });
    return checked;
  }

  /** Forgets the files that aren't among `paths` any more. */
  keepOnly(paths: Iterable<string>): void {
    const wanted = new Set(paths);
    for (const path of this.known.keys()) if (!wanted.has(path)) this.known.delete(path);
  }
}

/** The file and what it imports, each once, breadth first; undefined where one isn't loaded. */
function reachedFrom(files: LoadedFiles, path: string): (LoadedFile | undefined)[] {
  const paths = new Set([path]);
  const reached: (LoadedFile | undefined)[] = [];
  // A Set is walked in the order of insertion, also over what is added on the way.
  for (const one of paths) {
    const file = files.get(one);
    reached.push(file);
    for (const target of file?.unit?.imports.values() ?? []) paths.add(target);
  }
  return reached;
}

function sameItems<X>(a: readonly X[], b: readonly X[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

function sameSettings(a: RuleSettings, b: RuleSettings): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
