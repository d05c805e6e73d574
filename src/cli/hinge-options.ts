/** Options of the commands that say what hinges on what: what to suppose, and how much to work out. */
import { type Command, InvalidArgumentError } from "commander";
import { DEFAULT_BUDGET, DEFAULT_LIMIT } from "../analysis/analyse.js";
import { digits } from "../text/words.js";
import { wholeNumber } from "./options.js";

export interface HingeOptions {
  readonly grant: readonly string[];
  readonly deny: readonly string[];
  readonly limit?: number;
  readonly budget?: number;
}

const MOST_BUDGET = 10_000_000;
const MOST_LISTED = 100_000;

/** Adds `--grant`, `--deny`, `--limit` and `--budget`. */
export function withHinges(command: Command): Command {
  const collect = (value: string, before: readonly string[]): string[] => [...before, value];
  return command
    .option("--grant <id>", "suppose that this node is granted, and say what changes; any number of times", collect, [])
    .option("--deny <id>", "suppose that it is denied; any number of times", collect, [])
    .option("--limit <n>", `list at most so many settlements of a node (${DEFAULT_LIMIT})`, upTo(MOST_LISTED))
    .option(
      "--budget <steps>",
      `work at most so hard on the settlements of a node (${digits(DEFAULT_BUDGET)})`,
      upTo(MOST_BUDGET),
    );
}

function upTo(most: number): (value: string) => number {
  return (value) => {
    const number = wholeNumber(value);
    if (number > most) throw new InvalidArgumentError(`It can be ${digits(most)} at the most.`);
    return number;
  };
}
