/** Finds minimal settlements one by one, for what is too large to be worked out as a whole. */
import { denied, granted, isDenied, type LiteralCode, nodeOf } from "./conditions/algebra.js";
import { type Condition, known } from "./conditions/conditions.js";
import { OutOfWork } from "./conditions/diagram.js";
import type { Evaluation } from "./evaluate.js";

/**
 * Minimal sets of `literals` that, settled, make `goal` so: as many as the limit and the budget allow, each verified.
 * That none is found says nothing. A hitting-set tree (Reiter 1987): each set found is branched on by forbidding each of
 * its literals in turn.
 * @param effort.budget how many vertices may be evaluated
 */
export function search(
  evaluation: Evaluation,
  goal: Condition,
  literals: readonly LiteralCode[],
  { limit, budget }: { readonly limit: number; readonly budget: number },
): LiteralCode[][] {
  const trials = new Trials(evaluation, goal, budget);
  const found: LiteralCode[][] = [];
  const queue: LiteralCode[][] = [[]];
  const seen = new Set<string>([""]);
  try {
    for (let next = 0; next < queue.length && found.length < limit; next++) {
      const forbidden = new Set(queue[next]);
      let set = found.find((one) => !one.some((literal) => forbidden.has(literal)));
      if (set === undefined) {
        const enough = sufficient(
          trials,
          evaluation,
          literals.filter((literal) => !forbidden.has(literal)),
        );
        if (enough === undefined) continue;
        set = shrunk(trials, enough);
        found.push(set);
      }
      for (const literal of set) {
        const branch = [...forbidden, literal].sort((a, b) => a - b);
        if (seen.has(branch.join())) continue;
        seen.add(branch.join());
        queue.push(branch);
      }
    }
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
  }
  return found;
}

/** Supposes settlements and sees whether the goal is so, as long as there is work left. */
class Trials {
  constructor(
    private readonly evaluation: Evaluation,
    private readonly goal: Condition,
    private work: number,
  ) {}

  /** Whether the goal is so (true), can't be so (false) or either (undefined); false where the set is inconsistent. */
  outcome(literals: readonly LiteralCode[]): boolean | undefined {
    const settlement = new Map(
      literals.map((literal) => [nodeOf(literal), isDenied(literal) ? ("denied" as const) : ("granted" as const)]),
    );
    let outcome: boolean | undefined = false;
    this.evaluation.suppose(settlement, (changes) => {
      this.work -= changes.length;
      outcome = known(this.evaluation, this.goal);
    });
    this.work -= literals.length + 1;
    if (this.work < 0) throw new OutOfWork("the work allowed is used up");
    return outcome;
  }
}

/** A set that makes the goal so: what speaks one way only, and of the rest, one by one, what keeps the goal in reach. */
function sufficient(
  trials: Trials,
  evaluation: Evaluation,
  literals: readonly LiteralCode[],
): LiteralCode[] | undefined {
  const available = new Set(literals);
  const inConflict = (literal: LiteralCode): boolean =>
    available.has(literal ^ 1) || (!isDenied(literal) && excludes(evaluation, nodeOf(literal), available));
  const plain = literals.filter((literal) => !inConflict(literal));
  const contested = literals.filter(inConflict);
  if (contested.length === 0) return trials.outcome(plain) === true ? plain : undefined;
  for (const order of [contested, contested.toReversed()]) {
    const chosen = new Set(plain);
    for (const literal of order) {
      if (chosen.has(literal ^ 1)) continue;
      if (trials.outcome([...chosen, literal]) !== false) chosen.add(literal);
    }
    const set = [...chosen];
    if (trials.outcome(set) === true) return set;
  }
  return undefined;
}

function excludes({ compact }: Evaluation, node: number, available: ReadonlySet<LiteralCode>): boolean {
  const others = compact.contradicts.items.subarray(
    compact.contradicts.start[node],
    compact.contradicts.start[node + 1],
  );
  return others.some((other) => available.has(granted(other)) || available.has(denied(other)));
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
