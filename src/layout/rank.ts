/**
 * Ranks, from 0 at the left. Statements and inferences keep to ranks of different parity, so that columns of cards
 * and columns of small joints alternate: an edge between two of the same kind spans two ranks, any other one.
 *
 * From the longest paths back from the conclusions on, edges are shortened until their total length is the least possible,
 * so that every premise stands near to what it serves.
 */
import { type Acyclic, acyclic } from "./acyclic.js";
import { edgesOf, groupEdges } from "./adjacency.js";
import { connected, type Component } from "./component.js";
import { shorten } from "./simplex.js";
import type { Lengths } from "./tight.js";

/** Shifts the parts that only links between equals join, so that these equals share a rank where they can. */
function align(component: Component, parts: Int32Array, rank: Int32Array): void {
  const { cards, links, from, to } = component;
  const members = groupEdges(cards.length, parts);
  const peers = links.map((link, e) => (link.peer ? e : -1)).filter((e) => e >= 0);
  const peersFrom = groupEdges(
    cards.length,
    Int32Array.from(peers, (e) => parts[from[e]!]!),
  );
  const peersTo = groupEdges(
    cards.length,
    Int32Array.from(peers, (e) => parts[to[e]!]!),
  );
  const settled = new Uint8Array(cards.length);
  const roots = cards.map((_, i) => i).filter((i) => parts[i] === i);
  const first =
    parts[
      Math.max(
        0,
        cards.findIndex((card) => card.conclusion),
      )
    ]!;
  for (const root of [first, ...roots]) {
    if (settled[root]) continue;
    settled[root] = 1;
    const queue = [root];
    for (const part of queue) {
      for (const [side, near, far] of [
        [peersFrom, from, to],
        [peersTo, to, from],
      ] as const) {
        for (const p of edgesOf(side, part)) {
          const e = peers[p]!;
          const other = parts[far[e]!]!;
          if (settled[other]) continue;
          settled[other] = 1;
          queue.push(other);
          const shift = rank[near[e]!]! - rank[far[e]!]!;
          for (const card of edgesOf(members, other)) rank[card]! += shift;
        }
      }
    }
  }
}

/** How much an edge counts beside the pull on an end: so much that it takes many ends to make an edge longer. */
const EDGE = 20;
/** All conclusions together pull as hard as so many edges. */
const CONCLUSIONS = 20 * EDGE;
/** Visits of edges that shortening may take. */
const WORK = 2_000_000;

/**
 * What joins cards, in pairs of ranks: statements stand in the first of a pair, steps in the second of the pair before.
 * Besides, whatever leads nowhere is pulled to the right end, that is to one more vertex: conclusions, where they are few,
 * harder than their edges, so that they stand together.
 */
function lengthsOf({ cards }: Component, { left, right }: Acyclic, isStep: readonly boolean[]): Lengths {
  const links = left.map((v, e) => (v < 0 ? -1 : e)).filter((e) => e >= 0);
  const leads = new Uint8Array(cards.length);
  for (const e of links) leads[left[e]!] = 1;
  const ends = Int32Array.from(cards.keys()).filter((v) => !leads[v]);
  const conclusions = ends.reduce((sum, v) => sum + Number(cards[v]!.conclusion), 0);
  const tail = new Int32Array(links.length + ends.length);
  const head = new Int32Array(tail.length).fill(cards.length);
  const least = new Int32Array(tail.length);
  const weight = new Int32Array(tail.length).fill(1);
  links.forEach((e, i) => {
    const [v, w] = [left[e]!, right[e]!];
    tail[i] = v;
    head[i] = w;
    least[i] = isStep[v] && !isStep[w] ? 0 : 1;
    weight[i] = EDGE;
  });
  ends.forEach((v, i) => {
    tail[links.length + i] = v;
    if (cards[v]!.conclusion) weight[links.length + i] = Math.max(1, Math.floor(CONCLUSIONS / conclusions));
  });
  return { count: cards.length + 1, tail, head, least, weight };
}

/** Ranks by the longest path from the right end back. */
function longestPaths({ count, tail, head, least }: Lengths, order: Int32Array): Int32Array {
  const outgoing = groupEdges(count, tail);
  const pair = new Int32Array(count);
  for (const v of order.toReversed()) {
    let most = 0;
    for (const e of edgesOf(outgoing, v)) most = Math.min(most, pair[head[e]!]! - least[e]!);
    pair[v] = most;
  }
  return pair;
}

/** The rank of every card. */
export function rankCards(component: Component): Int32Array {
  const { cards } = component;
  const ways = acyclic(component);
  const isStep = cards.map((card) => card.kind === "inference");
  const lengths = lengthsOf(component, ways, isStep);
  const pair = longestPaths(lengths, ways.order);
  shorten(lengths, pair, WORK);

  const { left, right } = ways;
  const constraints = left.map((v, e) => (v < 0 ? -1 : e)).filter((e) => e >= 0);
  const parts = connected(
    cards.length,
    constraints.map((e) => left[e]!),
    constraints.map((e) => right[e]!),
  );
  const rank = Int32Array.from(cards, (_, v) => 2 * pair[v]! - Number(isStep[v]));
  align(component, parts, rank);
  const lowest = rank.reduce((least, r) => Math.min(least, r));
  return rank.map((r) => r - lowest);
}
