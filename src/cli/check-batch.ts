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
