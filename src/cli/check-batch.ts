/** Checks some of the files of a run. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type Host, Loader } from "../model/load.js";
import { type CheckPart, checkPart, type CheckStyle } from "../reporters/check-report.js";
import { check, type RuleSettings } from "../rules/check.js";

export interface BatchOptions extends CheckStyle {
  readonly rules: RuleSettings;
}

/** Checks batch after batch of the files that `host` reads. */
export class BatchChecker {
  // Files that lie beside each other import the same ones: what the batch before imported is parsed already.
  private readonly loader = new Loader();

  /** @param checked called after each file */
  constructor(
    private readonly host: Host,
    private readonly options: BatchOptions,
    private readonly checked: () => void,
  ) {}

  /**
   * Checks the files at `paths` with what they import, and writes down what is found in them.
   * @param paths in the order in which they are reported
   * @throws UnreadableFile
   */
  async check(paths: readonly string[]): Promise<CheckPart> {
    const files = await this.loader.load(paths, this.host);
    const found: Diagnostic[] = [];
    for (const path of paths) {
      for (const one of check(files, path, this.options.rules).diagnostics) found.push(one);
      this.checked();
    }
    return checkPart(found, this.options);
  }
}

/**
 * So many bytes are worth a thread. Each compiles what it runs, on the same processors as the others, and that takes as
 * long as to check many megabytes; with less before it, two threads on two processors are no quicker than one.
 */
const WORTH_A_THREAD = 20_000_000;

/** What a thread needs is shared between them: memory and its bandwidth. */
const MOST = 8;

/**
 * How many threads files of so many bytes are worth, where nobody says.
 * @param processors asked only where there may be more than one thread: a small run shouldn't load what tells
 */
export async function threadsFor(bytes: number, processors: () => Promise<number>): Promise<number> {
  const worth = Math.min(MOST, Math.floor(bytes / WORTH_A_THREAD));
  return worth < 2 ? 1 : Math.min(worth, await processors());
}

/** So many files are checked at a time: what is made of them can go before the next are read. */
const LARGEST = 32;

/** How many files a batch holds: of few files so few that every thread gets several batches, and all end at about the same time. */
export function batchSize(files: number, threads: number): number {
  return threads === 1 ? LARGEST : Math.min(LARGEST, Math.ceil(files / (threads * 8)));
}

/** Parts `paths` into batches, in their order. */
export function batchesOf(paths: readonly string[], size: number): string[][] {
  const batches: string[][] = [];
  for (let at = 0; at < paths.length; at += size) batches.push(paths.slice(at, at + size));
  return batches;
}
