/**
 * The equations of docs/semantics.md once more, as conditions on what is settled.
 *
 * Settling more raises the low end of a vertex and lowers its high end. So each of the four things that can come to be
 * so of a vertex (its low end is at least C, or T; its high end is below C, or T) is a monotone Boolean function of the
 * literals, and each is given by an equation over others. Solved over sets of literals they say what a single literal
 * does to everything; over decision diagrams, which settlements do it.
 */
import { isOpenCode, STANDING_CODE } from "../../model/compact.js";
import type { Rows } from "../../model/rows.js";
import type { Evaluation } from "../evaluate.js";
import { C, T } from "../result.js";
import { type Algebra, denied, granted } from "./algebra.js";

/** One of the four conditions on a vertex: `4 * vertex + kind`. */
export type Condition = number;

const LOW_C = 0;
const LOW_T = 1;
const BELOW_C = 2;
const BELOW_T = 3;

/** The condition that the low end of a vertex is at least `value`, which is C or T. */
export const atLeastAt = (vertex: number, value: number): Condition => 4 * vertex + (value === T ? LOW_T : LOW_C);
/** The condition that the high end of a vertex is below `value`, which is C or T. */
export const belowAt = (vertex: number, value: number): Condition => 4 * vertex + (value === T ? BELOW_T : BELOW_C);
/** Whether a condition is on the high end. */
export const isBelow = (condition: Condition): boolean => (condition & 2) === 2;

/** Whether a condition is so of these ends. */
export function isSo({ low, high }: Pick<Evaluation, "low" | "high">, condition: Condition): boolean {
  const vertex = condition >> 2;
  const bound = boundOf(condition);
  return isBelow(condition) ? high[vertex]! < bound : low[vertex]! >= bound;
}

const boundOf = (condition: Condition): number => ((condition & 1) === 1 ? T : C);

/** Whether a condition is so, or can't be so any more, whatever else is settled; undefined where that is open. */
export function known({ low, high }: Evaluation, condition: Condition): boolean | undefined {
  const vertex = condition >> 2;
  const bound = boundOf(condition);
  if (low[vertex]! >= bound) return !isBelow(condition);
  if (high[vertex]! < bound) return isBelow(condition);
  return undefined;
}

/**
 * What a condition amounts to, given what `read` says of those that it is about. They are read in an order of which a
 * `systemOf` keeps a record, so it must not depend on the algebra.
 */
export function equation<X>(
  evaluation: Evaluation,
  condition: Condition,
  algebra: Algebra<X>,
  read: (condition: Condition) => X,
): X {
  const vertex = condition >> 2;
  const { nodes } = evaluation.compact;
  return vertex < nodes
    ? nodeEquation(new NodeTerms(evaluation, vertex, algebra, read), condition & 3)
    : effectEquation(evaluation, vertex - nodes, algebra, read, condition & 3);
}

function nodeEquation<X>(terms: NodeTerms<X>, kind: number): X {
  const { always } = terms.algebra;
  switch (kind) {
    case LOW_T: {
      const unopposed = terms.all([terms.unquestioned(), ...terms.opposers(BELOW_C)]);
      const grant = terms.grant();
      return grant === always ? unopposed : terms.all([unopposed, terms.any([...terms.pro(LOW_T), grant])]);
    }
    case LOW_C: {
      // Asked of the node and not of the grant's value: what is read, and in what order, is the same in every algebra.
      if (!terms.mayBeGranted()) return terms.any(terms.pro(LOW_C));
      const tolerated = terms.all([terms.grant(), terms.unquestioned(), ...terms.opposers(BELOW_T)]);
      return terms.any([...terms.pro(LOW_C), tolerated]);
    }
    case BELOW_T: {
      const unfounded = terms.all([terms.refusal(), ...terms.unsupported(BELOW_T)]);
      return terms.any([unfounded, terms.objection(), ...terms.opposers(LOW_C)]);
    }
    default: {
      const unsupported = terms.unsupported(BELOW_C);
      const refusal = terms.refusal();
      if (refusal === always) return terms.all(unsupported);
      return terms.all([...unsupported, terms.any([refusal, terms.objection(), ...terms.opposers(LOW_T)])]);
    }
  }
}

/** What the equations of a node are made of. */
class NodeTerms<X> {
  private readonly standing: number;
  private readonly isOpen: boolean;

  constructor(
    private readonly evaluation: Evaluation,
    private readonly node: number,
    readonly algebra: Algebra<X>,
    private readonly read: (condition: Condition) => X,
  ) {
    this.standing = evaluation.equations.standing(node);
    this.isOpen = evaluation.isOpen(node);
  }

  any(terms: readonly X[]): X {
    return this.algebra.atLeast(1, terms);
  }

  all(terms: readonly X[]): X {
    return this.algebra.atLeast(terms.length, terms);
  }

  opposers(kind: number): X[] {
    return readAll(this.evaluation.compact.opposers, this.node, kind, this.read);
  }

  /** The reasons for the node, of which one is enough. */
  pro(kind: number): X[] {
    if (this.standing === STANDING_CODE.proven) return [this.algebra.always];
    return readAll(this.evaluation.compact.supporters, this.node, kind, this.read);
  }

  /** That there is no reason for the node: all of these together. */
  unsupported(kind: number): X[] {
    if (this.standing === STANDING_CODE.proven) return [this.algebra.never];
    return readAll(this.evaluation.compact.supporters, this.node, kind, this.read);
  }

  mayBeGranted(): boolean {
    return this.isOpen || this.evaluation.equations.isGranted(this.node, true);
  }

  /** That the node is granted for certain. */
  grant(): X {
    if (this.isOpen) return this.algebra.literal(granted(this.node));
    return this.evaluation.equations.isGranted(this.node, true) ? this.algebra.always : this.algebra.never;
  }

  /** That the node is not granted for certain. */
  refusal(): X {
    if (this.isOpen) return denial(this.evaluation, this.node, this.algebra);
    return this.evaluation.equations.isGranted(this.node, false) ? this.algebra.never : this.algebra.always;
  }

  /** That its own standing is a reason against it for certain. */
  objection(): X {
    if (this.standing === STANDING_CODE.disputed) return this.refusal();
    return this.standing === STANDING_CODE.refuted ? this.algebra.always : this.algebra.never;
  }

  /** That its own standing is no reason against it for certain. */
  unquestioned(): X {
    if (this.standing === STANDING_CODE.disputed) return this.grant();
    return this.standing === STANDING_CODE.refuted ? this.algebra.never : this.algebra.always;
  }
}

/** That an open node is denied: in so many words, or because what it contradicts is granted. */
function denial<X>({ compact, equations }: Evaluation, node: number, algebra: Algebra<X>): X {
  const { start, items } = compact.contradicts;
  const ways = [algebra.literal(denied(node))];
  for (let at = start[node]!; at < start[node + 1]!; at++) {
    const other = items[at]!;
    if (isOpenCode(compact.standing[other]!) && equations.isOpen(other)) ways.push(algebra.literal(granted(other)));
  }
  return algebra.atLeast(1, ways);
}

function effectEquation<X>(
  { compact }: Evaluation,
  rank: number,
  algebra: Algebra<X>,
  read: (condition: Condition) => X,
  kind: number,
): X {
  const step = read(4 * compact.inferenceOf[rank]! + kind);
  const premises = readAll(compact.premises, rank, kind, read);
  const needed = compact.needs[rank]!;
  const outweighers = readAll(compact.outweighers, rank, AGAINST[kind]!, read);
  if (kind === LOW_C || kind === LOW_T) {
    const body = [step, algebra.atLeast(needed, premises), ...outweighers];
    return algebra.atLeast(body.length, body);
  }
  return algebra.atLeast(1, [step, algebra.atLeast(premises.length - needed + 1, premises), ...outweighers]);
}

/** What has to be so of an outweigher: `not` swaps T with F and the low end with the high one. */
const AGAINST = [BELOW_T, BELOW_C, LOW_T, LOW_C];

function readAll<X>({ start, items }: Rows, row: number, kind: number, read: (condition: Condition) => X): X[] {
  const found: X[] = [];
  for (let at = start[row]!; at < start[row + 1]!; at++) found.push(read(4 * items[at]! + kind));
  return found;
}
