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

/** So many bytes are encoded at a time. Memory that nothing has used yet is slow, and most of the time that a long text takes. */
const CAPACITY = 65_536;

/** At most so many bytes of UTF-8 stand for one unit of UTF-16. */
const BYTES_A_UNIT = 3;

/** The bytes of texts, one after the other, in UTF-8. What is given is good until the next is asked for. */
function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(CAPACITY);
  let filled = 0;
  for (const piece of pieces) {
    for (let start = 0, end = 0; start < piece.length; start = end) {
      end = Math.min(piece.length, start + Math.floor(CAPACITY / BYTES_A_UNIT));
      if (end < piece.length && isHigh(piece.charCodeAt(end - 1))) end--;
      if (filled + (end - start) * BYTES_A_UNIT > CAPACITY) {
        yield buffer.subarray(0, filled);
        filled = 0;
      }
      filled += buffer.write(end - start === piece.length ? piece : piece.slice(start, end), filled);
    }
  }
  if (filled > 0) yield buffer.subarray(0, filled);
}

/** The bytes of texts at once. */
export function bytesOf(pieces: Iterable<string>): Buffer {
  return Buffer.concat(Array.from(encoded(pieces), (some) => Uint8Array.from(some)));
}

/** Whether a unit is the first of the two that make one character. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/**
 * Writes to a pipe or a file as much as it takes at once, and gives back the rest.
 * @throws what `writeSync` does, but for a pipe that is full
 */
export function writeNow(output: Output, pieces: Iterable<string>): Uint8Array[] {
  const left: Uint8Array[] = [];
  for (const some of encoded(pieces)) {
    let rest = some;
    try {
      while (left.length === 0 && rest.length > 0) rest = rest.subarray(writeSync(output, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    }
    if (rest.length > 0) left.push(Uint8Array.from(rest));
  }
  return left;
}
