/** Finds minimal settlements one by one, for what is too large to be worked out as a whole. */
import { granted, isDenied, type LiteralCode, nodeOf } from "./conditions/algebra.js";
import { type Condition, known } from "./conditions/conditions.js";
import type { Evaluation } from "./evaluate.js";
import { OutOfWork, stepsFor, type Work } from "./work.js";

export interface Search {
  /** Minimal sets, each of them verified. */
  readonly found: LiteralCode[][];
  /** Whether there is no other. */
  readonly complete: boolean;
}

/**
 * Minimal sets of `literals` that, settled, make `goal` so, until there are `limit` or the work is used up.
 * A hitting-set tree (Reiter 1987): each set found is branched on by forbidding each of its literals in turn.
 */
export function search(
  evaluation: Evaluation,
  goal: Condition,
  literals: readonly LiteralCode[],
  limit: number,
  work: Work,
): Search {
  const trials = new Trials(evaluation, goal, work);
  const found: LiteralCode[][] = [];
  const queue: LiteralCode[][] = [[]];
  const seen = new Set<string>([""]);
  try {
    for (let next = 0; next < queue.length; next++) {
      const forbidden = new Set(queue[next]);
      let set = found.find((one) => !one.some((literal) => forbidden.has(literal)));
      if (set === undefined) {
        const enough = sufficient(
          trials,
          literals.filter((literal) => !forbidden.has(literal)),
        );
        if (enough === undefined) continue;
        if (found.length >= limit) return { found, complete: false };
        set = shrunk(trials, enough);
        found.push(set);
      }
      for (const literal of set) {
        const branch = [...forbidden, literal].sort((a, b) => a - b);
        work.step(branch.length);
        if (seen.has(branch.join())) continue;
        seen.add(branch.join());
        queue.push(branch);
      }
    }
    return { found, complete: true };
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    return { found, complete: false };
  }
}

/** Supposes settlements and sees whether the goal is so, as long as there is work left. */
class Trials {
  constructor(
    readonly evaluation: Evaluation,
    private readonly goal: Condition,
    private readonly work: Work,
  ) {}

  /** Whether the goal is so (true), can't be so (false) or either (undefined); false where the set is inconsistent. */
  outcome(literals: readonly LiteralCode[]): boolean | undefined {
    const settlement = new Map(
      literals.map((literal) => [nodeOf(literal), isDenied(literal) ? ("denied" as const) : ("granted" as const)]),
    );
    this.work.step(literals.length + 1);
    let outcome: boolean | undefined = false;
    const { visited } = this.evaluation;
    this.evaluation.suppose(
      settlement,
      (changes) => {
        this.work.step(changes.length + stepsFor(this.evaluation.visited - visited));
        outcome = known(this.evaluation, this.goal);
      },
      this.goal >> 2,
    );
    return outcome;
  }
}

/**
 * A set of `literals` that makes the goal so; undefined where there is none. What is in conflict with no other literal
 * is all taken. Of the rest a walk in depth first takes one after the other while the goal stays in reach, and turns
 * back where it does not.
 */
function sufficient(trials: Trials, literals: readonly LiteralCode[]): LiteralCode[] | undefined {
  const choices = choicesAmong(trials.evaluation, literals);
  const chosen = [...choices.free];
  // By choice, how many of its ways were tried.
  const tried: number[] = [0];
  const lengths: number[] = [chosen.length];
  if (trials.outcome(chosen) === false) return undefined;
  for (let at = 0; at >= 0;) {
    const ways = choices.open[at];
    if (ways === undefined) {
      if (trials.outcome(chosen) === true) return chosen;
      at--;
      continue;
    }
    chosen.length = lengths[at]!;
    const way = ways[tried[at]!];
    tried[at] = tried[at]! + 1;
    if (tried[at]! > ways.length) {
      at--;
      continue;
    }
    if (way !== undefined) {
      chosen.push(way);
      const outcome = trials.outcome(chosen);
      if (outcome === true) return chosen;
      if (outcome === false) continue;
    }
    at++;
    tried[at] = 0;
    lengths[at] = chosen.length;
  }
  return undefined;
}

/** The literals that exclude no other, and for each other node the ways to go about it: undefined leaves it unsettled. */
function choicesAmong(
  { compact }: Evaluation,
  literals: readonly LiteralCode[],
): { readonly free: readonly LiteralCode[]; readonly open: readonly (readonly (LiteralCode | undefined)[])[] } {
  const available = new Set(literals);
  const { start, items } = compact.contradicts;
  const excludes = (node: number): boolean =>
    items.subarray(start[node], start[node + 1]).some((other) => available.has(granted(other)));
  const free: LiteralCode[] = [];
  const open: (LiteralCode | undefined)[][] = [];
  for (const literal of literals) {
    const both = available.has(literal ^ 1);
    if (both && isDenied(literal)) continue;
    if (both) open.push([literal, literal ^ 1]);
    else if (!isDenied(literal) && excludes(nodeOf(literal))) open.push([literal, undefined]);
    else free.push(literal);
  }
  return { free, open };
}

/** Without what can be spared: halves first, then ever smaller pieces, at last literal by literal. */
function shrunk(trials: Trials, literals: readonly LiteralCode[]): LiteralCode[] {
  let kept = [...literals];
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length;) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (trials.outcome(without) === true) kept = without;
      else at += size;
    }
  }
  return kept;
}
