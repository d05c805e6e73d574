/** What hangs on a source, in words that ask what if it were wrong, and don't say that it is. */
import type { Argument } from "../model/argument.js";
import type { Status } from "../schema/vocabulary.js";
import { count, listing } from "../text/words.js";
import { nameOf, quoted } from "./names.js";
import type { SourceDependence, StatusChange } from "./sources.js";

/** How many conclusions a sentence names before it says how many more there are. */
const NAMED = 3;

/** "“Depot capacity survey” is cited by 2 nodes, and what repeats it by 1 more." */
export function citedSentence(argument: Argument, { source, citedBy, counted }: SourceDependence): string {
  const title = titleOf(argument, source);
  const more = counted.length - citedBy.length;
  if (counted.length === 0) return `${title} is cited by no node.`;
  if (citedBy.length === 0)
    return `${title} is cited by no node itself, and what repeats it by ${count(more, "node")}.`;
  return `${title} is cited by ${count(citedBy.length, "node")}${more === 0 ? "" : `, and what repeats it by ${more} more`}.`;
}

/**
 * "Everything cited from “Depot capacity survey” being wrong would make it unsupported.", of a conclusion that the reader
 * has before them; undefined where nothing would change.
 */
export function withoutSourceSentence(
  argument: Argument,
  dependence: SourceDependence,
  conclusion: number,
): string | undefined {
  const change = dependence.changes.find((one) => one.conclusion === conclusion);
  if (change === undefined) return undefined;
  return `${premise(argument, dependence)} would ${outcome(change, "it", dependence)}.`;
}

/** The same of all conclusions: "Everything cited from “…” being wrong would make “…” unsupported, and leave “…” open." */
export function dependenceSentence(argument: Argument, dependence: SourceDependence): string {
  const { changes } = dependence;
  if (changes.length === 0) return `${premise(argument, dependence)} would change no conclusion.`;
  const said = changes
    .slice(0, NAMED)
    .map((change) => outcome(change, nameOf(argument, change.conclusion), dependence));
  const more = changes.length - said.length;
  return `${premise(argument, dependence)} would ${listing(more > 0 ? [...said, `change ${count(more, "more conclusion")}`] : said)}.`;
}

function premise(argument: Argument, { source, citedBy, counted }: SourceDependence): string {
  const repeated = counted.length > citedBy.length ? " and from what repeats it" : "";
  return `Everything cited from ${titleOf(argument, source)}${repeated} being wrong`;
}

/** After "would": "make it unsupported", "let it hold". */
function outcome({ conclusion, from, to }: StatusChange, name: string, { topples }: SourceDependence): string {
  if (from === to) return `leave ${name} ${adjective(to)}, but ${topples.includes(conclusion) ? "weaker" : "stronger"}`;
  if (to === "holds") return `let ${name} hold`;
  if (to === "on-assumption")
    return from === "holds"
      ? `leave ${name} holding on its stated assumptions alone`
      : `let ${name} hold on its stated assumptions`;
  return `make ${name} ${adjective(to)}`;
}

function adjective(status: Status): string {
  if (status === "open") return "an open question";
  if (status === "holds") return "holding";
  return status === "on-assumption" ? "holding on its stated assumptions" : status;
}

function titleOf(argument: Argument, source: string): string {
  return quoted(argument.sources.get(source)?.title ?? source);
}
