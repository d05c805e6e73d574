/** The status of every node: its interval in a word (docs/semantics.md, "Status"). */
import { STANDING_CODE } from "../model/compact.js";
import type { Status } from "../schema/vocabulary.js";
import { circularNodes } from "./circular.js";
import type { Evaluation } from "./evaluate.js";
import { C, type Settlement, T } from "./result.js";

/** What tells statuses apart that have the same interval. Asked of a node only where it matters. */
export interface Facts {
  /** Whether it holds once everything that is assumed is granted (`allAssumed`). */
  holdsOnAssumption(node: number): boolean;
  /** Whether an open question bears on it (`decidableVertices`). */
  isDecidable(node: number): boolean;
  /** Whether its reasons lead back to itself (`circularNodes`). */
  isCircular(node: number): boolean;
}

/** By node index. `decidable` is what `decidableVertices` gives. */
export function statuses(evaluation: Evaluation, decidable: Uint8Array): Status[] {
  const onAssumption = holdingOnAssumption(evaluation);
  const circular = circularNodes(evaluation);
  const facts: Facts = {
    holdsOnAssumption: (node) => onAssumption[node] === 1,
    isDecidable: (node) => decidable[node] === 1,
    isCircular: (node) => circular.has(node),
  };
  const { nodes } = evaluation.compact;
  // As long as it gets from the start: of a million, growing takes longer than finding out.
  const found = Array<Status>(nodes);
  const { low } = evaluation;
  for (let node = 0; node < nodes; node++) found[node] = low[node] === T ? "holds" : statusOf(evaluation, facts, node);
  return found;
}

/** The first that fits, of one node. */
export function statusOf(evaluation: Evaluation, facts: Facts, node: number): Status {
  const { low, high } = evaluation;
  const [least, most] = [low[node]!, high[node]!];
  if (least === T) return "holds";
  if (facts.holdsOnAssumption(node)) return "on-assumption";
  if (most === least && most === C) return "contested";
  if (least < most && !facts.isDecidable(node)) return "contested";
  if (least === C) return "challenged";
  if (most === T) return evaluation.isOpen(node) ? "open" : "conditional";
  if (most === C) return "doubtful";
  if (evaluation.equations.con(node, low, false) === T) return "defeated";
  return facts.isCircular(node) ? "circular" : "unsupported";
}

/**
 * The settlement that grants every assumed node that is open still. Those that contradict one another can't be granted together:
 * they are left out, so that nothing is said to hold on assumptions that exclude each other.
 */
export function allAssumed(evaluation: Evaluation): Settlement {
  const { compact, equations } = evaluation;
  const { start, items } = compact.contradicts;
  const isAssumed = (node: number): boolean => equations.standing(node) === STANDING_CODE.assumed;
  const settlement = new Map<number, "granted">();
  for (let node = 0; node < compact.nodes; node++) {
    if (isAssumed(node) && evaluation.isOpen(node) && !items.subarray(start[node], start[node + 1]).some(isAssumed))
      settlement.set(node, "granted");
  }
  return settlement;
}

/** By vertex, both ends once every assumed node is granted. */
export function whenAssumed(
  evaluation: Evaluation,
  assumed = allAssumed(evaluation),
): { readonly low: Uint8Array; readonly high: Uint8Array } {
  const { low, high } = evaluation;
  const copy = () => ({ low: low.slice(), high: high.slice() });
  return evaluation.suppose(assumed, copy) ?? copy();
}

function holdingOnAssumption(evaluation: Evaluation): Uint8Array {
  const assumed = allAssumed(evaluation);
  // What holds in any case is told before this is asked.
  if (assumed.size === 0) return new Uint8Array(evaluation.compact.nodes);
  const { low } = whenAssumed(evaluation, assumed);
  for (let node = 0; node < evaluation.compact.nodes; node++) low[node] = low[node] === T ? 1 : 0;
  return low;
}

/**
 * By vertex, 1 where an undecided open node can be reached backwards through undecided vertices, itself included.
 * An undecided node where there is none is a stand-off: what keeps it open is not a question but a circle of objections.
 */
export function decidableVertices(evaluation: Evaluation): Uint8Array {
  const { compact, low, high } = evaluation;
  const { start, items } = compact.users;
  const decidable = new Uint8Array(compact.vertices);
  const queue: number[] = [];
  const mark = (vertex: number): void => {
    if (decidable[vertex] === 1 || low[vertex] === high[vertex]) return;
    decidable[vertex] = 1;
    queue.push(vertex);
  };
  for (let node = 0; node < compact.nodes; node++) if (low[node] !== high[node] && evaluation.isOpen(node)) mark(node);
  for (const vertex of queue) {
    for (let at = start[vertex]!; at < start[vertex + 1]!; at++) mark(items[at]!);
  }
  return decidable;
}
