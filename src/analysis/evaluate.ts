/**
 * Works out the interval of every node: the least and the most that it can still turn out to be.
 *
 * Both ends are the alternating fixpoint (Van Gelder 1993) of the equations in docs/semantics.md, over the chain
 * F < C < T. It is taken component by component, each after all it depends on, which gives the same result as on the
 * whole graph (splitting: Lifschitz and Turner 1994; Vennekens, Gilis and Denecker 2006): a vertex on no cycle is
 * computed once, a cyclic component by `Cycle`.
 */
import { type Compact, isOpenCode, STANDING_CODE } from "../model/compact.js";
import { Cycle } from "./cycle.js";
import { MinHeap } from "./heap.js";
import { C, F, type Settlement, T } from "./result.js";

const UNSETTLED = 0;
const GRANTED = 1;
const DENIED = 2;

/** The state of an evaluation: by vertex both ends, and by node how it is settled. */
export class Evaluation {
  readonly low: Uint8Array;
  readonly high: Uint8Array;
  private readonly settled: Uint8Array;
  private readonly cycle: Cycle;
  private readonly dirty: MinHeap;

  /** Evaluates with nothing settled; linear where the graph is acyclic. */
  constructor(readonly compact: Compact) {
    this.low = new Uint8Array(compact.vertices);
    this.high = new Uint8Array(compact.vertices);
    this.settled = new Uint8Array(compact.nodes);
    this.cycle = new Cycle(this);
    this.dirty = new MinHeap(compact.components.count);
    for (let component = 0; component < compact.components.count; component++) this.evaluate(component);
  }

  /**
   * Settles open nodes, re-evaluates what that changes, and calls `look` with the vertices that changed and their
   * former ends; afterwards everything is as before. Granting a node denies the open nodes that it contradicts;
   * where the settlement says otherwise of one of these, `look` is not called and the result is undefined.
   */
  suppose<R>(settlement: Settlement, look: (changed: Changes) => R): R | undefined {
    const before = new Map<number, number>();
    if (!this.settle(settlement, before)) {
      this.unsettle(before);
      return undefined;
    }
    const changes = new Changes();
    for (const node of before.keys()) this.touch(node);
    for (let component = this.dirty.pop(); component !== undefined; component = this.dirty.pop()) this.update(component, changes);
    try {
      return look(changes);
    } finally {
      this.unsettle(before);
      changes.undo(this.low, this.high);
    }
  }

  private settle(settlement: Settlement, before: Map<number, number>): boolean {
    const { standing, contradicts } = this.compact;
    const set = (node: number, to: number): boolean => {
      const from = this.settled[node]!;
      if (from === to) return true;
      if (from !== UNSETTLED) return false;
      before.set(node, from);
      this.settled[node] = to;
      return true;
    };
    for (const [node, must] of settlement) {
      if (!isOpenCode(standing[node]!)) continue;
      if (!set(node, must === "granted" ? GRANTED : DENIED)) return false;
      if (must === "denied") continue;
      for (let at = contradicts.start[node]!; at < contradicts.start[node + 1]!; at++) {
        const other = contradicts.items[at]!;
        if (isOpenCode(standing[other]!) && !set(other, DENIED)) return false;
      }
    }
    return true;
  }

  private unsettle(before: ReadonlyMap<number, number>): void {
    for (const [node, was] of before) this.settled[node] = was;
  }

  private touch(vertex: number): void {
    this.dirty.push(this.compact.components.of[vertex]!);
  }

  private update(component: number, changes: Changes): void {
    const { members } = this.compact.components;
    const first = members.start[component]!;
    const last = members.start[component + 1]!;
    const mark = changes.length;
    for (let at = first; at < last; at++) {
      const vertex = members.items[at]!;
      changes.push(vertex, this.low[vertex]!, this.high[vertex]!);
    }
    this.evaluate(component);
    changes.keepChanged(mark, this.low, this.high);
    const { start, items } = this.compact.users;
    for (let at = mark; at < changes.length; at++) {
      const vertex = changes.vertex[at]!;
      for (let use = start[vertex]!; use < start[vertex + 1]!; use++) {
        if (this.compact.components.of[items[use]!] !== component) this.touch(items[use]!);
      }
    }
  }

  private evaluate(component: number): void {
    const { members } = this.compact.components;
    const first = members.start[component]!;
    // No equation holds its own vertex (the linker refuses self-reference), so a single vertex is on no cycle.
    if (members.start[component + 1]! - first > 1) {
      this.cycle.evaluate(members.items.subarray(first, members.start[component + 1]!));
      return;
    }
    const vertex = members.items[first]!;
    this.low[vertex] = this.compute(vertex, this.low, this.high, true);
    this.high[vertex] = this.compute(vertex, this.high, this.low, false);
  }

  /** The equation of a vertex: reasons are read from `reasons`, objections and outweighers from `objections`. */
  compute(vertex: number, reasons: Uint8Array, objections: Uint8Array, lowEnd: boolean): number {
    return vertex < this.compact.nodes ? this.value(vertex, reasons, objections, lowEnd) : this.effect(vertex, reasons, objections);
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

  strongReason(node: number): number {
    return this.compact.standing[node] === STANDING_CODE.proven ? T : F;
  }

  isGranted(node: number, lowEnd: boolean): boolean {
    const code = this.compact.standing[node]!;
    if (!isOpenCode(code)) return code === STANDING_CODE.presumed;
    const settled = this.settled[node];
    return settled === GRANTED || (settled === UNSETTLED && !lowEnd);
  }

  private reasonAgainst(node: number, lowEnd: boolean): number {
    const code = this.compact.standing[node];
    if (code === STANDING_CODE.refuted) return T;
    if (code !== STANDING_CODE.disputed) return F;
    const settled = this.settled[node];
    return settled === DENIED || (settled === UNSETTLED && lowEnd) ? T : F;
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

/** The vertices that a supposition changed, with their former ends. */
export class Changes {
  readonly vertex: number[] = [];
  readonly formerLow: number[] = [];
  readonly formerHigh: number[] = [];

  get length(): number {
    return this.vertex.length;
  }

  push(vertex: number, low: number, high: number): void {
    this.vertex.push(vertex);
    this.formerLow.push(low);
    this.formerHigh.push(high);
  }

  /** Drops, from `mark` on, the vertices whose ends are what they were. */
  keepChanged(mark: number, low: Uint8Array, high: Uint8Array): void {
    let kept = mark;
    for (let at = mark; at < this.vertex.length; at++) {
      const vertex = this.vertex[at]!;
      if (low[vertex] === this.formerLow[at] && high[vertex] === this.formerHigh[at]) continue;
      this.vertex[kept] = vertex;
      this.formerLow[kept] = this.formerLow[at]!;
      this.formerHigh[kept] = this.formerHigh[at]!;
      kept++;
    }
    this.vertex.length = this.formerLow.length = this.formerHigh.length = kept;
  }

  undo(low: Uint8Array, high: Uint8Array): void {
    for (const [at, vertex] of this.vertex.entries()) {
      low[vertex] = this.formerLow[at]!;
      high[vertex] = this.formerHigh[at]!;
    }
  }
}
