/**
 * Narrows the ends of a cyclic component from where they are, by what changed alone.
 *
 * Every step moves a low end up or a high end down to what its equation gives of the ends so far, which the alternating
 * fixpoint does as well, sooner or later: no step goes too far, and where none is left both ends are closed under the
 * equations. One thing is missing then. High ends are a least fixpoint, so what is left of them has to be founded: after
 * a reason went, statements that support each other in a circle would go on doing so. As with the unfounded sets of
 * logic programs (Van Gelder, Ross and Schlipf 1991), what may have lost its foundation is taken back, and derived again
 * from what is left (delete and rederive: Gupta, Mumick and Subrahmanian 1993). Only circles of support need that.
 */
import type { Components } from "../model/components.js";
import { rowLength } from "../model/rows.js";
import type { Changes } from "./changes.js";
import { combine, type Equations, isReason } from "./equations.js";
import { F, T } from "./result.js";
import { supportComponents } from "./supports.js";

/** What is to be done about a vertex: its ends may be another, and its high end may have lost its foundation. */
const LOW = 1;
const HIGH = 2;
const FOUNDATION = 4;
/** Where a vertex is: among those whose foundation is in doubt, or those that are derived again. */
const DOUBTED = 8;
const TAKEN_BACK = 16;
/** Whether its former ends are kept already. */
const KEPT = 32;

export class Narrowing {
  private readonly marks: Uint8Array;
  private readonly queue: number[] = [];
  private readonly doubted: number[] = [];
  private readonly supports: Components;

  /** How many vertices were looked at so far. */
  visited = 0;

  constructor(
    private readonly equations: Equations,
    private readonly low: Uint8Array,
    private readonly high: Uint8Array,
  ) {
    this.marks = new Uint8Array(equations.compact.vertices);
    this.supports = supportComponents(equations.compact);
  }

  /** Says that how a vertex is settled changed, or something in its equation that isn't in its component. */
  touch(vertex: number): void {
    this.ask(vertex, LOW | HIGH | FOUNDATION);
  }

  /** Says that the high end of a vertex is lower than what the low ends of others were worked out from. */
  lowered(vertex: number): void {
    this.tellLowered(vertex, this.high[vertex]!);
  }

  /**
   * Works off what was said since the last time. Ends may only be narrower by it: what is open was settled, or what
   * the component depends on got narrower itself. What changes is added to `changes`.
   */
  run(changes?: Changes): void {
    const first = changes?.length ?? 0;
    do this.settle(changes);
    while (this.takeBack(changes));
    if (changes === undefined) return;
    for (let at = first; at < changes.length; at++) this.marks[changes.vertex[at]!]! &= ~KEPT;
  }

  private keep(vertex: number, low: number, high: number, changes: Changes | undefined): void {
    if (changes === undefined || (this.marks[vertex]! & KEPT) !== 0) return;
    this.marks[vertex]! |= KEPT;
    changes.push(vertex, low, high);
  }

  /** Takes what changed on to those in whose equation it stands, until both ends are what their equations give. */
  private settle(changes: Changes | undefined): void {
    const { equations, low, high, marks, queue } = this;
    const { compact } = equations;
    for (let next = 0; next < queue.length; next++) {
      const vertex = queue[next]!;
      const mark = marks[vertex]!;
      marks[vertex] = mark & ~(LOW | HIGH | FOUNDATION);
      this.visited++;
      if ((mark & LOW) !== 0) {
        const value = equations.compute(vertex, low, high, true);
        if (value > low[vertex]!) {
          this.keep(vertex, low[vertex]!, high[vertex]!, changes);
          low[vertex] = value;
          this.tellRaised(vertex);
        }
      }
      if ((mark & HIGH) === 0) continue;
      const value = equations.compute(vertex, high, low, false);
      if (value < high[vertex]!) {
        const former = high[vertex]!;
        this.keep(vertex, low[vertex]!, former, changes);
        high[vertex] = value;
        this.tellLowered(vertex, former);
      }
      // An objection does nothing to what reasons are founded on; but what a grant alone held up rests on them now.
      if ((mark & FOUNDATION) !== 0 || (vertex < compact.nodes && equations.isGranted(vertex, false)))
        this.doubt(vertex);
    }
    queue.length = 0;
  }

  /** Asks again for those in whose equation a vertex stands, if it may matter there that its low end is higher now. */
  private tellRaised(vertex: number): void {
    const { low, high } = this;
    const { compact } = this.equations;
    const { of } = compact.components;
    const { start, items } = compact.users;
    const value = low[vertex]!;
    for (let at = start[vertex]!; at < start[vertex + 1]!; at++) {
      const user = items[at]!;
      if (of[user] !== of[vertex]) continue;
      if (!isReason(compact, vertex, user)) {
        if (high[user]! > F) this.ask(user, HIGH);
      } else if (low[user]! < value) this.ask(user, LOW);
    }
  }

  /** The same where its high end is lower than the `former` one. */
  private tellLowered(vertex: number, former: number): void {
    const { low, high } = this;
    const { compact } = this.equations;
    const { of } = compact.components;
    const { start, items } = compact.users;
    const value = high[vertex]!;
    for (let at = start[vertex]!; at < start[vertex + 1]!; at++) {
      const user = items[at]!;
      if (of[user] !== of[vertex]) continue;
      if (!isReason(compact, vertex, user)) {
        if (low[user]! < T) this.ask(user, LOW);
        // What is more than the vertex was, others gave; and what it still is, it can still give.
      } else if (high[user]! > value && high[user]! <= former) this.ask(user, HIGH | FOUNDATION);
    }
  }

  private ask(vertex: number, what: number): void {
    const mark = this.marks[vertex]!;
    if ((mark & (LOW | HIGH)) === 0) this.queue.push(vertex);
    this.marks[vertex] = mark | what;
  }

  /** Notes that a vertex may be founded on nothing but itself, unless nothing in a circle of support is a reason for it. */
  private doubt(vertex: number): void {
    if ((this.marks[vertex]! & DOUBTED) !== 0 || this.isAnchored(vertex)) return;
    this.marks[vertex]! |= DOUBTED;
    this.doubted.push(vertex);
  }

  /** Whether its high end needs no reason from its own circle of support. */
  private isAnchored(vertex: number): boolean {
    const { equations, high, low } = this;
    const { of, members } = this.supports;
    const circle = of[vertex]!;
    if (high[vertex] === F || rowLength(members, circle) === 1) return true;
    if (vertex >= equations.compact.nodes) return false;
    const { start, items } = equations.compact.supporters;
    let pro = equations.strongReason(vertex);
    for (let at = start[vertex]!; at < start[vertex + 1]!; at++)
      if (of[items[at]!] !== circle) pro = Math.max(pro, high[items[at]!]!);
    return combine(pro, equations.con(vertex, low, false), equations.isGranted(vertex, false)) >= high[vertex]!;
  }

  /** Lowers high ends that are founded on nothing. Whether there were any. */
  private takeBack(changes: Changes | undefined): boolean {
    const { high, marks } = this;
    const taken = this.inDoubt();
    this.visited += 2 * taken.length;
    const former = new Uint8Array(taken.length);
    for (let at = 0; at < taken.length; at++) {
      former[at] = high[taken[at]!]!;
      high[taken[at]!] = F;
    }
    this.rederive(taken);
    let any = false;
    for (let at = 0; at < taken.length; at++) {
      const vertex = taken[at]!;
      marks[vertex]! &= ~TAKEN_BACK;
      if (high[vertex] === former[at]) continue;
      any = true;
      this.keep(vertex, this.low[vertex]!, former[at]!, changes);
      this.tellLowered(vertex, former[at]!);
    }
    return any;
  }

  /** What may have lost its foundation: what is doubted, and what it is a reason for, round its circle of support. */
  private inDoubt(): number[] {
    const { marks, doubted } = this;
    const { users } = this.equations.compact;
    const { of } = this.supports;
    const taken: number[] = [];
    const take = (vertex: number): void => {
      if ((marks[vertex]! & TAKEN_BACK) !== 0 || this.isAnchored(vertex)) return;
      marks[vertex]! |= TAKEN_BACK;
      taken.push(vertex);
    };
    for (const vertex of doubted) {
      marks[vertex]! &= ~DOUBTED;
      take(vertex);
    }
    doubted.length = 0;
    for (const vertex of taken) {
      for (let at = users.start[vertex]!; at < users.start[vertex + 1]!; at++) {
        const user = users.items[at]!;
        if (of[user] === of[vertex] && isReason(this.equations.compact, vertex, user)) take(user);
      }
    }
    return taken;
  }

  /** The least high ends of what was taken back that the equations allow, everything else being as it is. */
  private rederive(taken: readonly number[]): void {
    const { equations, high, low, marks } = this;
    const { compact } = equations;
    const queue = [...taken];
    for (const vertex of taken) marks[vertex]! |= DOUBTED;
    for (let next = 0; next < queue.length; next++) {
      const vertex = queue[next]!;
      marks[vertex]! &= ~DOUBTED;
      const value = equations.compute(vertex, high, low, false);
      if (value <= high[vertex]!) continue;
      high[vertex] = value;
      for (let at = compact.users.start[vertex]!; at < compact.users.start[vertex + 1]!; at++) {
        const user = compact.users.items[at]!;
        if ((marks[user]! & (TAKEN_BACK | DOUBTED)) !== TAKEN_BACK || !isReason(compact, vertex, user)) continue;
        marks[user]! |= DOUBTED;
        queue.push(user);
      }
    }
  }
}
