/** What the main thread and the threads of `check` tell each other. All of it can be cloned. */
import type { FileBytes } from "../model/parsed-file.js";
import type { CheckPart } from "../reporters/check-report.js";
import type { DiskOptions } from "../workspace/disk-host.js";
import type { BatchOptions } from "./check-batch.js";

/** What a thread is started with. */
export interface Setup extends Omit<BatchOptions, "paint"> {
  readonly disk: DiskOptions;
  /** Whether the report is painted: a thread has no terminal to ask. */
  readonly coloured: boolean;
}

/** Files to check, with what they hold. */
export interface Batch {
  readonly batch: number;
  readonly files: ReadonlyMap<string, FileBytes>;
}

/** What an imported file holds, or in words why that can't be had. */
export interface Imported {
  readonly path: string;
  readonly bytes: FileBytes | { readonly problem: string };
}

export type ToThread = Batch | Imported;

export type FromThread =
  /** The findings of a batch. */
  | { readonly batch: number; readonly part: CheckPart }
  /** So many more files are checked. */
  | { readonly checked: number }
  /** The path of an imported file that is needed. */
  | { readonly wanted: string };
