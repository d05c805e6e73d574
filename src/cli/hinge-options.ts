/** Options of the commands that say what hinges on what: what to suppose, and how much to work out. */
import { type Command, InvalidArgumentError } from "commander";
import { type Analysis, analyse, type AnalyseOptions, DEFAULT_BUDGET, DEFAULT_LIMIT } from "../analysis/analyse.js";
import { nameWithId } from "../analysis/names.js";
import { type WhatIf, whatIf } from "../analysis/what-if.js";
import type { Argument } from "../model/argument.js";
import { didYouMean, listing } from "../text/words.js";
import { UsageError } from "./exit.js";
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
      `work at most so hard on the settlements of a node (${DEFAULT_BUDGET.toLocaleString("en-US")})`,
      upTo(MOST_BUDGET),
    );
}

function upTo(most: number): (value: string) => number {
  return (value) => {
    const number = wholeNumber(value);
    if (number > most) throw new InvalidArgumentError(`It can be ${most.toLocaleString("en-US")} at the most.`);
    return number;
  };
}

/**
 * The analysis as the options want it, and what changes where they suppose something.
 * @throws UsageError where a node can't be both granted and denied
 */
export function hinging(
  analysis: Analysis,
  { grant, deny, limit, budget }: HingeOptions,
): { readonly analysis: Analysis; readonly whatIf?: WhatIf } {
  const options: AnalyseOptions = {
    ...(limit === undefined ? {} : { limit }),
    ...(budget === undefined ? {} : { budget }),
  };
  const before = limit === undefined && budget === undefined ? analysis : analyse(analysis.argument, options);
  const { argument } = before;
  const wanted = [
    ...named(argument, grant).map((node) => ({ node, must: "granted" as const })),
    ...named(argument, deny).map((node) => ({ node, must: "denied" as const })),
  ];
  if (wanted.length === 0) return { analysis: before };
  const result = whatIf(before, wanted);
  if (!("conflict" in result)) return { analysis: result.after, whatIf: result };
  const { node, by } = result.conflict;
  throw new UsageError(
    node === by
      ? `${nameWithId(argument, node)} can't be both granted and denied`
      : `${nameWithId(argument, node)} and ${nameWithId(argument, by)} contradict each other: both can't be granted`,
  );
}

function named({ find }: Argument, ids: readonly string[]): number[] {
  return ids.flatMap((id) => find(id) ?? []);
}

/** @throws UsageError where a node that is to be supposed is in none of the arguments */
export function requireNamed(
  analyses: readonly Analysis[],
  files: readonly string[],
  { grant, deny }: HingeOptions,
): void {
  for (const id of [...grant, ...deny]) {
    if (analyses.some(({ argument }) => argument.find(id) !== undefined)) continue;
    const near = didYouMean(
      id,
      analyses.flatMap(({ argument }) => [...argument.byId.keys()]),
    );
    const where = files.length > 3 ? `any of the ${files.length} files` : listing(files, "or");
    throw new UsageError(`no node in ${where} is called ${id}${near === undefined ? "" : `: did you mean ${near}?`}`);
  }
}
