/** Solves conditions that depend on each other in a circle: the alternating fixpoint, by what changes alone. */
import { type Components, stronglyConnected } from "../../model/components.js";
import { reversed, type Rows, rowsOf } from "../../model/rows.js";
import { MinHeap } from "../heap.js";
import type { Work } from "../work.js";
import type { Algebra } from "./algebra.js";

export interface Solving<X> {
  /** By place, the places of the conditions in its equation. */
  readonly rows: Rows;
  /** Whether the condition at a place is on a high end. */
  readonly isBelow: (place: number) => boolean;
  readonly algebra: Algebra<X>;
  /** By place what is known so far; everything outside the part that is solved is final. */
  readonly values: (X | undefined)[];
  /** What the equation of a place gives of the values so far. */
  readonly compute: (place: number) => X;
  readonly work: Work | undefined;
}

/**
 * Sets the values of `part`, the places of a strongly connected part: the conditions on low ends are the least that the
 * equations allow, those on high ends the greatest, and the two take turns from knowing nothing.
 */
export function alternate<X>(part: Int32Array, solving: Solving<X>): void {
  new Alternation(part, solving).run();
}

/**
 * In turns as the definition has them, each would go through the whole part, and where replies go round there are as
 * many turns as replies. Instead every condition grows as soon as something in its equation did. That never goes too far,
 * and where nothing grows any more all equations are fulfilled. They have only one greatest solution and no other where
 * no circle of conditions on high ends is left; such circles, which come of circles of support, are solved anew each time
 * when all else is at rest.
 */
class Alternation<X> {
  /** By index in `part`, the indices of those in its equation and of those in whose equation it is. */
  private readonly dependencies: Rows;
  private readonly users: Rows;
  /** Strongly connected components of the conditions on high ends among themselves, each after all that it depends on. */
  private readonly circles: Components;
  private readonly queue: number[] = [];
  private readonly queued: Uint8Array;
  /** The circles to be solved anew. */
  private readonly stale: MinHeap;

  constructor(
    private readonly part: Int32Array,
    private readonly solving: Solving<X>,
  ) {
    const { rows, isBelow, algebra, values } = solving;
    const inside = new Map<number, number>();
    for (let index = 0; index < part.length; index++) inside.set(part[index]!, index);
    this.dependencies = rowsOf(part.length, (add) => {
      for (let index = 0; index < part.length; index++) {
        for (let item = rows.start[part[index]!]!; item < rows.start[part[index]! + 1]!; item++) {
          const used = inside.get(rows.items[item]!);
          if (used !== undefined) add(index, used);
        }
      }
    });
    this.users = reversed(this.dependencies, (index) => index);
    const below = Uint8Array.from(part, (place) => Number(isBelow(place)));
    this.circles = stronglyConnected(this.dependencies, (from, to) => below[from] === 1 && below[to] === 1);
    this.queued = new Uint8Array(part.length);
    this.stale = new MinHeap(this.circles.count);
    for (const place of part) values[place] = algebra.never;
    // High ends follow from low ones, as far as these are known: they come after them.
    for (let index = 0; index < part.length; index++) if (below[index] === 0) this.ask(index);
    for (let index = 0; index < part.length; index++) if (below[index] === 1) this.ask(index);
  }

  run(): void {
    const { part, queue, queued } = this;
    for (let circle: number | undefined = -1; circle !== undefined; circle = this.stale.pop()) {
      if (circle !== -1) this.renew(circle);
      for (let next = 0; next < queue.length; next++) {
        const index = queue[next]!;
        queued[index] = 0;
        if (this.changes(part[index]!)) this.tell(index);
      }
      queue.length = 0;
    }
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

  private ask(index: number): void {
    const { of, members } = this.circles;
    const circle = of[index]!;
    if (members.start[circle + 1]! - members.start[circle]! > 1) this.stale.push(circle);
    else if (this.queued[index] === 0) {
      this.queued[index] = 1;
      this.queue.push(index);
    }
  }

  /** Asks again for those in whose equation it is. */
  private tell(index: number): void {
    for (let use = this.users.start[index]!; use < this.users.start[index + 1]!; use++)
      this.ask(this.users.items[use]!);
  }

  /** The greatest that the equations of a circle allow, everything else being as it is. */
  private renew(circle: number): void {
    const { part, users, queued } = this;
    const { algebra, values } = this.solving;
    const { of, members } = this.circles;
    const queue = Array.from(members.items.subarray(members.start[circle], members.start[circle + 1]));
    const size = queue.length;
    const former = queue.map((index) => values[part[index]!]!);
    for (const index of queue) {
      values[part[index]!] = algebra.always;
      queued[index] = 1;
    }
    for (let next = 0; next < queue.length; next++) {
      const index = queue[next]!;
      queued[index] = 0;
      if (!this.changes(part[index]!)) continue;
      for (let use = users.start[index]!; use < users.start[index + 1]!; use++) {
        const user = users.items[use]!;
        if (of[user] !== circle || queued[user] === 1) continue;
        queued[user] = 1;
        queue.push(user);
      }
    }
    for (let at = 0; at < size; at++) {
      const index = queue[at]!;
      if (algebra.same(values[part[index]!]!, former[at]!)) continue;
      for (let use = users.start[index]!; use < users.start[index + 1]!; use++)
        if (of[users.items[use]!] !== circle) this.ask(users.items[use]!);
    }
  }
}
