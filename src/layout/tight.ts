/**
 * Trees of tight edges: such as are as short as they may be. Where ranks are feasible but the tight edges don't join what
 * hangs together, whole trees are moved until they do (the feasible tree of Gansner et al. 1993).
 */
import { edgesOf, groupEdges, type Adjacency } from "./adjacency.js";

/** Edges that want to be short: each from a lower to a higher rank. */
export interface Lengths {
  readonly count: number;
  readonly tail: Int32Array;
  readonly head: Int32Array;
  /** How many ranks an edge spans at least. */
  readonly least: Int32Array;
  /** How much a rank more counts. */
  readonly weight: Int32Array;
}

/** Edges by vertex, those of both directions together. */
export function groupBoth({ count, tail, head }: Lengths): Adjacency {
  const both = new Int32Array(2 * tail.length);
  both.set(tail);
  both.set(head, tail.length);
  const { start, edges } = groupEdges(count, both);
  return { start, edges: edges.map((e) => (e < tail.length ? e : e - tail.length)) };
}

/** By how much longer an edge is than it may be. */
export const slackOf = ({ tail, head, least }: Lengths, rank: Int32Array, e: number): number =>
  rank[head[e]!]! - rank[tail[e]!]! - least[e]!;

export const otherEnd = ({ tail, head }: Lengths, e: number, v: number): number =>
  tail[e] === v ? head[e]! : tail[e]!;

interface Tree {
  members: number[];
  /** Weight of the edges that leave its vertices, less that of those that arrive: positive where it wants to the right. */
  pull: number;
}

interface Gap {
  edge: number;
  slack: number;
}

/** The trees that tight edges make as it is. */
function grow(lengths: Lengths, near: Adjacency, rank: Int32Array, isTree: Uint8Array, owner: Int32Array): Tree[] {
  const { count, tail, weight } = lengths;
  const trees: Tree[] = [];
  for (let root = 0; root < count; root++) {
    if (owner[root] !== -1) continue;
    const tree: Tree = { members: [root], pull: 0 };
    owner[root] = trees.length;
    // The list grows while it is walked.
    for (const v of tree.members) {
      for (const e of edgesOf(near, v)) {
        const other = otherEnd(lengths, e, v);
        tree.pull += tail[e] === v ? weight[e]! : -weight[e]!;
        if (owner[other] !== -1 || slackOf(lengths, rank, e) > 0) continue;
        owner[other] = trees.length;
        isTree[e] = 1;
        tree.members.push(other);
      }
    }
    trees.push(tree);
  }
  return trees;
}

/**
 * Moves trees, changing `rank`, and marks in `isTree` the edges of one spanning tree of whatever hangs together. The
 * smallest trees move first, and the way that shortens more, if there is something that way.
 */
export function tightTrees(lengths: Lengths, near: Adjacency, rank: Int32Array): Uint8Array {
  const { count, tail, head } = lengths;
  const isTree = new Uint8Array(tail.length);
  const owner = new Int32Array(count).fill(-1);
  const trees = grow(lengths, near, rank, isTree, owner);

  const nearest = (tree: number): { right: Gap; left: Gap } => {
    const right: Gap = { edge: -1, slack: Infinity };
    const left: Gap = { edge: -1, slack: Infinity };
    for (const v of trees[tree]!.members) {
      for (const e of edgesOf(near, v)) {
        const leaves = tail[e] === v;
        if (owner[otherEnd(lengths, e, v)] === tree) continue;
        const gap = leaves ? right : left;
        const slack = slackOf(lengths, rank, e);
        if (slack < gap.slack) Object.assign(gap, { edge: e, slack });
      }
    }
    return { right, left };
  };
  const join = (a: number, b: number): void => {
    const [into, from] = trees[a]!.members.length < trees[b]!.members.length ? [b, a] : [a, b];
    const { members, pull } = trees[from]!;
    for (const v of members) {
      owner[v] = into;
      trees[into]!.members.push(v);
    }
    trees[into]!.pull += pull;
    trees[from]!.members = [];
  };

  for (let apart = true; apart;) {
    apart = false;
    const sizes = trees.map(({ members }) => members.length);
    for (const tree of sizes.map((_, i) => i).toSorted((a, b) => sizes[a]! - sizes[b]! || a - b)) {
      const { members, pull } = trees[tree]!;
      if (members.length === 0 || members.length === count) continue;
      const { right, left } = nearest(tree);
      if (right.edge < 0 && left.edge < 0) continue;
      const toRight = right.edge >= 0 && (left.edge < 0 || pull > 0 || (pull === 0 && right.slack <= left.slack));
      const { edge, slack } = toRight ? right : left;
      for (const v of members) rank[v]! += toRight ? slack : -slack;
      isTree[edge] = 1;
      join(tree, owner[toRight ? head[edge]! : tail[edge]!]!);
      apart = true;
    }
  }
  return isTree;
}
