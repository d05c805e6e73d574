/** What became of the conclusions between two versions of an argument. */
import type { Status } from "../../schema/vocabulary.js";
import type { Analysis } from "../analyse.js";
import type { Literal } from "../result.js";
import { hingedOn } from "../sentences.js";
import type { Matching } from "./match.js";
import { isWeaker } from "../status-order.js";

/** A claim that is a conclusion of one version at least. */
export interface ConclusionChange {
  /** Index in the earlier version, and in the later one. One is missing where the claim is. */
  readonly before?: number;
  readonly after?: number;
  readonly from?: Status;
  readonly to?: Status;
  readonly wasConclusion: boolean;
  readonly isConclusion: boolean;
  /** Of STATUSES a later one than before; also where the claim is gone. */
  readonly weaker: boolean;
  readonly stronger: boolean;
  /** Indices in the later version: open nodes that it hinges on now, and those that carry it now. */
  readonly hingesNewly: readonly number[];
  readonly carriedNewly: readonly Literal[];
  /** Indices in the earlier version: open nodes that it no longer hinges on, and those that no longer carry it. */
  readonly hingesNoLonger: readonly number[];
  readonly carriedNoLonger: readonly Literal[];
}

/** Every conclusion of either version: those of the later one first, then those that are none any more. */
export function conclusionChanges(before: Analysis, after: Analysis, matching: Matching): ConclusionChange[] {
  const was = new Set(before.argument.conclusions);
  const is = new Set(after.argument.conclusions);
  const change = (from: number | undefined, to: number | undefined): ConclusionChange => {
    const statusBefore = from === undefined ? undefined : before.status[from];
    const statusAfter = to === undefined ? undefined : after.status[to];
    return {
      ...(from === undefined || statusBefore === undefined ? {} : { before: from, from: statusBefore }),
      ...(to === undefined || statusAfter === undefined ? {} : { after: to, to: statusAfter }),
      wasConclusion: from !== undefined && was.has(from),
      isConclusion: to !== undefined && is.has(to),
      weaker: statusBefore !== undefined && (statusAfter === undefined || isWeaker(statusBefore, statusAfter)),
      stronger: statusBefore !== undefined && statusAfter !== undefined && isWeaker(statusAfter, statusBefore),
      ...hinging(before, after, matching, from, to),
    };
  };
  return [
    ...after.argument.conclusions.map((index) => change(matching.beforeOf(index), index)),
    ...before.argument.conclusions
      .filter((index) => !is.has(matching.afterOf(index) ?? -1))
      .map((index) => change(index, matching.afterOf(index))),
  ];
}

function hinging(
  before: Analysis,
  after: Analysis,
  matching: Matching,
  from: number | undefined,
  to: number | undefined,
): Pick<ConclusionChange, "hingesNewly" | "hingesNoLonger" | "carriedNewly" | "carriedNoLonger"> {
  const [hinged, carried] = from === undefined ? [[], []] : [hingedOn(before, from), before.loadBearing(from)];
  const [hinges, carries] = to === undefined ? [[], []] : [hingedOn(after, to), after.loadBearing(to)];
  const isSame = (one: Literal, other: Literal): boolean =>
    matching.afterOf(one.node) === other.node && one.must === other.must;
  return {
    hingesNewly: hinges.filter((node) => !hinged.includes(matching.beforeOf(node) ?? -1)),
    hingesNoLonger: hinged.filter((node) => !hinges.includes(matching.afterOf(node) ?? -1)),
    carriedNewly: carries.filter((literal) => !carried.some((one) => isSame(one, literal))),
    carriedNoLonger: carried.filter((literal) => !carries.some((one) => isSame(literal, one))),
  };
}
