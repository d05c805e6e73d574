/** Everything that is asked of an argument, behind one door. */
import type { Argument } from "../model/argument.js";
import { type Compact, compile } from "../model/compact.js";
import type { Status } from "../schema/vocabulary.js";
import { Evaluation } from "./evaluate.js";
import { loadBearing } from "./load-bearing.js";
import type { Literal, Value } from "./result.js";
import { decidableVertices, statuses } from "./status.js";
import { contestPoints, dependsOn, presumes } from "./upstream.js";

/** The answers for one argument. Nodes are named by their index in `argument.nodes`; lists are in document order. */
export interface Analysis {
  readonly argument: Argument;
  readonly compact: Compact;
  readonly evaluation: Evaluation;
  /** By node. */
  readonly status: readonly Status[];
  /** The least and the most that a node can still turn out to be. */
  low(node: number): Value;
  high(node: number): Value;
  /** The same of what an inference gives its target. */
  effectLow(inference: number): Value;
  effectHigh(inference: number): Value;
  /** Whether its standing leaves it open: unproven, assumed or disputed. */
  isOpen(node: number): boolean;
  /** The undecided open nodes that can still change it. */
  dependsOn(node: number): readonly number[];
  /** The presumed inferences in the support that its value stands on. */
  presumes(node: number): readonly number[];
  /** The open nodes that, settled the other way, lower the most that it can be. */
  loadBearing(node: number): readonly Literal[];
  /** The nodes upstream, itself included, where a reason and an objection meet. */
  contestPoints(node: number): readonly number[];
}

/** Analyses a linked argument. Intervals and statuses are worked out at once, the rest when it is first asked for. */
export function analyse(argument: Argument): Analysis {
  const compact = compile(argument);
  const evaluation = new Evaluation(compact);
  const value = (ends: Uint8Array, vertex: number): Value => (ends[vertex] ?? 0) as Value;
  let carrying: ReadonlyMap<number, readonly Literal[]> | undefined;
  return {
    argument,
    compact,
    evaluation,
    status: statuses(evaluation, decidableVertices(evaluation)),
    low: (node) => value(evaluation.low, node),
    high: (node) => value(evaluation.high, node),
    effectLow: (inference) => value(evaluation.low, compact.effectOf[inference] ?? -1),
    effectHigh: (inference) => value(evaluation.high, compact.effectOf[inference] ?? -1),
    isOpen: (node) => evaluation.isOpen(node),
    dependsOn: (node) => dependsOn(evaluation, node),
    presumes: (node) => presumes(evaluation, node),
    loadBearing: (node) => (carrying ??= loadBearing(evaluation)).get(node) ?? [],
    contestPoints: (node) => contestPoints(evaluation, node),
  };
}
