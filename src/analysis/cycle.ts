/**
 * Evaluates a cyclic component: the first round of the alternating fixpoint, each half a closure that is driven by counters
 * (Dowling and Gallier 1984) for the thresholds C and T, linear in the component; and where replies go round, instead of
 * more rounds, what follows from what the first one changed.
 */
import type { Changes } from "./changes.js";
import { atLeast, combine, type Equations, isReason } from "./equations.js";
import { Narrowing } from "./narrowing.js";
import { C, F, T } from "./result.js";

export class Cycle {
  // By vertex, for the half under way. A value vertex: its best reason so far, and its objections. An effect vertex: its
  // own step, how many premises are contested or better, how many hold, and what its outweighers leave.
  private best = new Uint8Array(0);
  private limit = new Uint8Array(0);
  private contested = new Int32Array(0);
  private holding = new Int32Array(0);
  /** What of a half was raised and to what, in turn; kept, for there may be a great many small circles. */
  private readonly queue: number[] = [];

  private closed = 0;
  private narrowing: Narrowing | undefined;

  constructor(
    private readonly equations: Equations,
    private readonly low: Uint8Array,
    private readonly high: Uint8Array,
  ) {}

  /** Sets both ends of `members`; everything that they depend on outside must be final. */
  evaluate(members: Int32Array): void {
    const { low, high } = this;
    const { compact } = this.equations;
    if (this.best.length === 0) {
      this.best = new Uint8Array(compact.vertices);
      this.limit = new Uint8Array(compact.vertices);
      this.contested = new Int32Array(compact.vertices);
      this.holding = new Int32Array(compact.vertices);
    }
    for (let at = 0; at < members.length; at++) high[members[at]!] = T;
    this.closed += 4 * members.length;
    this.close(members, low, high, true);
    this.close(members, high, low, false);
    // Otherwise no end waits for the other: a second round would tell no more.
    if (!this.holdsReplies(members)) return;
    const narrowing = (this.narrowing ??= new Narrowing(this.equations, low, high));
    for (let at = 0; at < members.length; at++) if (high[members[at]!]! < T) narrowing.lowered(members[at]!);
    narrowing.run();
  }

  /**
   * Narrows the ends of a component, some of whose members (`touched`) were settled, or depend on something outside that
   * got narrower. What changes is added to `changes`.
   */
  narrow(touched: readonly number[], changes: Changes): void {
    const narrowing = (this.narrowing ??= new Narrowing(this.equations, this.low, this.high));
    for (const vertex of touched) narrowing.touch(vertex);
    narrowing.run(changes);
  }

  /** How many vertices were gone through so far, over all components. */
  get visited(): number {
    return this.closed + (this.narrowing?.visited ?? 0);
  }

  /** Whether an objection or an outweigher of a member is a member itself. */
  private holdsReplies(members: Int32Array): boolean {
    const { nodes, opposers, outweighers, components } = this.equations.compact;
    const component = components.of[members[0]!]!;
    for (let member = 0; member < members.length; member++) {
      const vertex = members[member]!;
      const { start, items } = vertex < nodes ? opposers : outweighers;
      const row = vertex < nodes ? vertex : vertex - nodes;
      for (let at = start[row]!; at < start[row + 1]!; at++) if (components.of[items[at]!] === component) return true;
    }
    return false;
  }

  private close(members: Int32Array, reasons: Uint8Array, objections: Uint8Array, lowEnd: boolean): void {
    const { compact } = this.equations;
    for (let at = 0; at < members.length; at++) reasons[members[at]!] = F;
    const { queue } = this;
    queue.length = 0;
    const raise = (vertex: number): void => {
      const value = vertex < compact.nodes ? this.value(vertex, lowEnd) : this.effect(vertex);
      if (value > reasons[vertex]!) queue.push(vertex, value);
    };
    for (let at = 0; at < members.length; at++) this.begin(members[at]!, reasons, objections, lowEnd);
    for (let at = 0; at < members.length; at++) raise(members[at]!);
    const { of } = compact.components;
    const { start, items } = compact.users;
    for (let next = 0; next < queue.length; next += 2) {
      const vertex = queue[next]!;
      const former = reasons[vertex]!;
      const value = queue[next + 1]!;
      if (value <= former) continue;
      reasons[vertex] = value;
      for (let at = start[vertex]!; at < start[vertex + 1]!; at++) {
        const user = items[at]!;
        if (of[user] === of[vertex] && isReason(compact, vertex, user)) {
          this.count(vertex, user, former, value);
          raise(user);
        }
      }
    }
  }

  // Members stand at F when this is called, so only what lies outside counts yet.
  private begin(vertex: number, reasons: Uint8Array, objections: Uint8Array, lowEnd: boolean): void {
    const { equations } = this;
    const { nodes, supporters, premises, inferenceOf } = equations.compact;
    if (vertex < nodes) {
      let best = equations.strongReason(vertex);
      for (let at = supporters.start[vertex]!; at < supporters.start[vertex + 1]!; at++)
        best = Math.max(best, reasons[supporters.items[at]!]!);
      this.best[vertex] = best;
      this.limit[vertex] = equations.con(vertex, objections, lowEnd);
      return;
    }
    const rank = vertex - nodes;
    this.contested[vertex] = this.holding[vertex] = 0;
    this.best[vertex] = reasons[inferenceOf[rank]!]!;
    this.limit[vertex] = equations.leeway(rank, objections);
    for (let at = premises.start[rank]!; at < premises.start[rank + 1]!; at++) {
      const premise = reasons[premises.items[at]!]!;
      if (premise >= C) this.contested[vertex]++;
      if (premise === T) this.holding[vertex]++;
    }
  }

  private count(vertex: number, user: number, former: number, value: number): void {
    const { nodes, inferenceOf } = this.equations.compact;
    if (user < nodes || inferenceOf[user - nodes] === vertex) {
      this.best[user] = Math.max(this.best[user]!, value);
      return;
    }
    if (former < C && value >= C) this.contested[user]!++;
    if (former < T && value === T) this.holding[user]!++;
  }

  private value(vertex: number, lowEnd: boolean): number {
    return combine(this.best[vertex]!, this.limit[vertex]!, this.equations.isGranted(vertex, lowEnd));
  }

  private effect(vertex: number): number {
    const { compact } = this.equations;
    const body = atLeast(compact.needs[vertex - compact.nodes]!, this.contested[vertex]!, this.holding[vertex]!);
    return Math.min(this.best[vertex]!, body, this.limit[vertex]!);
  }
}
