/** What became of an argument between two versions of it. */
import type { Status } from "../../schema/vocabulary.js";
import type { Analysis } from "../analyse.js";
import type { Node } from "../../model/argument.js";
import { F } from "../result.js";
import { type Direction, type Ends, type Starts, waysFrom } from "../causes.js";
import { whenAssumed } from "../status.js";
import { type ConclusionChange, conclusionChanges } from "./conclusions.js";
import { edits, type NodeEdit } from "./edits.js";
import { isWeaker } from "../status-order.js";
import { match, type Matching, type Pair } from "./match.js";

/** A node that is in both versions, with another status. */
export interface StatusChange extends Pair {
  readonly from: Status;
  readonly to: Status;
  readonly weaker: boolean;
  /** Indices in the later version: from an edited node to this one, both included, each bearing on the next. Empty where no edit leads here. */
  readonly path: readonly number[];
}

export interface Comparison {
  readonly before: Analysis;
  readonly after: Analysis;
  readonly matching: Matching;
  readonly edits: readonly NodeEdit[];
  /** In the order of the later version. */
  readonly statusChanges: readonly StatusChange[];
  /** Every conclusion of either version: those of the later one first, then those that are none any more. */
  readonly conclusions: readonly ConclusionChange[];
  /** Ids of sources. */
  readonly sources: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly edited: readonly string[];
  };
}

/** Compares two versions of an argument. Pure; the cost is that of the analysis of the conclusions. */
export function compare(before: Analysis, after: Analysis): Comparison {
  const matching = match(before.argument, after.argument);
  const edited = edits(before.argument, after.argument, matching);
  return {
    before,
    after,
    matching,
    edits: edited,
    statusChanges: statusChanges(before, after, matching, edited),
    conclusions: conclusionChanges(before, after, matching),
    sources: sources(before, after),
  };
}

function statusChanges(
  before: Analysis,
  after: Analysis,
  matching: Matching,
  edited: readonly NodeEdit[],
): StatusChange[] {
  const changed = matching.pairs.filter((pair) => before.status[pair.before] !== after.status[pair.after]);
  if (changed.length === 0) return [];
  const ends = (was: Ends): Ends => ({
    low: carriedOver(was.low, before, after, matching),
    high: carriedOver(was.high, before, after, matching),
  });
  // What could give nothing is seldom missed: only in a circle, or where it was the one reason.
  const likely = starts(before, after, matching, edited, (gone) => before.effectHigh(gone.index) > F);
  const all = starts(before, after, matching, edited, () => true);
  const way = waysFrom(
    after.evaluation,
    [likely, all],
    [
      { before: ends(before.evaluation), after: after.evaluation },
      { before: ends(whenAssumed(before.evaluation)), after: whenAssumed(after.evaluation) },
    ],
  );
  return changed.map((pair) => {
    const [from, to] = [before.status[pair.before]!, after.status[pair.after]!];
    const weaker = isWeaker(from, to);
    return { ...pair, from, to, weaker, path: way(pair.after, weaker ? "down" : "up") ?? [] };
  });
}

/** The former ends by the vertices of the later version. What was not there gave nothing: it counts as failing. */
function carriedOver(ends: Uint8Array, before: Analysis, after: Analysis, { pairs }: Matching): Uint8Array {
  const found = new Uint8Array(after.compact.vertices);
  for (const pair of pairs) {
    found[pair.after] = ends[pair.before]!;
    const effect = after.compact.effectOf[pair.after]!;
    if (effect >= 0) found[effect] = ends[before.compact.effectOf[pair.before]!]!;
  }
  return found;
}

/** Where something was edited or added; and what lost a step that bore on it, which can have moved it one way only. */
function starts(
  before: Analysis,
  after: Analysis,
  matching: Matching,
  edited: readonly NodeEdit[],
  isMissed: (step: Node) => boolean,
): Starts {
  const found = new Map<number, Direction | undefined>();
  const touch = (vertex: number, direction?: Direction): void => {
    const known = found.get(vertex);
    found.set(vertex, !found.has(vertex) || known === direction ? direction : undefined);
  };
  const touchBoth = (node: number): void => {
    touch(node);
    const effect = after.compact.effectOf[node]!;
    if (effect >= 0) touch(effect);
  };
  const losses = (gone: Node): void => {
    if (gone.kind !== "inference" || !isMissed(gone)) return;
    const target = matching.afterOf(gone.target);
    if (target !== undefined) touch(target, gone.polarity === "supports" ? "down" : "up");
    for (const { inference } of gone.outweighs) {
      const outweighed = matching.afterOf(inference);
      if (outweighed !== undefined) touch(after.compact.effectOf[outweighed]!, "up");
    }
  };
  for (const node of matching.added) touchBoth(node);
  for (const edit of edited) {
    if (edit.structure.length === 0) continue;
    touchBoth(edit.after);
    // A step that led elsewhere is missed there.
    const moved = edit.structure.some(({ key }) => key === "target" || key === "polarity" || key === "outweighs");
    if (moved) losses(before.argument.nodes[edit.before]!);
  }
  for (const index of matching.removed) losses(before.argument.nodes[index]!);
  return found;
}

function sources({ argument: before }: Analysis, { argument: after }: Analysis): Comparison["sources"] {
  const said = (argument: typeof before, id: string): string => {
    const { span: _span, ...rest } = argument.sources.get(id)!;
    return JSON.stringify(rest);
  };
  const [was, is] = [[...before.sources.keys()], [...after.sources.keys()]];
  return {
    added: is.filter((id) => !before.sources.has(id)),
    removed: was.filter((id) => !after.sources.has(id)),
    edited: is.filter((id) => before.sources.has(id) && said(before, id) !== said(after, id)),
  };
}
