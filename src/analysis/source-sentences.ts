/** What hangs on a source, in words that ask what if it were wrong, and don't say that it is. */
import type { Argument } from "../model/argument.js";
import type { Status } from "../schema/vocabulary.js";
import { count, listing } from "../text/words.js";
import { nameOf, quoted } from "./names.js";
import type { SourceDependence, StatusChange } from "./sources.js";

/** How many conclusions a sentence names before it says how many more there are. */
const NAMED = 3;

/**
 * "If what is cited from “Depot capacity survey” were wrong, it would be unsupported.", of a conclusion that the reader has
 * before them; undefined where nothing would change.
 */
export function withoutSourceSentence(
  argument: Argument,
  dependence: SourceDependence,
  conclusion: number,
): string | undefined {
  const change = dependence.changes.find((one) => one.conclusion === conclusion);
  if (change === undefined) return undefined;
  return `${premise(argument, dependence)}, it ${outcome(change, dependence)}.`;
}

/** The same of all conclusions: "If what is cited from “…” were wrong, “…” would be unsupported and “…” would be open." */
export function dependenceSentence(argument: Argument, dependence: SourceDependence): string {
  const { changes } = dependence;
  if (changes.length === 0) return `${premise(argument, dependence)}, no conclusion would be another.`;
  const said = changes
    .slice(0, NAMED)
    .map((change) => `${nameOf(argument, change.conclusion)} ${outcome(change, dependence)}`);
  const more = changes.length - said.length;
  return `${premise(argument, dependence)}, ${listing(more > 0 ? [...said, `${count(more, "more conclusion")} would change`] : said)}.`;
}

function premise(argument: Argument, { source, citedBy, counted }: SourceDependence): string {
  const repeated = counted.length > citedBy.length ? ", and from what repeats it," : "";
  return `If what is cited from ${titleOf(argument, source)}${repeated} were wrong`;
}

/** "would be unsupported". */
function outcome({ conclusion, from, to }: StatusChange, { topples }: SourceDependence): string {
  if (from === to)
    return `would still be ${adjective(to)}, but ${topples.includes(conclusion) ? "weaker" : "stronger"}`;
  if (to === "holds") return "would hold";
  if (to === "on-assumption") return `would hold on its stated assumptions${from === "holds" ? " alone" : ""}`;
  return `would be ${adjective(to)}`;
}

function adjective(status: Status): string {
  if (status === "open") return "an open question";
  if (status === "holds") return "holding";
  return status === "on-assumption" ? "holding on its stated assumptions" : status;
}

function titleOf(argument: Argument, source: string): string {
  return quoted(argument.sources.get(source)?.title ?? source);
}
