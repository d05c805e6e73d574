/** Solves conditions that depend on each other in a circle: the alternating fixpoint, by what changes alone. */
import { type Components, stronglyConnected } from "../../model/components.js";
import { reversed, type Rows } from "../../model/rows.js";
import { MinHeap } from "../heap.js";
import type { Work } from "../work.js";
import type { Algebra } from "./algebra.js";
import { isBelow } from "./conditions.js";
import type { System } from "./system.js";

export interface Solving<X> {
  readonly system: System;
  /** Strongly connected components of the conditions. */
  readonly components: Components;
  readonly algebra: Algebra<X>;
  /** By place what is known so far; everything that a component to be solved depends on is final. */
  readonly values: (X | undefined)[];
  /** What the equation of a place gives of the values so far. */
  readonly compute: (place: number) => X;
  readonly work: Work | undefined;
}

/**
 * Conditions on low ends are the least that the equations allow, those on high ends the greatest, and by definition the two
 * take turns from knowing nothing. In turns, each would go through a whole component, and where replies go round there
 * are as many turns as replies. Instead every condition grows as soon as something in its equation did. That never goes
 * too far, and where nothing grows any more all equations are fulfilled, which has only one solution as long as no conditions
 * on high ends go round among themselves. Circles of these, which come of circles of support, are solved each as a whole,
 * and anew when all else is at rest and something in them changed.
 */
export class Alternation<X> {
  /** By place, those in whose equation it is. */
  private readonly users: Rows;
  /** Circles of conditions on high ends, each after all that it depends on; other conditions are by themselves. */
  private readonly circles: Components;
  private readonly queue: number[] = [];
  private readonly queued: Uint8Array;
  /** The circles that are to be solved anew. */
  private readonly stale: MinHeap;

  constructor(private readonly solving: Solving<X>) {
    const { conditions, rows } = solving.system;
    const { of } = solving.components;
    this.users = reversed(rows, (place) => place);
    this.circles = stronglyConnected(
      rows,
      (from, to) => of[from] === of[to] && isBelow(conditions[from]!) && isBelow(conditions[to]!),
    );
    this.queued = new Uint8Array(conditions.length);
    this.stale = new MinHeap(this.circles.count);
  }

  /** Sets the values of a component. */
  run(component: number): void {
    const { queue, queued } = this;
    this.begin(component);
    for (let circle: number | undefined = -1; circle !== undefined; circle = this.stale.pop()) {
      if (circle !== -1) this.renew(circle, component);
      for (let next = 0; next < queue.length; next++) {
        const place = queue[next]!;
        queued[place] = 0;
        if (this.changes(place)) this.tell(place, component, -1);
      }
      queue.length = 0;
    }
  }

  private begin(component: number): void {
    const { system, components, algebra, values } = this.solving;
    const { start, items } = components.members;
    const [first, last] = [start[component]!, start[component + 1]!];
    for (let at = first; at < last; at++) values[items[at]!] = algebra.never;
    // High ends follow from low ones, as far as these are known: they come after them.
    for (let at = first; at < last; at++) if (!isBelow(system.conditions[items[at]!]!)) this.ask(items[at]!);
    for (let at = first; at < last; at++) if (isBelow(system.conditions[items[at]!]!)) this.ask(items[at]!);
  }

  /** Computes a place. Whether that gives another value. */
  private changes(place: number): boolean {
    const { algebra, values, compute, work } = this.solving;
    work?.step();
    const value = compute(place);
    if (algebra.same(value, values[place]!)) return false;
    values[place] = value;
    return true;
  }

  private ask(place: number): void {
    const { of, members } = this.circles;
    const circle = of[place]!;
    const size = members.start[circle + 1]! - members.start[circle]!;
    if (size > 1) this.stale.push(circle);
    else this.enqueue(place);
  }

  private enqueue(place: number): void {
    if (this.queued[place] === 1) return;
    this.queued[place] = 1;
    this.queue.push(place);
  }

  /** Asks again for those in the component in whose equation the place is, but for those in the circle `except`. */
  private tell(place: number, component: number, except: number): void {
    const { start, items } = this.users;
    const { of } = this.solving.components;
    for (let at = start[place]!; at < start[place + 1]!; at++) {
      const user = items[at]!;
      if (of[user] === component && this.circles.of[user] !== except) this.ask(user);
    }
  }

  /** The greatest that the equations of a circle allow, everything else being as it is. */
  private renew(circle: number, component: number): void {
    const { users, queue, queued } = this;
    const { algebra, values } = this.solving;
    const { of, members } = this.circles;
    const places = Array.from(members.items.subarray(members.start[circle], members.start[circle + 1]));
    const former = places.map((place) => values[place]!);
    for (const place of places) {
      values[place] = algebra.always;
      this.enqueue(place);
    }
    for (let next = 0; next < queue.length; next++) {
      const place = queue[next]!;
      queued[place] = 0;
      if (!this.changes(place)) continue;
      for (let at = users.start[place]!; at < users.start[place + 1]!; at++)
        if (of[users.items[at]!] === circle) this.enqueue(users.items[at]!);
    }
    queue.length = 0;
    for (const [at, place] of places.entries())
      if (!algebra.same(values[place]!, former[at]!)) this.tell(place, component, circle);
  }
}
