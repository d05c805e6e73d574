/** Walks backwards along the equations, breadth first. A report asks this of every node, so it has to be cheap. */
import { type Compact, derived } from "../model/compact.js";
import type { Rows } from "../model/rows.js";

/** What a walk reached. It is overwritten by the next walk over the same argument. */
export interface Walked {
  /** The vertices, the start first, then in the order in which they were reached. */
  readonly vertices: Int32Array;
  /** Of a reached vertex the one that it was reached from, which stands nearer to the start; -1 of the start. */
  from(vertex: number): number;
  has(vertex: number): boolean;
}

class Walker {
  private readonly stamp: Int32Array;
  private readonly queue: Int32Array;
  private readonly parent: Int32Array;
  private round = 0;

  constructor(private readonly compact: Compact) {
    this.stamp = new Int32Array(compact.vertices);
    this.queue = new Int32Array(compact.vertices);
    this.parent = new Int32Array(compact.vertices);
  }

  walk(
    start: number,
    enter: (vertex: number, isReason: boolean) => boolean,
    stop: (vertex: number) => boolean,
  ): Walked {
    const { nodes, supporters, opposers, premises, outweighers, inferenceOf } = this.compact;
    const { stamp, queue, parent } = this;
    const round = ++this.round;
    let filled = 0;
    let at = start;
    const reach = (vertex: number, isReason: boolean): void => {
      if (stamp[vertex] === round || !enter(vertex, isReason)) return;
      stamp[vertex] = round;
      parent[vertex] = at;
      queue[filled++] = vertex;
    };
    const each = (rows: Rows, row: number, isReason: boolean): void => {
      for (let item = rows.start[row]!; item < rows.start[row + 1]!; item++) reach(rows.items[item]!, isReason);
    };
    stamp[start] = round;
    parent[start] = -1;
    queue[filled++] = start;
    for (let next = 0; next < filled; next++) {
      at = queue[next]!;
      if (stop(at)) continue;
      if (at < nodes) {
        each(supporters, at, true);
        each(opposers, at, false);
      } else {
        const rank = at - nodes;
        reach(inferenceOf[rank]!, true);
        each(premises, rank, true);
        each(outweighers, rank, false);
      }
    }
    return {
      vertices: queue.subarray(0, filled),
      from: (vertex) => parent[vertex]!,
      has: (vertex) => stamp[vertex] === round,
    };
  }
}

const walkerOf = (compact: Compact): Walker => new Walker(compact);

/**
 * Every vertex that can be reached backwards from `start`, which is always in, through vertices that `enter` lets in
 * (it is told whether the vertex is a reason there, or an objection or outweigher). Where `stop` says so, a vertex is
 * reached but not walked on from. A value leads to its supporters' and opposers' effects; an effect to its own step,
 * its premises and its outweighers.
 */
export function walkBack(
  compact: Compact,
  start: number,
  enter: (vertex: number, isReason: boolean) => boolean,
  stop: (vertex: number) => boolean = () => false,
): Walked {
  return derived(compact, walkerOf).walk(start, enter, stop);
}
