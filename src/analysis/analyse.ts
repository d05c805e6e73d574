/** Everything that is asked of an argument, behind one door. */
import type { Argument } from "../model/argument.js";
import { type Compact, compile } from "../model/compact.js";
import type { Status } from "../schema/vocabulary.js";
import { byCodePoint } from "../text/order.js";
import { Evaluation } from "./evaluate.js";
import { loadBearing } from "./load-bearing.js";
import { nameOf } from "./names.js";
import { type Ranked, ranking } from "./ranking.js";
import type { Literal, Supposition, Value } from "./result.js";
import { defeats, type Effort, type Settlements, settlements } from "./settlements.js";
import { type SourceDependence, sourceDependence } from "./sources.js";
import { decidableVertices, statuses } from "./status.js";
import { Upstream } from "./upstream.js";

/** The answers for one argument. Nodes are named by their index in `argument.nodes`; lists are in document order. */
export interface Analysis {
  readonly argument: Argument;
  readonly compact: Compact;
  readonly evaluation: Evaluation;
  /** What the analysis was asked for with. */
  readonly options: AnalyseOptions;
  /** What sentences call a node. */
  nameOf(node: number): string;
  /** By node. */
  readonly status: readonly Status[];
  /** The least and the most that a node can still turn out to be. */
  low(node: number): Value;
  high(node: number): Value;
  /** The same of what an inference gives its target. */
  effectLow(inference: number): Value;
  effectHigh(inference: number): Value;
  /** Whether its standing leaves it open (unproven, assumed or disputed), and nothing that is supposed settles it. */
  isOpen(node: number): boolean;
  /** The undecided open nodes that can still change it. */
  dependsOn(node: number): readonly number[];
  /** The presumed inferences in the support that its value stands on. */
  presumes(node: number): readonly number[];
  /** The open nodes that, settled the other way, lower the most that it can be. */
  loadBearing(node: number): readonly Literal[];
  /** What would make it all that it can be, and what would make that impossible. By size, then granted, then denied ids. */
  settlements(node: number): Settlements;
  defeats(node: number): Settlements;
  /** The nodes upstream, itself included, where a reason and an objection meet. */
  contestPoints(node: number): readonly number[];
  /** The open nodes, those to look into first at the front. */
  ranking(): readonly Ranked[];
  /** What hangs on each source, in the order of the file. */
  sources(): readonly SourceDependence[];
}

export interface AnalyseOptions {
  /** What is supposed throughout. */
  readonly settled?: Supposition;
  /** How many settlements of a node, and how many defeats, are listed at most. */
  readonly limit?: number;
  /** How many steps of computation the settlements of one node may take; and its defeats. */
  readonly budget?: number;
  /**
   * Somebody asks about one node, and then perhaps about another: each is worked out for itself and has a budget of its
   * own, instead of all at once out of one purse.
   */
  readonly oneByOne?: boolean;
}

export const DEFAULT_LIMIT = 100;
export const DEFAULT_BUDGET = 300_000;

/** So many budgets are there for all nodes together: hard questions come in crowds. */
const BUDGETS = 20;

/** So many vertices of circles are gone through for each step: that is quick, and often it gives the whole answer. */
const VISITS = 100;

/**
 * Analyses a linked argument. Intervals and statuses are worked out at once, the rest when it is first asked for.
 * @param compact its compact form, where that is known already
 * @throws RangeError where what is supposed both grants and denies a node
 */
export function analyse(
  argument: Argument,
  options: AnalyseOptions = {},
  compact: Compact = compile(argument),
): Analysis {
  const { settled = new Map(), limit = DEFAULT_LIMIT, budget = DEFAULT_BUDGET, oneByOne = false } = options;
  const evaluation = new Evaluation(compact, settled);
  const ids = once(() => argument.nodes.map(({ id }) => id));
  const value = (ends: Uint8Array, vertex: number): Value => (ends[vertex] ?? 0) as Value;
  // The conclusions are asked for most, and cost least: what carries all the other nodes is much more to keep.
  const conclusions = new Set(argument.conclusions);
  const carrying = once(() => loadBearing(evaluation, conclusions));
  const carryingAny = once(() => loadBearing(evaluation, argument.nodes.keys()));
  const carryingOne = remembered((node) => loadBearing(evaluation, [node]).get(node) ?? []);
  const carryingMany = (node: number): readonly Literal[] =>
    (conclusions.has(node) ? carrying() : carryingAny()).get(node) ?? [];
  let left = budget * BUDGETS;
  let room = budget * BUDGETS;
  let patience = budget * BUDGETS * VISITS;
  const own: Effort = { limit, budget, patience: budget * VISITS };
  const shared = (): Effort => ({
    limit,
    budget: Math.min(budget, left),
    spent: (steps) => (left -= steps),
    room: Math.min(budget, room),
    filled: (literals) => (room -= literals),
    patience,
    waited: (vertices) => (patience -= vertices),
  });
  const upstream = new Upstream(evaluation);
  const effort = (): Effort => (oneByOne ? own : shared());
  const analysis: Analysis = {
    argument,
    compact,
    evaluation,
    options,
    nameOf: (node) => nameOf(argument, node),
    status: statuses(evaluation, decidableVertices(evaluation)),
    low: (node) => value(evaluation.low, node),
    high: (node) => value(evaluation.high, node),
    effectLow: (inference) => value(evaluation.low, compact.effectOf[inference] ?? -1),
    effectHigh: (inference) => value(evaluation.high, compact.effectOf[inference] ?? -1),
    isOpen: (node) => evaluation.isOpen(node),
    dependsOn: (node) => upstream.dependsOn(node),
    presumes: (node) => upstream.presumes(node),
    loadBearing: oneByOne ? carryingOne : carryingMany,
    settlements: remembered((node) =>
      inOrder(settlements(evaluation, node, analysis.loadBearing(node), effort()), ids()),
    ),
    defeats: remembered((node) => inOrder(defeats(evaluation, node, analysis.loadBearing(node), effort()), ids())),
    contestPoints: (node) => upstream.contestPoints(node),
    ranking: once(() =>
      ranking({
        evaluation,
        conclusions: argument.conclusions,
        ids: ids(),
        loadBearing: analysis.loadBearing,
        dependsOn: analysis.dependsOn,
        smallestNaming: (node) => analysis.settlements(node).smallestNaming,
      }),
    ),
    sources: once(() => sourceDependence(argument, evaluation, analysis.status)),
  };
  return analysis;
}

function once<X>(work: () => X): () => X {
  let done: { readonly result: X } | undefined;
  return () => (done ??= { result: work() }).result;
}

function remembered<X>(work: (node: number) => X): (node: number) => X {
  const known = new Map<number, X>();
  return (node) => {
    const result = known.get(node) ?? work(node);
    known.set(node, result);
    return result;
  };
}

/** By size, then by the ids of what is granted, then by those of what is denied. */
function inOrder(found: Settlements, ids: readonly string[]): Settlements {
  const keys = new Map(
    found.listed.map((settlement) => [
      settlement,
      [idsOf(settlement, "granted", ids), idsOf(settlement, "denied", ids)],
    ]),
  );
  const listed = found.listed.toSorted((a, b) => {
    const [grantedA, deniedA] = keys.get(a)!;
    const [grantedB, deniedB] = keys.get(b)!;
    return a.length - b.length || compareLists(grantedA!, grantedB!) || compareLists(deniedA!, deniedB!);
  });
  return { ...found, listed };
}

function idsOf(settlement: readonly Literal[], must: Literal["must"], ids: readonly string[]): string[] {
  return settlement
    .filter((literal) => literal.must === must)
    .map(({ node }) => ids[node]!)
    .sort(byCodePoint);
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (one !== other) return byCodePoint(one, other);
  }
  return a.length - b.length;
}
