/**
 * What exactly would make a node hold, and what would sink it: all minimal settlements, of which the smallest are listed.
 *
 * What is load-bearing is in every settlement, so it is assumed first; often nothing is left to be asked then. What is
 * left goes through decision diagrams, which count the settlements without listing them. Where even these grow beyond
 * the work allowed, a search lists what it finds.
 */
import { codeOf, type LiteralCode, denied, granted, isDenied, nodeOf } from "./conditions/algebra.js";
import { atLeastAt, belowAt, type Condition } from "./conditions/conditions.js";
import { diagrams } from "./conditions/diagram-algebra.js";
import { Diagram, type Root, ZERO } from "./conditions/diagram.js";
import { type Family, familyUnder } from "./conditions/extraction.js";
import { countOf, smallestSets, smallestWith } from "./conditions/family.js";
import { solve, systemOf } from "./conditions/system.js";
import { type Variables, variablesOf } from "./conditions/variables.js";
import type { Evaluation } from "./evaluate.js";
import type { Literal } from "./result.js";
import { search } from "./search.js";
import { OutOfWork, stepsFor, Work } from "./work.js";

/** Minimal settlements of one node: sets of literals of which none can be spared. */
export interface Settlements {
  /** Each by node in document order; the smallest settlements first. */
  readonly listed: readonly (readonly Literal[])[];
  /** Whether `listed` is all of them. */
  readonly complete: boolean;
  /** How many there are, where `counted`; otherwise how many were found. */
  readonly count: bigint;
  readonly counted: boolean;
  /** By open node, the size of the smallest settlement that names it; of those found, where not `counted`. */
  readonly smallestNaming: ReadonlyMap<number, number>;
}

/** How much may be done for the settlements of one node. */
export interface Effort {
  /** How many are listed at most. */
  readonly limit: number;
  /** Steps of computation for working them out as a whole, and as many again for a search where that is too much. */
  readonly budget: number;
  /** Is told of the steps that were taken. */
  readonly spent?: (steps: number) => void;
  /** How many literals are listed at most, over all settlements after the first; as many as the budget where left out. */
  readonly room?: number;
  /** Is told of the literals that were listed. */
  readonly filled?: (literals: number) => void;
  /** How many vertices of circles may be gone through to suppose what is load-bearing; where left out, the budget pays. */
  readonly patience?: number;
  /** Is told of the vertices that were gone through. */
  readonly waited?: (vertices: number) => void;
}

const NONE: Settlements = { listed: [], complete: true, count: 0n, counted: true, smallestNaming: new Map() };

const NOTHING_FOUND: Settlements = { ...NONE, complete: false, counted: false };

/**
 * The minimal settlements under which the node is all that it can be: T, or C where it can't be more.
 * There are none where nothing is undecided; and none of an undecided node is a stalemate.
 * @param carrying the node's load-bearing literals
 */
export function settlements(
  evaluation: Evaluation,
  node: number,
  carrying: readonly Literal[],
  effort: Effort,
): Settlements {
  const toward = evaluation.high[node]!;
  const decided = evaluation.low[node] === toward;
  if (decided) return NONE;
  const base = carrying.filter((literal) => literal.must === "granted" || !isContradicted(evaluation, literal.node));
  // Where both ways of settling a node count against it, or two that exclude each other are needed, there is no way.
  if (new Set(base.map((literal) => literal.node)).size < base.length) return NONE;
  const first = base.map(codeOf);
  const { patience = effort.budget, waited = (vertices: number) => effort.spent?.(stepsFor(vertices)) } = effort;
  if (base.length > 0 && patience <= 0 && evaluation.isCostly(node)) return NOTHING_FOUND;
  const { visited } = evaluation;
  const look = (): Settlements => {
    waited(evaluation.visited - visited);
    if (evaluation.low[node]! >= toward) return only(evaluation, first, effort.limit);
    if (evaluation.high[node]! < toward) return NONE;
    const goal = atLeastAt(node, toward);
    return families(evaluation, goal, { first, barred: new Set(), ...effort });
  };
  return evaluation.suppose(new Map(base.map((literal) => [literal.node, literal.must])), look, node) ?? NONE;
}

/**
 * The minimal settlements under which the node can no longer be all that it could: what would sink it.
 * There are none where nothing is undecided.
 */
export function defeats(
  evaluation: Evaluation,
  node: number,
  carrying: readonly Literal[],
  effort: Effort,
): Settlements {
  const toward = evaluation.high[node]!;
  const decided = evaluation.low[node] === toward;
  if (decided) return NONE;
  // Each alone is enough, so in no other minimal settlement is any of them.
  const alone = carrying.map(({ node: open, must }) => (must === "granted" ? denied(open) : granted(open)));
  const rest = families(evaluation, belowAt(node, toward), { first: [], barred: new Set(alone), ...effort });
  const singles = alone.toSorted((a, b) => a - b).map((literal) => [evaluation.literals.of(literal)]);
  return {
    listed: [...singles, ...rest.listed].slice(0, effort.limit),
    complete: rest.complete && singles.length + rest.listed.length <= effort.limit,
    count: rest.count + BigInt(singles.length),
    counted: rest.counted,
    smallestNaming: new Map([
      ...rest.smallestNaming,
      ...alone.map((literal): [number, number] => [nodeOf(literal), 1]),
    ]),
  };
}

interface Task extends Effort {
  /** Literals that are assumed, and belong to every settlement. */
  readonly first: readonly LiteralCode[];
  /** Literals that are in none. */
  readonly barred: ReadonlySet<LiteralCode>;
}

function families(evaluation: Evaluation, goal: Condition, task: Task): Settlements {
  const work = new Work(task.budget);
  let literals: readonly LiteralCode[] | undefined;
  try {
    const system = systemOf(evaluation, [goal], work);
    literals = [...new Set(system.named.items)].filter((literal) => !task.barred.has(literal));
    const variables = variablesOf(system, literals);
    const diagram = new Diagram(work);
    const algebra = diagrams(diagram, variables.of, conflicts(evaluation, diagram, variables));
    const [root] = solve(evaluation, system, algebra, (at) => at === 0, work);
    return counted(evaluation, familyUnder(diagram, root!), variables.literals, task);
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    return literals === undefined ? NOTHING_FOUND : searched(evaluation, goal, literals, task);
  } finally {
    task.spent?.(work.spent);
  }
}

/** What no settlement can hold: a node both granted and denied, or two that exclude each other granted. */
function conflicts({ compact }: Evaluation, diagram: Diagram, { literals, of }: Variables): Root {
  let all = ZERO;
  const add = (a: number, b: number | undefined): void => {
    if (b !== undefined) all = diagram.union(all, diagram.product(diagram.single(a), diagram.single(b)));
  };
  for (const [variable, literal] of [...literals.entries()].toReversed()) {
    if (isDenied(literal)) continue;
    const node = nodeOf(literal);
    add(variable, of.get(denied(node)));
    const { start, items } = compact.contradicts;
    for (let at = start[node]!; at < start[node + 1]!; at++)
      if (items[at]! > node) add(variable, of.get(granted(items[at]!)));
  }
  return all;
}

function counted(evaluation: Evaluation, family: Family, literals: readonly LiteralCode[], task: Task): Settlements {
  const { first } = task;
  const count = countOf(family);
  const sets = smallest(family, task);
  const naming = new Map<number, number>();
  const name = (literal: LiteralCode, size: number): void => {
    const node = nodeOf(literal);
    naming.set(node, Math.min(naming.get(node) ?? Infinity, size + first.length));
  };
  for (const [variable, size] of smallestWith(family)) name(literals[variable]!, size);
  if (sets[0] !== undefined) for (const literal of first) name(literal, sets[0].length);
  return {
    listed: sets.map((set) => listing(evaluation, [...first, ...set.map((variable) => literals[variable]!)])),
    complete: BigInt(sets.length) === count,
    count,
    counted: true,
    smallestNaming: naming,
  };
}

/** At most `limit` sets, and no more than there is room for; the smallest is told in any case. */
function smallest(family: Family, { first, limit, budget, room = budget, filled }: Task): number[][] {
  const sets: number[][] = [];
  let told = 0;
  if (limit > 0)
    for (const set of smallestSets(family)) {
      const size = sets.length === 0 ? 0 : first.length + set.length;
      if (told + size > room && sets.length > 0) break;
      told += size;
      if (sets.push(set) === limit) break;
    }
  filled?.(told);
  return sets;
}

function searched(evaluation: Evaluation, goal: Condition, literals: readonly LiteralCode[], task: Task): Settlements {
  const work = new Work(task.budget);
  const { found, complete } = search(evaluation, goal, literals, task.limit, work);
  task.spent?.(work.spent);
  const sets = found.map((set) => [...task.first, ...set]);
  const naming = new Map<number, number>();
  for (const set of sets)
    for (const literal of set)
      naming.set(nodeOf(literal), Math.min(naming.get(nodeOf(literal)) ?? Infinity, set.length));
  return {
    listed: sets.map((set) => listing(evaluation, set)).toSorted((a, b) => a.length - b.length),
    complete,
    count: BigInt(sets.length),
    counted: complete,
    smallestNaming: naming,
  };
}

function only(evaluation: Evaluation, literals: readonly LiteralCode[], limit: number): Settlements {
  const naming = new Map(literals.map((literal) => [nodeOf(literal), literals.length]));
  const listed = [listing(evaluation, literals)].slice(0, limit);
  return { listed, complete: limit > 0, count: 1n, counted: true, smallestNaming: naming };
}

function isContradicted(evaluation: Evaluation, node: number): boolean {
  const { start, items } = evaluation.compact.contradicts;
  return items.subarray(start[node], start[node + 1]).some((other) => evaluation.isOpen(other));
}

function listing(evaluation: Evaluation, literals: readonly LiteralCode[]): Literal[] {
  return literals.toSorted((a, b) => a - b).map(evaluation.literals.of);
}
