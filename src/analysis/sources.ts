/** What becomes of the conclusions when everything that a source is cited for is treated as refuted. */
import type { Argument } from "../model/argument.js";
import { type Status, STATUSES } from "../schema/vocabulary.js";
import type { Evaluation } from "./evaluate.js";
import { families } from "./origins.js";
import { withRefuted } from "./refuted.js";

export interface StatusChange {
  /** Index of a conclusion. */
  readonly conclusion: number;
  readonly from: Status;
  readonly to: Status;
}

/** What hangs on one source. Nodes are indices in `Argument.nodes`, in document order. */
export interface SourceDependence {
  /** Id in `Argument.sources`. */
  readonly source: string;
  /** The nodes that cite it themselves. Where a node is `stated` doesn't count. */
  readonly citedBy: readonly number[];
  /** The nodes that are treated as refuted: those that cite it, or a source whose `origin` leads to it. */
  readonly counted: readonly number[];
  /** The conclusions whose status or interval is another then, in the order of `Argument.conclusions`. */
  readonly changes: readonly StatusChange[];
  /** Those of them that come out weaker: by their status (the order of STATUSES), or lower at an end of the interval. */
  readonly topples: readonly number[];
}

/**
 * What hangs on each source, in the order of the file. `statusBefore` is the status of each node by index, `asked` the
 * nodes that may change: the conclusions, where nothing else is said.
 *
 * Of a source that repeats another only what cites it, or repeats it in turn, is counted: it may have repeated wrongly.
 * What comes from one origin in all its repetitions, the entry of the origin says.
 */
export function sourceDependence(
  argument: Argument,
  evaluation: Evaluation,
  statusBefore: readonly Status[],
  asked: readonly number[] = argument.conclusions,
): readonly SourceDependence[] {
  const cited = citing(argument);
  const found = [...families(argument)].map(([source, family]) => ({
    source,
    citedBy: cited.get(source) ?? [],
    counted: merged([...family].map((member) => cited.get(member) ?? [])),
    changes: [] as StatusChange[],
    topples: [] as number[],
  }));
  const before = { low: evaluation.low.slice(), high: evaluation.high.slice() };
  const sets = found.map(({ counted }) => counted);
  withRefuted(evaluation, asked, sets, (set, conclusion, to) => {
    const from = statusBefore[conclusion]!;
    const low = evaluation.low[conclusion]! - before.low[conclusion]!;
    const high = evaluation.high[conclusion]! - before.high[conclusion]!;
    if (from === to && low === 0 && high === 0) return;
    found[set]!.changes.push({ conclusion, from, to });
    if (low < 0 || high < 0 || STATUSES.indexOf(to) > STATUSES.indexOf(from)) found[set]!.topples.push(conclusion);
  });
  return found;
}

/** By source, the nodes that cite it, each once. */
function citing({ nodes }: Argument): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { index, citations } of nodes) {
    for (const source of new Set(citations.map((citation) => citation.source))) {
      const before = found.get(source);
      if (before === undefined) found.set(source, [index]);
      else before.push(index);
    }
  }
  return found;
}

function merged(lists: readonly (readonly number[])[]): readonly number[] {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return only;
  return [...new Set(lists.flat())].toSorted((a, b) => a - b);
}
