/** The conditions that some conditions come down to, and their solution over an algebra. */
import { stronglyConnected } from "../../model/components.js";
import type { Rows } from "../../model/rows.js";
import type { Evaluation } from "../evaluate.js";
import type { Work } from "../work.js";
import type { Algebra, LiteralCode } from "./algebra.js";
import { alternate } from "./alternate.js";
import { type Condition, equation, isBelow, known } from "./conditions.js";

export interface System {
  /** In the order in which a walk in depth first comes to them. */
  readonly conditions: readonly Condition[];
  /** The literals that they are about, in that order. */
  readonly literals: readonly LiteralCode[];
  /** By place in `conditions`, the places of those in its equation. */
  readonly rows: Rows;
  readonly place: Places;
}

/** By condition its place in a system; undefined where it isn't in it. */
export interface Places {
  has(condition: Condition): boolean;
  get(condition: Condition): number | undefined;
}

/**
 * All undecided conditions that `roots` come down to; linear in their number.
 * @param work a step for each condition
 */
export function systemOf(evaluation: Evaluation, roots: readonly Condition[], work?: Work): System {
  const place = roots.length > FEW ? new DensePlaces(4 * evaluation.compact.vertices) : new Map<Condition, number>();
  const conditions: Condition[] = [];
  const literals = new Set<LiteralCode>();
  const collect = collector(literals);
  // Of all conditions together, what stands in their equations: first what is known only as a condition.
  const start: number[] = [0];
  const about: Condition[] = [];
  const note = (other: Condition): number => {
    const value = known(evaluation, other);
    if (value !== undefined) return value ? collect.always : collect.never;
    about.push(other);
    return SOMETIMES;
  };
  const stack = roots.filter((root) => known(evaluation, root) === undefined).toReversed();
  for (let condition = stack.pop(); condition !== undefined; condition = stack.pop()) {
    if (place.has(condition)) continue;
    work?.step();
    place.set(condition, conditions.length);
    conditions.push(condition);
    equation(evaluation, condition, collect, note);
    for (let at = about.length - 1; at >= start.at(-1)!; at--) if (!place.has(about[at]!)) stack.push(about[at]!);
    start.push(about.length);
  }
  const items = new Int32Array(about.length);
  for (let at = 0; at < about.length; at++) items[at] = place.get(about[at]!)!;
  return { conditions, literals: [...literals], rows: { start: Int32Array.from(start), items }, place };
}

/** From so many roots on, places are kept by condition: the systems of most nodes are far smaller than the argument. */
const FEW = 100;

/** A map from conditions to places, as large as there could be conditions. */
class DensePlaces implements Places {
  private readonly places: Int32Array;

  constructor(size: number) {
    this.places = new Int32Array(size).fill(-1);
  }

  has(condition: Condition): boolean {
    return this.places[condition] !== -1;
  }

  get(condition: Condition): number | undefined {
    const place = this.places[condition];
    return place === -1 ? undefined : place;
  }

  set(condition: Condition, place: number): void {
    this.places[condition] = place;
  }
}

const SOMETIMES = 2;

/** An algebra that computes nothing and notes which literals are asked for. */
function collector(literals: Set<LiteralCode>): Algebra<number> {
  return {
    never: 0,
    always: 1,
    literal: (literal) => {
      literals.add(literal);
      return SOMETIMES;
    },
    atLeast: () => SOMETIMES,
    same: (a, b) => a === b,
  };
}

/**
 * The solution, by place in `system.conditions`: that of the alternating fixpoint, for all settlements at once.
 * Conditions on low ends are the least that the equations allow, those on high ends the greatest (support has to come
 * from somewhere), and the two take turns from knowing nothing; component by component.
 * @param keep says of a place whether its solution is wanted; others are let go when no equation needs them any more
 */
export function solve<X>(
  evaluation: Evaluation,
  system: System,
  algebra: Algebra<X>,
  keep: (place: number) => boolean = () => true,
  work?: Work,
): (X | undefined)[] {
  const { conditions, rows, place } = system;
  const values = Array<X | undefined>(conditions.length).fill(undefined);
  const read = (condition: Condition): X => {
    const value = known(evaluation, condition);
    if (value !== undefined) return value ? algebra.always : algebra.never;
    return values[place.get(condition)!] ?? algebra.never;
  };
  const compute = (at: number): X => equation(evaluation, conditions[at]!, algebra, read);
  const isHigh = (at: number): boolean => isBelow(conditions[at]!);
  const { count, members } = stronglyConnected(rows);
  const waiting = new Int32Array(conditions.length);
  for (let item = 0; item < rows.items.length; item++) waiting[rows.items[item]!]!++;
  for (let component = 0; component < count; component++) {
    const first = members.start[component]!;
    const last = members.start[component + 1]!;
    // Nearly all are single conditions, for which a view on the members would cost more than they do.
    if (last - first === 1) values[members.items[first]!] = compute(members.items[first]!);
    else alternate(members.items.subarray(first, last), { rows, isBelow: isHigh, algebra, values, compute, work });
    for (let member = first; member < last; member++) {
      const at = members.items[member]!;
      for (let item = rows.start[at]!; item < rows.start[at + 1]!; item++) {
        const used = rows.items[item]!;
        waiting[used] = waiting[used]! - 1;
        // Where many nodes hinge on much, what lies between would take all the memory.
        if (waiting[used] === 0 && !keep(used)) values[used] = undefined;
      }
    }
  }
  return values;
}
