/** Checks batches of files in threads. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Host, UnreadableFile } from "../model/load.js";
import type { FileBytes } from "../model/parsed-file.js";
import type { CheckPart } from "../reporters/check-report.js";
import type { Batch, FromThread, Setup, ToThread } from "./check-messages.js";
import { ThreadProblem } from "./exit.js";

export interface ThreadsInput {
  readonly batches: readonly (readonly string[])[];
  readonly threads: number;
  readonly host: Host;
  readonly setup: Setup;
  /** Called with how many more files are checked. */
  readonly checked: (files: number) => void;
  /** What the threads run: where it isn't the program's own, for tests. */
  readonly script?: URL;
}

/** So many batches a thread has before it: one to work on, and the next while the main thread is at something else. */
const AHEAD = 2;

/**
 * The findings of each batch, in the order of the batches, whichever thread is through first. Nothing is left running.
 * @throws UnreadableFile of the first path that can't be read; ThreadProblem; what a thread has thrown
 */
export async function checkInThreads(input: ThreadsInput): Promise<CheckPart[]> {
  const { threads, setup, script = new URL("./check-worker.js", import.meta.url) } = input;
  const parts: CheckPart[] = [];
  const batches = read(input.batches, input.host);
  const workers = Array.from({ length: threads }, () => new Worker(script, { workerData: setup }));
  try {
    await Promise.all(workers.map((worker) => employ(worker, batches, input, parts)));
    return parts;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** How many threads can run at a time. */
export function processors(): number {
  return availableParallelism();
}

/** Reads batch after batch as they are asked for. Who asks while one is being read gets the next: files are read in order. */
async function* read(batches: ThreadsInput["batches"], host: Host): AsyncGenerator<Batch, void> {
  for (const [batch, paths] of batches.entries()) {
    const files = new Map<string, FileBytes>();
    for (const path of paths) {
      const bytes = await host.read(path);
      if ("problem" in bytes) throw new UnreadableFile(path, bytes.problem);
      files.set(path, bytes);
    }
    yield { batch, files };
  }
}

/** Keeps a thread busy until no batches are left and its last one is done. */
function employ(
  worker: Worker,
  batches: AsyncGenerator<Batch, void>,
  { host, checked }: ThreadsInput,
  parts: CheckPart[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    const send = (message: ToThread): void => worker.postMessage(message);
    let open = 0;
    const hand = async (): Promise<void> => {
      try {
        const { value } = await batches.next();
        if (value !== undefined) {
          open++;
          send(value);
        } else if (open === 0) resolve();
      } catch (error) {
        // At once: who asks after this one is told that no batches are left.
        reject(error);
      }
    };
    const answer = async (path: string): Promise<void> => send({ path, bytes: await host.read(path) });
    worker.on("message", (message: FromThread) => {
      if ("checked" in message) checked(message.checked);
      else if ("wanted" in message) answer(message.wanted).catch(reject);
      else {
        parts[message.batch] = message.part;
        open--;
        void hand();
      }
    });
    worker.once("messageerror", reject);
    worker.once("error", (error) => reject(problemOf(error)));
    worker.once("exit", (code) => reject(new ThreadProblem(`a thread ended with code ${code} before it was done`)));
    for (let at = 0; at < AHEAD; at++) void hand();
  });
}

function problemOf(error: Error): Error {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ERR_WORKER_OUT_OF_MEMORY":
      return new ThreadProblem(
        "a thread ran out of memory: give Node more (NODE_OPTIONS=--max-old-space-size=MEGABYTES), or check fewer files at once",
      );
    case "ERR_WORKER_INIT_FAILED":
      return new ThreadProblem(`a thread can't be started: ${error.message} (--threads 1 does without)`);
    default:
      return error;
  }
}
