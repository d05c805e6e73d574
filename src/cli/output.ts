/**
 * The two streams of a process without what they need to be streams: to get Node's own ready takes a small run as long
 * as all of its checking.
 */
import { fstatSync, writeSync } from "node:fs";

/** Standard output and standard error, by number. */
export type Output = 1 | 2;

/** Whether what is written there may be seen on a terminal: pipes and files are told apart from one for certain. */
export function mayBeTerminal(output: Output): boolean {
  try {
    return fstatSync(output).isCharacterDevice();
  } catch {
    // Closed, or of a kind that can't be looked at: the stream will say.
    return true;
  }
}

/**
 * Writes to a pipe or a file as much as it takes at once, and gives back the rest.
 * @throws what `writeSync` does, but for a pipe that is full
 */
export function writeNow(output: Output, text: string): Uint8Array {
  let rest: Uint8Array = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(output, rest));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
  }
  return rest;
}
