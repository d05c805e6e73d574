/**
 * The network simplex of Gansner et al. 1993: ranks of the least total length of edges. An edge of a spanning tree that
 * would shorten the whole by growing is exchanged for the next one that gets tight. An exchange costs the smaller of the
 * two sides of the tree only, and those with a small side come first, so that even a large graph gets nearly all of the
 * gain within a budget of work: the ranks are feasible at any time.
 */
import type { Adjacency } from "./adjacency.js";
import { groupBoth, type Lengths, otherEnd, slackOf, tightTrees } from "./tight.js";

/** Vertices on the smaller side up to which an edge is exchanged at first, and by what that grows. */
const FIRST_LIMIT = 32;
const LIMIT_FACTOR = 4;
/** So many edges that could leave the tree are compared. */
const CANDIDATES = 30;

/** What it takes to see that an edge gains nothing, beside a visit. */
const GLANCE = 0.1;

/** One of the two parts into which a tree falls without one of its edges: 0 has the tail of that edge, 1 its head. */
interface Part {
  readonly side: 0 | 1;
  readonly size: number;
}

class Simplex {
  /** Visits of edges so far. */
  private work = 0;
  private limit = FIRST_LIMIT;
  /** Counts exchanges, so that marks of earlier ones need not be wiped. */
  private round = 0;
  private next = 0;
  private readonly near: Adjacency;
  private readonly isTree: Uint8Array;
  /** Of an edge of the tree, by how much the whole gets longer when it grows. */
  private readonly cut: Int32Array;
  /** By vertex the edge towards the root of its tree; -1 at the root. */
  private readonly up: Int32Array;
  private readonly tooLarge: Uint8Array;
  /** The vertices of both parts, in the order in which they are found; by vertex, over which edge that was. */
  private readonly parts: readonly [Int32Array, Int32Array];
  private readonly via: Int32Array;
  /** By vertex the last exchange in which it was in the smaller part, and on the way to the root. */
  private readonly moved: Int32Array;
  private readonly passed: Int32Array;

  constructor(
    private readonly lengths: Lengths,
    private readonly rank: Int32Array,
  ) {
    const { count, tail } = lengths;
    this.near = groupBoth(lengths);
    this.isTree = tightTrees(lengths, this.near, rank);
    this.cut = new Int32Array(tail.length);
    this.up = new Int32Array(count).fill(-1);
    this.tooLarge = new Uint8Array(tail.length);
    this.parts = [new Int32Array(count), new Int32Array(count)];
    this.via = new Int32Array(count);
    this.moved = new Int32Array(count);
    this.passed = new Int32Array(count);
    this.hang();
  }

  /** Hangs every tree from a root and sums up, from the leaves, what pulls on either side of each edge. */
  private hang(): void {
    const { near, lengths, isTree, up, cut } = this;
    const { count, tail, head, weight } = lengths;
    const pull = new Int32Array(count);
    tail.forEach((v, e) => {
      pull[v]! += weight[e]!;
      pull[head[e]!]! -= weight[e]!;
    });
    const seen = new Uint8Array(count);
    const order: number[] = [];
    for (let root = 0; root < count; root++) {
      if (seen[root]) continue;
      seen[root] = 1;
      for (let at = order.push(root) - 1; at < order.length; at++) {
        const v = order[at]!;
        for (let i = near.start[v]!; i < near.start[v + 1]!; i++) {
          const e = near.edges[i]!;
          const other = otherEnd(lengths, e, v);
          if (!isTree[e] || seen[other]) continue;
          seen[other] = 1;
          up[other] = e;
          order.push(other);
        }
      }
    }
    for (const v of order.toReversed()) {
      const e = up[v]!;
      if (e < 0) continue;
      cut[e] = tail[e] === v ? pull[v]! : -pull[v]!;
      pull[otherEnd(lengths, e, v)]! += pull[v]!;
    }
  }

  /** The one of some candidates that gains most by growing; -1 where there is none. */
  private leaving(): number {
    const { isTree, tooLarge, cut } = this;
    let [found, best, left, seen] = [-1, 0, CANDIDATES, 0];
    for (; seen < cut.length && left > 0; seen++) {
      const e = this.next;
      this.next = e + 1 === cut.length ? 0 : e + 1;
      if (cut[e]! >= 0 || !isTree[e] || tooLarge[e]) continue;
      left--;
      if (cut[e]! < best) [found, best] = [e, cut[e]!];
    }
    this.work += seen * GLANCE;
    return found;
  }

  /** Searches both parts at once until one of them is complete; nothing where both are beyond the limit. */
  private smallerPart(edge: number): Part | undefined {
    const { near, isTree, lengths, via, parts, limit } = this;
    const size = [1, 1];
    const ends = [lengths.tail[edge]!, lengths.head[edge]!];
    for (const side of [0, 1] as const) {
      parts[side][0] = ends[side]!;
      via[ends[side]!] = edge;
    }
    for (let done = 0; done <= limit; done++) {
      for (const side of [0, 1] as const) {
        if (done === size[side]) return { side, size: done };
        const v = parts[side][done]!;
        this.work += near.start[v + 1]! - near.start[v]!;
        for (let i = near.start[v]!; i < near.start[v + 1]!; i++) {
          const e = near.edges[i]!;
          if (!isTree[e] || e === via[v]) continue;
          const other = otherEnd(lengths, e, v);
          via[other] = e;
          parts[side][size[side]!++] = other;
        }
      }
    }
    return undefined;
  }

  /** Of the edges from the head's part to the tail's part, which get shorter, the one with the least slack. */
  private entering({ side, size }: Part): number {
    const { near, isTree, lengths, moved, parts, rank, round } = this;
    const inner = side === 0 ? lengths.head : lengths.tail;
    let [found, least] = [-1, Infinity];
    for (let at = 0; at < size; at++) {
      const v = parts[side][at]!;
      this.work += near.start[v + 1]! - near.start[v]!;
      for (let i = near.start[v]!; i < near.start[v + 1]!; i++) {
        const e = near.edges[i]!;
        if (isTree[e] || inner[e] !== v || moved[otherEnd(lengths, e, v)] === round) continue;
        const slack = slackOf(lengths, rank, e);
        if (slack < least) [found, least] = [e, slack];
      }
    }
    return found;
  }

  /** Where the ways from both ends of an edge towards the root meet. */
  private meeting(edge: number): number {
    const { up, passed, lengths, round } = this;
    const ends = [lengths.tail[edge]!, lengths.head[edge]!];
    for (;;) {
      for (const side of [0, 1]) {
        const v = ends[side]!;
        if (v < 0) continue;
        if (passed[v] === round) return v;
        passed[v] = round;
        ends[side] = up[v]! < 0 ? -1 : otherEnd(lengths, up[v]!, v);
        this.work++;
      }
    }
  }

  /** Takes an edge out of the tree and puts another one in: what hung from the first hangs from the second. */
  private exchange(leave: number, enter: number): void {
    const { isTree, up, cut, lengths } = this;
    const { tail, head } = lengths;
    const top = this.meeting(enter);
    const change = cut[leave]!;
    let hanging = -1;
    for (const end of [tail[enter]!, head[enter]!]) {
      const forward = end === tail[enter];
      for (let v = end; v !== top;) {
        const e = up[v]!;
        cut[e]! += (tail[e] === v) === forward ? change : -change;
        if (e === leave) hanging = end;
        v = otherEnd(lengths, e, v);
      }
    }
    cut[enter] = -change;
    cut[leave] = 0;
    isTree[enter] = 1;
    isTree[leave] = 0;
    for (let [v, above] = [hanging, enter]; above !== leave;) {
      const e = up[v]!;
      up[v] = above;
      [v, above] = [otherEnd(lengths, e, v), e];
    }
  }

  /** Returns whether all is as short as it can be; else the budget is spent. */
  run(budget: number): boolean {
    const { lengths, rank, parts, moved, tooLarge } = this;
    while (this.work < budget) {
      const leave = this.leaving();
      if (leave < 0) {
        if (this.limit >= lengths.count) return true;
        this.limit *= LIMIT_FACTOR;
        tooLarge.fill(0);
        continue;
      }
      const part = this.smallerPart(leave);
      if (!part) {
        tooLarge[leave] = 1;
        continue;
      }
      this.round++;
      const some = parts[part.side].subarray(0, part.size);
      for (const v of some) moved[v] = this.round;
      // There is one: more pulls its way than the other way.
      const enter = this.entering(part);
      const slack = slackOf(lengths, rank, enter);
      for (const v of some) rank[v]! += part.side === 0 ? -slack : slack;
      this.exchange(leave, enter);
    }
    return false;
  }
}

/**
 * Shortens edges until nothing is gained any more, or until the budget (visits of edges) is spent. Changes `rank`, which
 * has to be feasible, and stays so. Returns whether the total length is the least possible.
 */
export const shorten = (lengths: Lengths, rank: Int32Array, budget: number): boolean =>
  new Simplex(lengths, rank).run(budget);
