/** Options that several commands share, and how their values are read. */
import { type Command, InvalidArgumentError } from "commander";

/** Adds `--stdin-filename` and `--quiet`. */
export function withInput(command: Command): Command {
  return command
    .option("--stdin-filename <name>", "with - as the path: what to call the text from standard input")
    .option("-q, --quiet", "say nothing beside the report");
}

/** A whole number from 0 up, as commander reads a value. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError("It has to be a whole number from 0 up.");
  return Number(value);
}

/** More threads than any machine has use for; each takes memory. */
const MOST_THREADS = 64;

/** A number of threads, as commander reads a value. */
export function threadCount(value: string): number {
  const threads = /^\d{1,9}$/u.test(value) ? Number(value) : 0;
  if (threads < 1 || threads > MOST_THREADS)
    throw new InvalidArgumentError(`It has to be a whole number from 1 to ${MOST_THREADS}.`);
  return threads;
}
