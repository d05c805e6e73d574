/** Laying out in the likeness of an earlier scene, so that a reader finds again what they have seen. */
import type { Plan } from "./assemble.js";
import type { Frame } from "./frame.js";
import type { Layers } from "./neighbours.js";
import { keepApart, placeVertices } from "./place.js";
import type { ProperGraph } from "./proper.js";
import type { Point, Scene } from "./scene.js";

/** An earlier scene along and across the reading direction. */
export interface Likeness {
  /** The middle of a card; undefined of one that wasn't there. */
  card(id: string): { readonly along: number; readonly across: number } | undefined;
  /** How far across a route ran at a place along. */
  route(id: string, along: number): number | undefined;
}

export function likenessOf(scene: Scene, { direction }: Frame): Likeness {
  const right = direction === "right";
  const cards = new Map(scene.cards.map((card) => [card.id, card]));
  const routes = new Map(scene.routes.map((route) => [route.id, route.points]));
  return {
    card(id) {
      const card = cards.get(id);
      if (!card) return undefined;
      const [x, y] = [card.x + card.width / 2, card.y + card.height / 2];
      return right ? { along: x, across: y } : { along: y, across: x };
    },
    route(id, along) {
      const points = routes.get(id);
      return points && acrossAt(points, along, right);
    },
  };
}

/** Between the ends of the pieces of a spline: where it passes a column it runs straight. */
function acrossAt(points: readonly Point[], along: number, right: boolean): number | undefined {
  const ends = points.filter((_, i) => i % 3 === 0).map(({ x, y }): [number, number] => (right ? [x, y] : [y, x]));
  for (let i = 1; i < ends.length; i++) {
    const [a, b] = [ends[i - 1]!, ends[i]!];
    if ((a[0] - along) * (b[0] - along) > 0) continue;
    const share = a[0] === b[0] ? 0 : (along - a[0]) / (b[0] - a[0]);
    return a[1] + share * (b[1] - a[1]);
  }
  return undefined;
}

/** Of what was there before, so much more than of anything new. */
const KEPT = 1e6;
const PASSES = 6;

interface Wishes {
  /** By vertex, where it should be across. */
  readonly at: Float64Array;
  /** By vertex, how much that counts. */
  readonly weight: Float64Array;
}

/** Where everything was, or for what is new the mean of its neighbours. */
function wishes({ component, graph, before, after }: Plan, like: Likeness): Wishes {
  const { cards, links, from, to } = component;
  const { count, upper, lower, firstWaypoint, waypointCount, rank } = graph;
  const at = new Float64Array(count).fill(Number.NaN);
  const weight = new Float64Array(count).fill(1);
  const along: number[] = [];
  cards.forEach(({ id }, v) => {
    const place = like.card(id);
    if (!place) return;
    // A vertex is the card with its hooks, which may be more on one side than on the other.
    at[v] = place.across - (before[v]! - after[v]!) / 2;
    weight[v] = KEPT;
    along[rank[v]!] ??= place.along;
  });
  const known = at.map((place) => (Number.isNaN(place) ? 0 : 1));
  fillIn(at, known, upper, lower);
  links.forEach(({ id }, e) => {
    const first = firstWaypoint[e]!;
    if (first < 0) return;
    const forward = rank[from[e]!]! < rank[to[e]!]!;
    const [low, high] = forward ? [at[from[e]!]!, at[to[e]!]!] : [at[to[e]!]!, at[from[e]!]!];
    for (let i = 0; i < waypointCount[e]!; i++) {
      const place = along[rank[first + i]!];
      const ran = place === undefined ? undefined : like.route(id, place);
      at[first + i] = ran ?? low + ((high - low) * (i + 1)) / (waypointCount[e]! + 1);
      if (ran !== undefined) weight[first + i] = KEPT / 1000;
    }
  });
  return { at, weight };
}

/** The mean of the neighbours for what has no place, again and again until all that hangs together has one. */
function fillIn(at: Float64Array, known: Float64Array, upper: Int32Array, lower: Int32Array): void {
  for (let pass = 0; pass < PASSES; pass++) {
    const sum = new Float64Array(at.length);
    const count = new Int32Array(at.length);
    upper.forEach((a, e) => {
      const b = lower[e]!;
      for (const [near, far] of [
        [a, b],
        [b, a],
      ] as const) {
        if (Number.isNaN(at[far]!)) continue;
        sum[near]! += at[far]!;
        count[near]! += 1;
      }
    });
    at.forEach((_, v) => {
      if (known[v] === 0 && count[v]! > 0) at[v] = sum[v]! / count[v]!;
    });
  }
  // What hangs on nothing that was there has no wish.
  at.forEach((place, v) => {
    if (Number.isNaN(place)) at[v] = 0;
  });
}

function ordered({ rankCount, rank }: ProperGraph, at: Float64Array): Layers {
  const layers: number[][] = Array.from({ length: rankCount }, () => []);
  rank.forEach((r, v) => layers[r]!.push(v));
  return layers.map((layer) => Int32Array.from(layer.toSorted((a, b) => at[a]! - at[b]! || a - b)));
}

/** Cards that were there keep their order in each rank; places are found anew, so a part of a map is as compact as any. */
export function placeLike(plan: Plan, like: Likeness): Float64Array {
  return placeVertices(plan.graph, ordered(plan.graph, wishes(plan, like).at));
}

/** Everything stays where it was; what is new goes between, and pushes aside as little as possible. */
export function placePinned(plan: Plan, like: Likeness): Float64Array {
  const { at, weight } = wishes(plan, like);
  return keepApart(plan.graph, at, weight);
}
