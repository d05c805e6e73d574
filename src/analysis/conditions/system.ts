/** The conditions that some conditions come down to, and their solution over an algebra. */
import { type Compact, derived } from "../../model/compact.js";
import { stronglyConnected } from "../../model/components.js";
import type { Rows } from "../../model/rows.js";
import type { Evaluation } from "../evaluate.js";
import type { Work } from "../work.js";
import type { Algebra, LiteralCode } from "./algebra.js";
import { Alternation } from "./alternation.js";
import { type Condition, equation, known } from "./conditions.js";

export interface System {
  /** In the order in which a walk in depth first comes to them. */
  readonly conditions: readonly Condition[];
  /** By place in `conditions`, the literals in its equation, as they are asked for there. */
  readonly named: Rows;
  /** By place in `conditions`, the places of those in its equation that are not known, as they are read there. */
  readonly rows: Rows;
  /** By root, as they were given, its place; -1 where it is known. */
  readonly roots: Int32Array;
}

/**
 * All undecided conditions that `roots` come down to; linear in their number.
 * @param work a step for each condition
 */
export function systemOf(evaluation: Evaluation, roots: readonly Condition[], work?: Work): System {
  const numbers = derived(evaluation.compact, numbersOf);
  const conditions: Condition[] = [];
  const literals: LiteralCode[] = [];
  const collect = collector(literals);
  const firstNamed: number[] = [0];
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
  try {
    for (let condition = stack.pop(); condition !== undefined; condition = stack.pop()) {
      if (numbers[condition] !== 0) continue;
      work?.step();
      numbers[condition] = conditions.push(condition);
      const first = about.length;
      equation(evaluation, condition, collect, note);
      for (let at = about.length - 1; at >= first; at--) if (numbers[about[at]!] === 0) stack.push(about[at]!);
      start.push(about.length);
      firstNamed.push(literals.length);
    }
    const items = new Int32Array(about.length);
    for (let at = 0; at < about.length; at++) items[at] = numbers[about[at]!]! - 1;
    const rows = { start: Int32Array.from(start), items };
    const named = { start: Int32Array.from(firstNamed), items: Int32Array.from(literals) };
    return { conditions, named, rows, roots: Int32Array.from(roots, (root) => numbers[root]! - 1) };
  } finally {
    for (const condition of conditions) numbers[condition] = 0;
  }
}

/** By condition one more than its place while a system is put together, and 0 at any other time. */
function numbersOf({ vertices }: Compact): Int32Array {
  return new Int32Array(4 * vertices);
}

const SOMETIMES = 2;

/** An algebra that computes nothing and notes which literals are asked for. */
function collector(literals: LiteralCode[]): Algebra<number> {
  return {
    never: 0,
    always: 1,
    literal: (literal) => {
      literals.push(literal);
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
  const { conditions, rows } = system;
  const values = Array<X | undefined>(conditions.length).fill(undefined);
  let next = 0;
  const read = (condition: Condition): X => {
    const value = known(evaluation, condition);
    if (value !== undefined) return value ? algebra.always : algebra.never;
    return values[rows.items[next++]!] ?? algebra.never;
  };
  const compute = (at: number): X => {
    next = rows.start[at]!;
    return equation(evaluation, conditions[at]!, algebra, read);
  };
  const components = stronglyConnected(rows);
  const { count, members } = components;
  const waiting = new Int32Array(conditions.length);
  for (let item = 0; item < rows.items.length; item++) waiting[rows.items[item]!]!++;
  let alternation: Alternation<X> | undefined;
  for (let component = 0; component < count; component++) {
    const first = members.start[component]!;
    const last = members.start[component + 1]!;
    // Nearly all are single conditions.
    if (last - first === 1) values[members.items[first]!] = compute(members.items[first]!);
    else {
      alternation ??= new Alternation({ system, components, algebra, values, compute, work });
      alternation.run(component);
    }
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
