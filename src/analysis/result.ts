/** What the analysis says of an argument: parallel to `Argument.nodes`, by index. */
import type { Status } from "../schema/vocabulary.js";

/** The chain of values: fails < contested < holds. */
export const F = 0;
export const C = 1;
export const T = 2;
export type Value = typeof F | typeof C | typeof T;

/** The least and the most that every node, and the effect of every inference, can still turn out to be. */
export interface Intervals {
  readonly low: Uint8Array;
  readonly high: Uint8Array;
  /** By node index; a statement has none (0). What an inference gives its target. */
  readonly effectLow: Uint8Array;
  readonly effectHigh: Uint8Array;
}

/** An open node, settled one way. */
export interface Literal {
  /** Index of an open node. */
  readonly node: number;
  readonly must: "granted" | "denied";
}

/** Everything that is said of one node. */
export interface Finding {
  readonly status: Status;
  readonly low: Value;
  readonly high: Value;
  /** Undecided open nodes that can still change it; indices in document order. */
  readonly dependsOn: readonly number[];
  /** Presumed inferences in the support that its value stands on. */
  readonly presumes: readonly number[];
  /** Asked toward `high`; empty where low = high. By node, granted before denied. */
  readonly loadBearing: readonly Literal[];
  /** Nodes upstream, itself included, where a reason and an objection meet. */
  readonly contestPoints: readonly number[];
}

export interface Analysis extends Intervals {
  readonly findings: readonly Finding[];
}
