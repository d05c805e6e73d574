/**
 * Which single literals make a condition true. Of a single literal disjunction is union and conjunction intersection,
 * so sorted lists give the exact answer for every literal and every condition at once.
 */
import { type Algebra, type LiteralCode, withoutConstants } from "./algebra.js";

/** Sorted; `ALL` stands for every literal there is. */
export type LiteralSet = readonly LiteralCode[];

/** Told apart by identity: no list of codes equals it. */
const ALL: LiteralSet = [-1];
const NONE: LiteralSet = [];

export const literalSets: Algebra<LiteralSet> = {
  never: NONE,
  always: ALL,
  literal: (literal) => [literal],
  same: (a, b) => a === b || (a !== ALL && b !== ALL && a.length === b.length && a.every((one, at) => one === b[at])),
  atLeast(wanted, all) {
    const { needed, terms } = withoutConstants(literalSets, wanted, all);
    if (needed <= 0) return ALL;
    const lists = terms.filter((list) => list.length > 0);
    if (needed > lists.length) return NONE;
    if (lists.length === 1) return lists[0]!;
    if (needed === 1) return lists.length === 2 ? union(lists[0]!, lists[1]!) : unionOfMany(lists);
    if (needed === lists.length) return intersection(lists);
    return inAtLeast(needed, lists);
  },
};

function union(a: LiteralSet, b: LiteralSet): LiteralSet {
  const merged: LiteralCode[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    merged.push(Math.min(x, y));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  // Sharing a list that nothing was added to saves most of the memory.
  return merged.length === a.length ? a : merged.length === b.length ? b : merged;
}

function unionOfMany(lists: readonly LiteralSet[]): LiteralSet {
  let level = lists;
  while (level.length > 1) {
    const next: LiteralSet[] = [];
    for (let at = 0; at < level.length; at += 2)
      next.push(at + 1 < level.length ? union(level[at]!, level[at + 1]!) : level[at]!);
    level = next;
  }
  return level[0]!;
}

function intersection(lists: readonly LiteralSet[]): LiteralSet {
  const [smallest, ...rest] = lists.toSorted((a, b) => a.length - b.length);
  let common = smallest!;
  for (const list of rest) {
    if (common.length === 0) return NONE;
    const kept = common.filter((literal) => includes(list, literal));
    if (kept.length < common.length) common = kept;
  }
  return common;
}

function includes(list: LiteralSet, literal: LiteralCode): boolean {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (list[middle]! < literal) from = middle + 1;
    else to = middle;
  }
  return list[from] === literal;
}

function inAtLeast(needed: number, lists: readonly LiteralSet[]): LiteralSet {
  const counts = new Map<LiteralCode, number>();
  for (const list of lists) for (const literal of list) counts.set(literal, (counts.get(literal) ?? 0) + 1);
  const found = [...counts].filter(([, times]) => times >= needed).map(([literal]) => literal);
  return found.length === 0 ? NONE : found.sort((a, b) => a - b);
}
