import type { Severity } from "../diagnostics/diagnostic.js";
import { type Host, UnreadableFile } from "../model/load.js";
import { type CheckPart, checkReport, type CheckStyle, totalOf } from "../reporters/check-report.js";
import { atLeast, type Counts } from "../reporters/report.js";
import { count } from "../text/words.js";
import type { Config } from "../workspace/config.js";
import { diskHost } from "../workspace/disk-host.js";
import { readingOnce } from "../workspace/once.js";
import type { FoundFiles } from "../workspace/workspace.js";
import { BatchChecker, batchesOf, batchSize, threadsFor } from "./check-batch.js";
import { EXIT, type Session } from "./exit.js";
import { findInput, type InputOptions } from "./input.js";
import type { Terminal } from "./terminal.js";

export interface CheckOptions extends InputOptions {
  readonly format: CheckStyle["format"];
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly show: Severity;
  /** How many threads check; as many as are worth it where it is left out. */
  readonly threads?: number;
  readonly watch?: boolean;
}

export const CHECK_DEFAULTS: CheckOptions = { format: "pretty", show: "info" };

export async function runCheck(paths: readonly string[], options: CheckOptions, session: Session): Promise<void> {
  if (options.watch === true) {
    const { watchCheck } = await import("./check-watch.js");
    return watchCheck(paths, options, session);
  }
  const { terminal } = session;
  const found = await findInput(paths, options, session);
  const style: CheckStyle = { format: options.format, show: options.show, paint: terminal.paint };
  const parts = await checkAll(found, options, session);
  terminal.print(checkReport(parts, style, { files: found.paths.length, duration: terminal.elapsed() }));
  session.exit = fails(totalOf(parts), found.config, options, terminal) ? EXIT.findings : EXIT.clean;
}

async function checkAll(
  { paths, disk, config }: FoundFiles,
  { format, show, threads: asked }: CheckOptions,
  { terminal }: Session,
): Promise<CheckPart[]> {
  const host = readingOnce(diskHost(disk));
  const bytes = await readAll(paths, host);
  const total = count(paths.length, "file");
  let done = 0;
  const checked = (files: number): void => terminal.progress(`checked ${(done += files)} of ${total}`);
  const threads = Math.min(asked ?? (await threadsFor(bytes, processors)), paths.length);
  const batches = batchesOf(paths, batchSize(paths.length, threads));
  const options = { rules: config.rules, format, show };
  if (threads > 1) {
    const { checkInThreads } = await import("./check-threads.js");
    const setup = { ...options, disk, coloured: terminal.coloured };
    return checkInThreads({ batches, threads, host, setup, checked });
  }
  const checker = new BatchChecker(host, { ...options, paint: terminal.paint }, () => checked(1));
  const parts: CheckPart[] = [];
  for (const batch of batches) parts.push(await checker.check(batch));
  return parts;
}

// What is loaded late is a chunk of our own: `node:os` by itself would need the loader of the other kind of modules.
async function processors(): Promise<number> {
  const threads = await import("./check-threads.js");
  return threads.processors();
}

/** Has `host` read the files, and says how many bytes they hold together. @throws UnreadableFile of the first that can't be read */
async function readAll(paths: readonly string[], host: Host): Promise<number> {
  let sum = 0;
  for (const path of paths) {
    const bytes = await host.read(path);
    if ("problem" in bytes) throw new UnreadableFile(path, bytes.problem);
    if (!("tooLarge" in bytes)) sum += bytes.length;
  }
  return sum;
}

/** Whether the counted findings make a run fail; says why where that can't be seen. */
export function fails(counts: Counts, config: Config, options: CheckOptions, terminal: Terminal): boolean {
  const failOn = options.failOn ?? config.failOn;
  const failing = atLeast(counts, failOn);
  if (failing > 0) {
    // Without a word, a run that shows no error would seem to fail for no reason.
    const why = `failing because of ${count(failing, "finding")}: fail-on is ${failOn}`;
    if (counts.error === 0) terminal.say(why);
    return true;
  }
  const limit = options.maxWarnings ?? config.maxWarnings;
  if (limit === undefined || counts.warning <= limit) return false;
  terminal.say(`${count(counts.warning, "warning")}, and at most ${limit} allowed`);
  return true;
}
