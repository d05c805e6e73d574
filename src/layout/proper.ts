/**
 * The proper layered graph (Sugiyama, Tagawa and Toda 1981): long edges are cut at every rank they cross by a waypoint,
 * so that each edge joins neighbouring ranks. Engines order and place its vertices.
 */
import type { Component } from "./component.js";
import { CARD_GAP } from "./metrics.js";

export interface ProperGraph {
  /** Vertices: the cards, then the waypoints. */
  readonly count: number;
  readonly cardCount: number;
  readonly rankCount: number;
  readonly rank: Int32Array;
  /** Room that a vertex needs along its rank, in pixels; that of a waypoint is that of a line. */
  readonly size: Float64Array;
  /** Ends of every edge: `upper` has the lower rank, `lower` the next one. */
  readonly upper: Int32Array;
  readonly lower: Int32Array;
  /** Pairs of equals that share a rank: they should be near each other. */
  readonly peers: readonly (readonly [number, number])[];
  /** Waypoints of a link, by link, from the lower rank up: so many vertices from the first one on; -1 where it has none. */
  readonly firstWaypoint: Int32Array;
  readonly waypointCount: Int32Array;
}

const WAYPOINT_SIZE = 4;
/** Waypoints a card or link, on average: beyond, the longest links are drawn straight across. */
const WAYPOINTS_PER_ELEMENT = 6;
const WAYPOINTS_AT_LEAST = 5000;
const WAYPOINTS_AT_MOST = 300_000;

/** Which links are cut: the shortest ones first, until the budget is spent. */
function spans(links: number, budget: number, between: (link: number) => number): Int32Array {
  const counts = Int32Array.from({ length: links }, (_, e) => Math.max(0, between(e)));
  let left = budget;
  for (const e of counts.map((_, i) => i).toSorted((a, b) => counts[a]! - counts[b]! || a - b)) {
    if (counts[e]! > left) counts[e] = -1;
    else left -= counts[e]!;
  }
  return counts;
}

/** `room`: what each card needs along its rank, in pixels. */
export function properGraph(component: Component, cardRank: Int32Array, room: Float64Array): ProperGraph {
  const { cards, links, from, to } = component;
  const cardCount = cards.length;
  const budget = Math.max(WAYPOINTS_AT_LEAST, WAYPOINTS_PER_ELEMENT * (cardCount + links.length));
  const waypointCount = spans(
    links.length,
    Math.min(budget, WAYPOINTS_AT_MOST),
    (e) => Math.abs(cardRank[from[e]!]! - cardRank[to[e]!]!) - 1,
  );
  const extra = waypointCount.reduce((sum, n) => sum + Math.max(0, n), 0);
  const count = cardCount + extra;
  const rank = new Int32Array(count);
  rank.set(cardRank);
  const size = new Float64Array(count).fill(WAYPOINT_SIZE);
  size.set(room);

  const upper: number[] = [];
  const lower: number[] = [];
  const peers = new Map<string, readonly [number, number]>();
  const firstWaypoint = new Int32Array(links.length).fill(-1);
  let next = cardCount;
  for (let e = 0; e < links.length; e++) {
    const between = waypointCount[e]!;
    const forward = cardRank[from[e]!]! < cardRank[to[e]!]!;
    let v = forward ? from[e]! : to[e]!;
    const last = forward ? to[e]! : from[e]!;
    if (cardRank[v] === cardRank[last]) peers.set(`${Math.min(v, last)} ${Math.max(v, last)}`, [v, last]);
    // Links within a rank, and those beyond the budget, do not take part.
    if (between < 0 || cardRank[v] === cardRank[last]) continue;
    if (between > 0) firstWaypoint[e] = next;
    for (let i = 0; i < between; i++) {
      rank[next] = rank[v]! + 1;
      upper.push(v);
      lower.push(next);
      v = next++;
    }
    upper.push(v);
    lower.push(last);
  }
  return {
    count,
    cardCount,
    rankCount: cardRank.reduce((most, r) => Math.max(most, r), 0) + 1,
    rank,
    size,
    upper: Int32Array.from(upper),
    lower: Int32Array.from(lower),
    peers: [...peers.values()],
    firstWaypoint,
    waypointCount,
  };
}

/** The first peer of every vertex that has one, else -1. */
export function firstPeers({ count, peers }: ProperGraph): Int32Array {
  const peer = new Int32Array(count).fill(-1);
  for (const [a, b] of peers) {
    if (peer[a] === -1) peer[a] = b;
    if (peer[b] === -1) peer[b] = a;
  }
  return peer;
}

/** Visits of vertices and edges that one improvement may take in all. */
const WORK = 3_000_000;

/** How often an improvement goes over the graph: fewer times the larger it is, but at least twice. */
export function rounds({ count, upper }: ProperGraph, most: number): number {
  return Math.min(most, Math.max(2, Math.floor(WORK / (count + upper.length + 1))));
}

/** How straight an edge wants to be: the longer it is, the more, as in Gansner et al. 1993. */
export function edgeWeight({ cardCount, upper, lower }: ProperGraph, e: number): number {
  const waypoints = Number(upper[e]! >= cardCount) + Number(lower[e]! >= cardCount);
  return waypoints === 2 ? 8 : waypoints === 1 ? 2 : 1;
}

const BESIDE_WAYPOINT = 9;
const BETWEEN_WAYPOINTS = 5;

/** Least distance in pixels between the middles of two neighbours in a rank. */
export function separation({ cardCount, size }: ProperGraph, a: number, b: number): number {
  const waypoints = Number(a >= cardCount) + Number(b >= cardCount);
  const gap = waypoints === 2 ? BETWEEN_WAYPOINTS : waypoints === 1 ? BESIDE_WAYPOINT : CARD_GAP;
  return (size[a]! + size[b]!) / 2 + gap;
}
