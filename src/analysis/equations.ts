/** The equations of docs/semantics.md: what the value of a vertex is, given those of the vertices that it depends on. */
import { type Compact, isOpenCode, STANDING_CODE } from "../model/compact.js";
import { C, F, T } from "./result.js";

/** How a node is settled, as it stands in `Equations.settled`; supposed proven or refuted, its standing is replaced. */
export const SETTLED = { unsettled: 0, granted: 1, denied: 2, proven: 3, refuted: 4 } as const;

export class Equations {
  /** By node, how it is settled. */
  readonly settled: Uint8Array;

  constructor(readonly compact: Compact) {
    this.settled = new Uint8Array(compact.nodes);
  }

  /** The equation of a vertex: reasons are read from `reasons`, objections and outweighers from `objections`. */
  compute(vertex: number, reasons: Uint8Array, objections: Uint8Array, lowEnd: boolean): number {
    return vertex < this.compact.nodes
      ? this.value(vertex, reasons, objections, lowEnd)
      : this.effect(vertex, reasons, objections);
  }

  private value(node: number, reasons: Uint8Array, objections: Uint8Array, lowEnd: boolean): number {
    const { start, items } = this.compact.supporters;
    let pro = this.strongReason(node);
    for (let at = start[node]!; at < start[node + 1]!; at++) pro = Math.max(pro, reasons[items[at]!]!);
    return combine(pro, this.con(node, objections, lowEnd), this.isGranted(node, lowEnd));
  }

  /**
   * Sets both ends of a vertex that is on no cycle, all that it depends on being final: what `compute` gives of each,
   * with the rows gone through once. A full evaluation is little else.
   */
  both(vertex: number, low: Uint8Array, high: Uint8Array): void {
    if (vertex < this.compact.nodes) this.bothValues(vertex, low, high);
    else this.bothEffects(vertex, low, high);
  }

  private bothValues(node: number, low: Uint8Array, high: Uint8Array): void {
    const { supporters, opposers } = this.compact;
    const standing = this.standing(node);
    const isOpen = isOpenCode(standing);
    const strong = standing === STANDING_CODE.proven ? T : F;
    let proLow: number = strong;
    let proHigh: number = strong;
    for (let at = supporters.start[node]!; at < supporters.start[node + 1]!; at++) {
      const reason = supporters.items[at]!;
      if (low[reason]! > proLow) proLow = low[reason]!;
      if (high[reason]! > proHigh) proHigh = high[reason]!;
    }
    let conLow = isOpen ? this.reasonAgainst(node, true) : standing === STANDING_CODE.refuted ? T : F;
    let conHigh = isOpen ? this.reasonAgainst(node, false) : conLow;
    for (let at = opposers.start[node]!; at < opposers.start[node + 1]!; at++) {
      const objection = opposers.items[at]!;
      if (high[objection]! > conLow) conLow = high[objection]!;
      if (low[objection]! > conHigh) conHigh = low[objection]!;
    }
    const isPresumed = standing === STANDING_CODE.presumed;
    low[node] = combine(proLow, conLow, isOpen ? this.isGranted(node, true) : isPresumed);
    high[node] = combine(proHigh, conHigh, isOpen ? this.isGranted(node, false) : isPresumed);
  }

  private bothEffects(vertex: number, low: Uint8Array, high: Uint8Array): void {
    const { nodes, inferenceOf, premises, needs } = this.compact;
    const rank = vertex - nodes;
    const from = premises.start[rank]!;
    const to = premises.start[rank + 1]!;
    const step = inferenceOf[rank]!;
    let lowest: number = low[step]!;
    let highest: number = high[step]!;
    const needsAll = to - from === needs[rank];
    if (needsAll) {
      for (let at = from; at < to; at++) {
        const premise = premises.items[at]!;
        if (low[premise]! < lowest) lowest = low[premise]!;
        if (high[premise]! < highest) highest = high[premise]!;
      }
      low[vertex] = Math.min(lowest, this.leeway(rank, high));
      high[vertex] = Math.min(highest, this.leeway(rank, low));
      return;
    }
    low[vertex] = this.effect(vertex, low, high);
    high[vertex] = this.effect(vertex, high, low);
  }

  /** con(n): the strongest objection, with the objections' effects read from `objections`. */
  con(node: number, objections: Uint8Array, lowEnd: boolean): number {
    const { start, items } = this.compact.opposers;
    let con = this.reasonAgainst(node, lowEnd);
    for (let at = start[node]!; at < start[node + 1]!; at++) con = Math.max(con, objections[items[at]!]!);
    return con;
  }

  private effect(vertex: number, reasons: Uint8Array, objections: Uint8Array): number {
    const { nodes, inferenceOf, premises, needs } = this.compact;
    const rank = vertex - nodes;
    let contested = 0;
    let holding = 0;
    for (let at = premises.start[rank]!; at < premises.start[rank + 1]!; at++) {
      const premise = reasons[premises.items[at]!]!;
      if (premise >= C) contested++;
      if (premise === T) holding++;
    }
    const body = Math.min(reasons[inferenceOf[rank]!]!, atLeast(needs[rank]!, contested, holding));
    return Math.min(body, this.leeway(rank, objections));
  }

  /** The most that an inference can give, for all that outweighs it. */
  leeway(rank: number, objections: Uint8Array): number {
    const { start, items } = this.compact.outweighers;
    let most: number = T;
    for (let at = start[rank]!; at < start[rank + 1]!; at++) most = Math.min(most, T - objections[items[at]!]!);
    return most;
  }

  /** The code of the node's standing, or of the one that it is supposed to have. */
  standing(node: number): number {
    const settled = this.settled[node]!;
    if (settled < SETTLED.proven) return this.compact.standing[node]!;
    return settled === SETTLED.proven ? STANDING_CODE.proven : STANDING_CODE.refuted;
  }

  /** Whether somebody could still settle it. */
  isOpen(node: number): boolean {
    return this.settled[node] === SETTLED.unsettled && isOpenCode(this.compact.standing[node]!);
  }

  strongReason(node: number): number {
    return this.standing(node) === STANDING_CODE.proven ? T : F;
  }

  isGranted(node: number, lowEnd: boolean): boolean {
    const code = this.standing(node);
    if (!isOpenCode(code)) return code === STANDING_CODE.presumed;
    const settled = this.settled[node];
    return settled === SETTLED.granted || (settled === SETTLED.unsettled && !lowEnd);
  }

  private reasonAgainst(node: number, lowEnd: boolean): number {
    const code = this.standing(node);
    if (code === STANDING_CODE.refuted) return T;
    if (code !== STANDING_CODE.disputed) return F;
    const settled = this.settled[node];
    return settled === SETTLED.denied || (settled === SETTLED.unsettled && lowEnd) ? T : F;
  }
}

/** Whether a vertex stands in the equation of one of its users as a reason, not as an objection or outweigher. */
export function isReason({ nodes, supports }: Compact, vertex: number, user: number): boolean {
  if (vertex < nodes) return true;
  return user < nodes && supports[vertex - nodes] === 1;
}

/** value(n) from its reasons, its objections and whether it is granted. */
export function combine(pro: number, con: number, granted: boolean): number {
  const reasoned = con === F ? pro : Math.min(pro, C);
  return granted ? Math.max(reasoned, T - con) : reasoned;
}

/** The k-th largest of the premises, from how many are at least contested and how many hold. */
export function atLeast(needs: number, contested: number, holding: number): number {
  if (holding >= needs) return T;
  return contested >= needs ? C : F;
}
