/**
 * Ranks, from 0 at the left. Statements and inferences keep to ranks of different parity, so that columns of cards
 * and columns of small joints alternate: an edge between two of the same kind spans two ranks, any other one.
 *
 * Longest path from the conclusions back, so that every premise stands as near to what it serves as it can; then cards
 * with more edges on their left than on their right move left, which shortens edges (node promotion, Nikolov and Tarassov 2006).
 */
import { acyclic } from "./acyclic.js";
import { type Adjacency, edgesOf, groupEdges } from "./adjacency.js";
import { connected, type Component } from "./component.js";

const ROUNDS = 3;

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

const degree = ({ start }: Adjacency, v: number): number => start[v + 1]! - start[v]!;

/** The rank of every card. */
export function rankCards(component: Component): Int32Array {
  const { cards } = component;
  const n = cards.length;
  const { left, right, order } = acyclic(component);
  const isStep = cards.map((card) => card.kind === "inference");
  const span = left.map((v, e) => (v < 0 ? 0 : isStep[v] === isStep[right[e]!] ? 2 : 1));
  const incoming = groupEdges(n, right);
  const outgoing = groupEdges(n, left);

  const rank = new Int32Array(n);
  for (const v of order.toReversed()) {
    let most = isStep[v] ? -1 : 0;
    for (const e of edgesOf(outgoing, v)) {
      most = Math.min(most, rank[right[e]!]! - span[e]!);
    }
    rank[v] = most;
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const v of order) {
      if (degree(incoming, v) <= degree(outgoing, v) || degree(outgoing, v) === 0) continue;
      let least = -Infinity;
      for (const e of edgesOf(incoming, v)) {
        least = Math.max(least, rank[left[e]!]! + span[e]!);
      }
      rank[v] = Math.min(rank[v]!, least);
    }
  }

  const constraints = left.map((v, e) => (v < 0 ? -1 : e)).filter((e) => e >= 0);
  const parts = connected(
    n,
    constraints.map((e) => left[e]!),
    constraints.map((e) => right[e]!),
  );
  align(component, parts, rank);
  let lowest = 0;
  for (const r of rank) lowest = Math.min(lowest, r);
  return rank.map((r) => r - lowest);
}
