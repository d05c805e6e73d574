/**
 * Works out the interval of every node: the least and the most that it can still turn out to be.
 *
 * Both ends are the alternating fixpoint (Van Gelder 1993) of the equations in docs/semantics.md, over the chain
 * F < C < T. It is taken component by component, each after all it depends on, which gives the same result as on the
 * whole graph (splitting: Lifschitz and Turner 1994; Vennekens, Gilis and Denecker 2006): a vertex on no cycle is
 * computed once, a cyclic component by `Cycle`.
 */
import { type Compact, isOpenCode } from "../model/compact.js";
import { Literals } from "./conditions/algebra.js";
import { Changes } from "./changes.js";
import { Cycle } from "./cycle.js";
import { Equations, SETTLED } from "./equations.js";
import { MinHeap } from "./heap.js";
import type { Supposed, Supposition } from "./result.js";

/** Components with more vertices are large. */
const LARGE = 100;

/** By cyclic component, what was touched in it. */
type Touched = Map<number, number[]>;

/** The state of an evaluation: by vertex both ends, and by node how it is settled. */
export class Evaluation {
  readonly low: Uint8Array;
  readonly high: Uint8Array;
  readonly equations: Equations;
  readonly literals = new Literals();
  /** The first component so large that a single supposition can take long; there may be none. */
  private readonly firstLarge: number;
  private readonly cycle: Cycle;
  private readonly dirty: MinHeap;

  /**
   * Evaluates with `base` supposed throughout; linear where the graph is acyclic.
   * @throws RangeError where `base` both grants and denies a node (`conflictIn` finds that out beforehand)
   */
  constructor(
    readonly compact: Compact,
    base: Supposition = new Map(),
  ) {
    this.low = new Uint8Array(compact.vertices);
    this.high = new Uint8Array(compact.vertices);
    this.equations = new Equations(compact);
    this.cycle = new Cycle(this.equations, this.low, this.high);
    this.dirty = new MinHeap(compact.components.count);
    const { start } = compact.components.members;
    this.firstLarge = -1;
    for (let component = compact.components.count - 1; component >= 0; component--)
      if (start[component + 1]! - start[component]! > LARGE) this.firstLarge = component;
    if (!this.settle(base, new Map())) throw new RangeError("a node is both granted and denied");
    for (let component = 0; component < compact.components.count; component++) this.evaluate(component);
  }

  /** Whether somebody could still settle it: its standing leaves it open, and nothing that is supposed settles it. */
  isOpen(node: number): boolean {
    return this.equations.isOpen(node);
  }

  /** How many vertices were gone through in circles so far: a supposition takes longer than what it changes tells. */
  get visited(): number {
    return this.cycle.visited;
  }

  /** Whether a supposition about the vertex may have to go through a large circle. */
  isCostly(vertex: number): boolean {
    return this.firstLarge >= 0 && this.compact.components.of[vertex]! >= this.firstLarge;
  }

  /**
   * Supposes something of nodes, re-evaluates what that changes, and calls `look` with the vertices that changed and
   * their former ends; afterwards everything is as before. Granting a node denies the open nodes that it contradicts;
   * where one of these is granted as well, `look` is not called and the result is undefined. That a node is granted or
   * denied counts for nothing where the node is not open; that it is proven or refuted counts for any.
   * @param about a vertex: only it and what it depends on are asked for, so what comes after it is left as it was
   */
  suppose<R>(settlement: Supposition, look: (changed: Changes) => R, about?: number): R | undefined {
    const before = new Map<number, number>();
    if (!this.settle(settlement, before)) {
      this.unsettle(before);
      return undefined;
    }
    const changes = new Changes();
    const { settled } = this.equations;
    const isNarrowing = [...before].every(
      ([node, was]) => was === SETTLED.unsettled && settled[node]! < SETTLED.proven,
    );
    const touched: Touched | undefined = isNarrowing ? new Map() : undefined;
    for (const node of before.keys()) this.touch(node, touched);
    const last = about === undefined ? Infinity : this.compact.components.of[about]!;
    for (let component = this.dirty.pop(); component !== undefined; component = this.dirty.pop()) {
      if (component > last) continue;
      const mark = changes.length;
      const members = touched?.get(component);
      // To settle what is open narrows what it doesn't decide: a component goes on from the ends that it has.
      if (members === undefined) this.update(component, changes);
      else this.cycle.narrow(members, changes);
      this.tell(component, changes, mark, touched);
    }
    try {
      return look(changes);
    } finally {
      this.unsettle(before);
      changes.undo(this.low, this.high);
    }
  }

  private settle(supposition: Supposition, before: Map<number, number>): boolean {
    const { settled } = this.equations;
    for (const [node, to] of closureOf(this.compact, supposition)) {
      const from = settled[node]!;
      if (from === SETTLED[to]) continue;
      if (SETTLED[to] < SETTLED.proven) {
        // What is supposed proven or refuted is no longer open: what granting another implies of it counts for nothing.
        if (from >= SETTLED.proven) continue;
        if (from !== SETTLED.unsettled) return false;
      }
      if (!before.has(node)) before.set(node, from);
      settled[node] = SETTLED[to];
    }
    return true;
  }

  private unsettle(before: ReadonlyMap<number, number>): void {
    for (const [node, was] of before) this.equations.settled[node] = was;
  }

  private touch(vertex: number, touched: Touched | undefined): void {
    const component = this.compact.components.of[vertex]!;
    this.dirty.push(component);
    if (touched === undefined || !this.isCircle(component)) return;
    const known = touched.get(component);
    if (known === undefined) touched.set(component, [vertex]);
    else known.push(vertex);
  }

  private update(component: number, changes: Changes): void {
    const { members } = this.compact.components;
    const first = members.start[component]!;
    const last = members.start[component + 1]!;
    if (!this.isCircle(component)) {
      const vertex = members.items[first]!;
      const low = this.low[vertex]!;
      const high = this.high[vertex]!;
      this.equations.both(vertex, this.low, this.high);
      if (low !== this.low[vertex] || high !== this.high[vertex]) changes.push(vertex, low, high);
      return;
    }
    const mark = changes.length;
    for (let at = first; at < last; at++) {
      const vertex = members.items[at]!;
      changes.push(vertex, this.low[vertex]!, this.high[vertex]!);
    }
    this.evaluate(component);
    changes.keepChanged(mark, this.low, this.high);
  }

  /** Touches what comes after a component for the vertices in it that changed: those from `mark` on. */
  private tell(component: number, changes: Changes, mark: number, touched: Touched | undefined): void {
    const { users, components } = this.compact;
    for (let at = mark; at < changes.length; at++) {
      const vertex = changes.vertex[at]!;
      for (let use = users.start[vertex]!; use < users.start[vertex + 1]!; use++) {
        const user = users.items[use]!;
        if (components.of[user] !== component) this.touch(user, touched);
      }
    }
  }

  private evaluate(component: number): void {
    const { members } = this.compact.components;
    const first = members.start[component]!;
    if (this.isCircle(component)) this.cycle.evaluate(members.items.subarray(first, members.start[component + 1]));
    else this.equations.both(members.items[first]!, this.low, this.high);
  }

  private isCircle(component: number): boolean {
    const { start } = this.compact.components.members;
    // No equation holds its own vertex (the linker refuses self-reference), so a single vertex is on no cycle.
    return start[component + 1]! - start[component]! > 1;
  }
}

/** What a supposition says, one by one, with the denials that granting implies; a node may come up twice. */
function* closureOf({ standing, contradicts }: Compact, supposition: Supposition): Iterable<[number, Supposed]> {
  for (const [node, to] of supposition) {
    if (to !== "proven" && to !== "refuted" && !isOpenCode(standing[node]!)) continue;
    yield [node, to];
    if (to !== "granted") continue;
    for (let at = contradicts.start[node]!; at < contradicts.start[node + 1]!; at++) {
      const other = contradicts.items[at]!;
      if (isOpenCode(standing[other]!)) yield [other, "denied"];
    }
  }
}
