/** What the reporters of `diff` print, and the words that they share. */
import type { Comparison, StatusChange } from "../analysis/compare/compare.js";
import type { ConclusionChange } from "../analysis/compare/conclusions.js";
import type { NodeEdit, StructuralEdit } from "../analysis/compare/edits.js";
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
  // The claim is still there, and something else is concluded.
  const dropped = files.reduce(
    (sum, file) => sum + (file.kind === "compared" ? file.comparison.conclusions.filter(isDropped).length : 0),
    0,
  );
  const gone = removed - dropped;
  const broken = files.filter((file) => file.kind === "broken" && file.changed).length;
  const stillBroken = files.filter((file) => file.kind === "broken" && !file.changed).length;
  const unchanged = files.filter((file) => file.kind === "compared" && !file.changed);
  const moved = unchanged.filter((file) => "movedFrom" in file).length;
  const still = unchanged.length - moved;
  const changed = files.length - unchanged.length - broken - stillBroken;
  const outcomes = [
    ...(weaker > 0 ? [`${count(weaker, "conclusion")} got weaker`] : []),
    ...(stronger > 0 ? [`${count(stronger, "conclusion")} got stronger`] : []),
    ...(added > 0 ? [`${count(added, "conclusion")} ${added === 1 ? "is" : "are"} new`] : []),
    ...(gone > 0 ? [`${count(gone, "conclusion")} ${gone === 1 ? "is" : "are"} gone`] : []),
    ...(dropped > 0 ? [`${count(dropped, "conclusion")} ${dropped === 1 ? "is" : "are"} none any more`] : []),
  ];
  const sizes = [
    ...(changed > 0 ? [`${count(changed, "file")} changed`] : []),
    ...(moved > 0 ? [`${count(moved, "file")} moved`] : []),
    ...(still > 0 ? [`${count(still, "file")} did not change what is argued`] : []),
    ...(broken > 0 ? [`${count(broken, "file")} can't be compared`] : []),
    ...(stillBroken > 0 ? [`${count(stillBroken, "file")} with errors did not change`] : []),
  ];
  const first = outcomes.length === 0 ? "no conclusion has another status" : listing(outcomes);
  return [first, ...(sizes.length === 0 ? [] : [listing(sizes)])].join("; ");
}

const isDropped = ({ to, isConclusion }: ConclusionChange): boolean => to !== undefined && !isConclusion;

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

/** An open node among those that a conclusion hinges on, and whether more than that is to be said of it. */
export interface Hinge {
  readonly id: string;
  readonly note?: string;
}

/** What a conclusion hinges on now, and no longer: each a title with nodes. What carries it is said beside, once. */
export function hingeWords(
  { before, after }: Comparison,
  change: ConclusionChange,
): { title: string; hinges: Hinge[] }[] {
  const { hingesNewly, hingesNoLonger, carriedNewly, carriedNoLonger } = change;
  return [
    { title: "newly hinges on", hinges: hinges(after.argument, hingesNewly, carriedNewly, CARRYING) },
    { title: "no longer hinges on", hinges: hinges(before.argument, hingesNoLonger, carriedNoLonger, CARRIED) },
    { title: "is now carried by", hinges: carrying(after.argument, hingesNewly, carriedNewly) },
    { title: "is no longer carried by", hinges: carrying(before.argument, hingesNoLonger, carriedNoLonger) },
  ].filter((one) => one.hinges.length > 0);
}

const CARRYING = { granted: "carries it", denied: "must not be granted" } as const;
const CARRIED = { granted: "carried it", denied: "must not have been granted" } as const;

function hinges(
  argument: Argument,
  nodes: readonly number[],
  carried: readonly Literal[],
  words: typeof CARRYING | typeof CARRIED,
): Hinge[] {
  return nodes.map((node) => {
    const [id = ""] = ids(argument, [node]);
    const ways = carried.filter((literal) => literal.node === node).map(({ must }) => words[must]);
    return ways.length === 0 ? { id } : { id, note: listing(ways) };
  });
}

/** What carries it, and was among what it hinges on before and after. */
function carrying(argument: Argument, told: readonly number[], carried: readonly Literal[]): Hinge[] {
  return carried
    .filter(({ node }) => !told.includes(node))
    .map(({ node, must }) => {
      const [id = ""] = ids(argument, [node]);
      return must === "granted" ? { id } : { id, note: "by being denied" };
    });
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
  const written = edit === undefined ? [] : structureWords(comparison, edit);
  if (written.length > 0) return written.join("; ");
  if (edit?.structure.some((one) => isByDefault(comparison, edit, one) && one.to === "none")) {
    const gained = matching.added.filter((index) => isReasonFor(after.argument, index, start));
    if (gained.length > 0)
      return `${listing(ids(after.argument, gained))} ${gained.length === 1 ? "was" : "were"} added`;
    return `${id} has a reason now, and is no longer unproven for want of one`;
  }
  const lost = matching.removed.filter((index) => {
    const gone = before.argument.nodes[index];
    if (gone?.kind !== "inference") return false;
    return [gone.target, ...gone.outweighs.map(({ inference }) => inference)].some(
      (to) => matching.afterOf(to) === start,
    );
  });
  if (lost.length > 0) return `${id} lost ${listing(ids(before.argument, lost))}`;
  return edit === undefined ? undefined : `${id} has no reason any more, and is unproven for want of one`;
}

function isReasonFor({ nodes }: Argument, index: number, target: number): boolean {
  const step = nodes[index];
  return step?.kind === "inference" && step.polarity === "supports" && step.target === target;
}

/** "x: standing unproven → proven" for each structural edit of a node that somebody wrote. */
export function structureWords(comparison: Comparison, edit: NodeEdit): string[] {
  const [id] = ids(comparison.after.argument, [edit.after]);
  return edit.structure
    .filter((one) => !isByDefault(comparison, edit, one))
    .map(({ key, from, to }) => `${id}: ${key} ${from} → ${to}`);
}

/** Whether nobody wrote the standing before or after: a statement is unproven while nothing supports it. */
function isByDefault({ before, after }: Comparison, edit: NodeEdit, { key }: StructuralEdit): boolean {
  const [was, is] = [before.argument.nodes[edit.before], after.argument.nodes[edit.after]];
  return key === "standing" && was?.kind !== "inference" && was?.declared === null && is?.declared === null;
}

/** What a node said and says, where that was edited; of a step its warrant. */
export function textTurn({ before, after }: Comparison, edit: NodeEdit): { was: string; is: string } | undefined {
  if (!edit.wording.some((key) => key === "text" || key === "warrant")) return undefined;
  const [was, is] = [before.argument.nodes[edit.before], after.argument.nodes[edit.after]].map((node) =>
    node?.kind === "inference" ? (node.warrant ?? "") : (node?.text ?? ""),
  );
  return { was: was ?? "", is: is ?? "" };
}

/** Whether there is anything to tell of a file. */
export function isShown(file: FileDiff): boolean {
  return "changed" in file ? file.changed || "movedFrom" in file : true;
}
