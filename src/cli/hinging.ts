/** What the options of `hinge-options.ts` ask of an analysis. */
import { type Analysis, analyse, type AnalyseOptions } from "../analysis/analyse.js";
import { nameWithId } from "../analysis/names.js";
import { type WhatIf, whatIf } from "../analysis/what-if.js";
import type { Argument } from "../model/argument.js";
import { didYouMean, listing } from "../text/words.js";
import { UsageError } from "./exit.js";
import type { HingeOptions } from "./hinge-options.js";

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
