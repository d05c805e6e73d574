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
