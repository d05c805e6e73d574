/** Two sets of argument files, compared file by file. */
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Analysis } from "../analyse.js";
import { compare, type Comparison } from "./compare.js";
import { type VersionPair, withMoved } from "./moved.js";

/** One version of a file. */
export interface Version {
  /** Its path, as messages call it. */
  readonly path: string;
  /** Undefined where errors leave no argument. */
  readonly analysis?: Analysis;
  /** What is wrong with it, where there is no argument. */
  readonly errors: readonly Diagnostic[];
  /** What the file says, to tell whether it is another. */
  readonly text: string;
}

export type FileDiff =
  | {
      readonly kind: "compared";
      readonly file: string;
      /** Where it lay in the earlier version, if it was moved. */
      readonly movedFrom?: string;
      readonly comparison: Comparison;
      readonly changed: boolean;
    }
  | { readonly kind: "added" | "removed"; readonly file: string; readonly analysis: Analysis }
  /** It can't be compared: one of its versions has errors. `errors` are those of the later version that has any. */
  | {
      readonly kind: "broken";
      readonly file: string;
      readonly changed: boolean;
      readonly sides: readonly ("before" | "after")[];
      readonly errors: readonly Diagnostic[];
    };

/** How many conclusions, over all files, are no longer what they were. */
export interface DiffSummary {
  readonly weaker: number;
  readonly stronger: number;
  readonly added: number;
  readonly removed: number;
}

/**
 * One version and the other of each file, in the order given; either can be missing. A file of which only the one is
 * there, and one of which only the other is, are compared where they are alike: it was moved.
 */
export function compareFiles(pairs: readonly VersionPair[]): FileDiff[] {
  return withMoved(pairs).flatMap(({ before, after, moved }): FileDiff[] => {
    const file = (after ?? before)?.path;
    if (file === undefined) return [];
    const sides = (["before", "after"] as const).filter((side) => {
      const version = side === "before" ? before : after;
      return version !== undefined && version.analysis === undefined;
    });
    if (sides.length > 0) {
      // A file that was sound and is broken, or the other way, need not differ itself: what it imports may.
      const changed = sides.length === 1 || before?.text !== after?.text;
      const errors = (sides.includes("after") ? after : before)?.errors ?? [];
      return [{ kind: "broken", file, changed, sides, errors }];
    }
    const [from, to] = [before?.analysis, after?.analysis];
    if (from !== undefined && to !== undefined) {
      const comparison = compare(from, to);
      const place = moved && before !== undefined ? { movedFrom: before.path } : {};
      return [{ kind: "compared", file, ...place, comparison, changed: isChanged(comparison) }];
    }
    return to === undefined ? [{ kind: "removed", file, analysis: from! }] : [{ kind: "added", file, analysis: to }];
  });
}

function isChanged({ matching, edits, statusChanges, conclusions, sources }: Comparison): boolean {
  const { added, removed, renamed } = matching;
  return (
    [added, removed, renamed, edits, statusChanges, sources.added, sources.removed, sources.edited].some(
      (list) => list.length > 0,
    ) ||
    conclusions.some(
      (one) => one.wasConclusion !== one.isConclusion || one.hingesNewly.length > 0 || one.hingesNoLonger.length > 0,
    )
  );
}

/** A conclusion that is gone, with its file or alone, counts as removed and as weaker; one that was not there is added. */
export function summaryOf(files: readonly FileDiff[]): DiffSummary {
  const total = { weaker: 0, stronger: 0, added: 0, removed: 0 };
  for (const file of files) {
    if (file.kind === "broken") continue;
    if (file.kind !== "compared") {
      const { length } = file.analysis.argument.conclusions;
      total[file.kind] += length;
      if (file.kind === "removed") total.weaker += length;
      continue;
    }
    for (const one of file.comparison.conclusions) {
      if (one.weaker) total.weaker++;
      if (one.stronger) total.stronger++;
      if (!one.wasConclusion) total.added++;
      if (!one.isConclusion) total.removed++;
    }
  }
  return total;
}
