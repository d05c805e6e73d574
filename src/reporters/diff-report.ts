/** What the reporters of `diff` print, and the words that they share. */
import type { Comparison, StatusChange } from "../analysis/compare/compare.js";
import type { ConclusionChange } from "../analysis/compare/conclusions.js";
import type { NodeEdit } from "../analysis/compare/edits.js";
import { type FileDiff, summaryOf } from "../analysis/compare/files.js";
import type { Literal } from "../analysis/result.js";
import type { Argument } from "../model/argument.js";
import { count, listing } from "../text/words.js";

export interface DiffReport {
  /** What the two versions are called. */
  readonly before: string;
  readonly after: string;
  readonly files: readonly FileDiff[];
}

/** "1 conclusion got weaker, 2 got stronger; 3 files changed, 2 did not". */
export function headline({ files }: DiffReport): string {
  const { weaker, stronger, added, removed } = summaryOf(files);
  const broken = files.filter(({ kind }) => kind === "broken").length;
  const still = files.filter((file) => file.kind === "compared" && !file.changed).length;
  const changed = files.length - still - broken;
  const outcomes = [
    ...(weaker > 0 ? [`${count(weaker, "conclusion")} got weaker`] : []),
    ...(stronger > 0 ? [`${count(stronger, "conclusion")} got stronger`] : []),
    ...(added > 0 ? [`${count(added, "conclusion")} ${added === 1 ? "is" : "are"} new`] : []),
    ...(removed > 0 ? [`${count(removed, "conclusion")} ${removed === 1 ? "is" : "are"} gone`] : []),
  ];
  const sizes = [
    ...(changed > 0 ? [`${count(changed, "file")} changed`] : []),
    ...(still > 0 ? [`${count(still, "file")} did not change what is argued`] : []),
    ...(broken > 0 ? [`${count(broken, "file")} can't be compared`] : []),
  ];
  const first = outcomes.length === 0 ? "no conclusion has another status" : listing(outcomes);
  return [first, ...(sizes.length === 0 ? [] : [listing(sizes)])].join("; ");
}

/** How a conclusion fared, in a word. */
export function verdict({ weaker, stronger, wasConclusion, isConclusion, to }: ConclusionChange): string {
  if (to === undefined) return "gone";
  if (!isConclusion) return weaker ? "no conclusion any more, and weaker" : "no conclusion any more";
  if (weaker) return "weaker";
  if (stronger) return "stronger";
  return wasConclusion ? "as it was" : "new";
}

/** Whether there is anything to tell of a conclusion. */
export function isTold(change: ConclusionChange): boolean {
  return (
    verdict(change) !== "as it was" ||
    change.hingesNewly.length +
      change.hingesNoLonger.length +
      change.carriedNewly.length +
      change.carriedNoLonger.length >
      0
  );
}

/** What a conclusion hinges on now, and no longer: each a title with ids. */
export function hingeWords(
  { before, after }: Comparison,
  change: ConclusionChange,
): { title: string; ids: string[] }[] {
  return [
    { title: "newly hinges on", ids: ids(after.argument, change.hingesNewly) },
    { title: "no longer hinges on", ids: ids(before.argument, change.hingesNoLonger) },
    { title: "newly carried by", ids: signed(after.argument, change.carriedNewly) },
    { title: "no longer carried by", ids: signed(before.argument, change.carriedNoLonger) },
  ].filter((one) => one.ids.length > 0);
}

function signed(argument: Argument, literals: readonly Literal[]): string[] {
  return literals.map(({ node, must }) => `${ids(argument, [node])[0]}${must === "denied" ? " (denied)" : ""}`);
}

export function ids({ nodes }: Argument, indices: readonly number[]): string[] {
  return indices.map((index) => nodes[index]?.id ?? "");
}

/** What edit a change of status comes from: "x was added", "x is proven, and was unproven", "x lost a.supports.x". */
export function causeWords(comparison: Comparison, { path }: StatusChange): string | undefined {
  const [start] = path;
  if (start === undefined) return undefined;
  const { matching, edits, before, after } = comparison;
  const id = ids(after.argument, [start])[0]!;
  if (matching.added.includes(start)) return `${id} was added`;
  const edit = edits.find((one) => one.after === start && one.structure.length > 0);
  if (edit !== undefined) return structureWords(after.argument, edit).join("; ");
  const lost = matching.removed.filter((index) => {
    const gone = before.argument.nodes[index];
    if (gone?.kind !== "inference") return false;
    return [gone.target, ...gone.outweighs.map(({ inference }) => inference)].some(
      (to) => matching.afterOf(to) === start,
    );
  });
  return lost.length === 0 ? undefined : `${id} lost ${listing(ids(before.argument, lost))}`;
}

/** "x is proven, and was unproven" for each structural edit of a node. */
export function structureWords(argument: Argument, { after, structure }: NodeEdit): string[] {
  const [id] = ids(argument, [after]);
  return structure.map(({ key, from, to }) => `${id}: ${key} ${from} → ${to}`);
}
