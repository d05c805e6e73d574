/** A thread of `check`: gets batches of files, and sends back what is found in them. */
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { Host } from "../model/load.js";
import { plain } from "../reporters/report.js";
import { diskHost } from "../workspace/disk-host.js";
import { BatchChecker } from "./check-batch.js";
import type { Batch, FromThread, Imported, Setup, ToThread } from "./check-messages.js";
import { painted } from "./terminal.js";

/** So often somebody is told how far it is. Milliseconds. */
const EVERY = 100;

function serve(port: MessagePort, { disk, coloured, ...setup }: Setup): void {
  const tell = (message: FromThread): void => port.postMessage(message);
  let files: Batch["files"] = new Map();
  let waiting: (bytes: Imported["bytes"]) => void = () => {};
  let told = performance.now();
  let checked = 0;
  const tellChecked = (): void => {
    tell({ checked });
    checked = 0;
    told = performance.now();
  };
  const host: Host = {
    resolve: diskHost(disk).resolve,
    // The main thread reads for all, so that each file is read once in a run.
    read: async (path) =>
      files.get(path) ??
      new Promise((answer) => {
        waiting = answer;
        tell({ wanted: path });
      }),
  };
  const checker = new BatchChecker(host, { ...setup, paint: coloured ? painted : plain }, () => {
    checked++;
    if (performance.now() - told > EVERY) tellChecked();
  });

  async function work(batch: Batch): Promise<void> {
    ({ files } = batch);
    const part = await checker.check([...files.keys()]);
    tellChecked();
    tell({ batch: batch.batch, part });
  }

  // One batch after the other: while one waits for an import, the next must not begin. What fails ends the thread.
  let last = Promise.resolve();
  port.on("message", (message: ToThread) => {
    if ("path" in message) waiting(message.bytes);
    else last = last.then(() => work(message));
  });
}

if (parentPort !== null) serve(parentPort, workerData as Setup);
