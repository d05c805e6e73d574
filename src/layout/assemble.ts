/** A component from its numbers to its picture, in two halves: what an engine needs, and what follows from its answer. */
import { circles } from "./circles.js";
import { columns, keptColumns } from "./columns.js";
import { corridors, type Extent } from "./corridors.js";
import type { Component } from "./component.js";
import { type End, hookRoom, type LinkEnds, linkEnds } from "./ends.js";
import type { Frame } from "./frame.js";
import { assignPorts } from "./ports.js";
import type { Likeness } from "./like.js";
import { type ProperGraph, properGraph } from "./proper.js";
import { rankCards } from "./rank.js";
import { routeLinks, type Station } from "./routes.js";
import type { Card, Route } from "./scene.js";
import type { Spline } from "./spline.js";

export interface Plan {
  readonly component: Component;
  readonly graph: ProperGraph;
  readonly ends: readonly LinkEnds[];
  /** Room for hooks beside every card. */
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** A route that has its way, but whose points have no place in the scene yet. */
export interface Course extends Omit<Route, "points"> {
  readonly spline: Spline;
}

/** A piece of the scene; `left` and `top` are where it begins. */
export interface Picture {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cards: readonly Card[];
  readonly routes: readonly Course[];
}

export function plan(component: Component, frame: Frame): Plan {
  const { cards } = component;
  const rank = rankCards(component);
  const ends = linkEnds(component, rank);
  const before = hookRoom(cards.length, ends, "before");
  const after = hookRoom(cards.length, ends, "after");
  const room = Float64Array.from(cards, (card, v) => frame.breadthOf(card) + before[v]! + after[v]!);
  return { component, graph: properGraph(component, rank, room), ends, before, after };
}

/** A picture with its extent, bows and control points included. */
function framed(cards: readonly Card[], routes: readonly Course[], frame: Frame): Picture {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of cards) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  const [horizontal, vertical] = frame.direction === "right" ? [0, 1] : [1, 0];
  for (const { spline } of routes) {
    for (let i = 0; i < spline.length; i += 2) {
      const [x, y] = [spline[i + horizontal]!, spline[i + vertical]!];
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return { left, top, width: right - left, height: bottom - top, cards, routes };
}

/** By rank, the middle of its column before: that of the first of its cards which was there. */
function middles({ cards }: Component, rank: Int32Array, like: Likeness): (rank: number) => number | undefined {
  const found = new Map<number, number>();
  cards.forEach(({ id }, v) => {
    const along = like.card(id)?.along;
    if (along !== undefined && !found.has(rank[v]!)) found.set(rank[v]!, along);
  });
  return (r) => found.get(r);
}

/** `at`: the middle of every vertex of the plan's graph along its rank. `like`: where columns are to stay as they were. */
export function assemble(
  { component, graph, ends, before, after }: Plan,
  at: Float64Array,
  frame: Frame,
  like?: Likeness,
): Picture {
  const { cards, links } = component;
  const spread = columns(graph, cards.map(frame.lengthOf), at);
  const column = like === undefined ? spread : keptColumns(spread, middles(component, graph.rank, like));
  const middle = Float64Array.from(cards, (_, v) => at[v]! + (before[v]! - after[v]!) / 2);
  const extents = cards.map((card, v): Extent => {
    const { start, end } = column[graph.rank[v]!]!;
    const [along, length, breadth] = [(start + end) / 2, frame.lengthOf(card), frame.breadthOf(card)];
    return {
      along: { start: along - length / 2, end: along + length / 2 },
      from: middle[v]! - breadth / 2,
      to: middle[v]! + breadth / 2,
    };
  });
  const boxes = cards.map((card, v): Card => {
    const { along, from } = extents[v]!;
    return { ...card, ...frame.toPoint({ along: along.start, across: from }) };
  });

  const stationsOf = (link: number): readonly Station[] => {
    const first = graph.firstWaypoint[link]!;
    const count = first < 0 ? 0 : graph.waypointCount[link]!;
    return Array.from({ length: count }, (_, i) => ({ rank: graph.rank[first + i]!, across: at[first + i]! }));
  };
  const comesFrom = ({ link, target }: End): number => {
    const end = ends[link]!;
    const other = target ? end.source.card : end.target.card;
    const first = graph.firstWaypoint[link]!;
    if (first < 0) return middle[other]!;
    // Waypoints are counted from the lower rank up, where a link that runs back has its target.
    const atLow = target === (end.source.facing === "start");
    return at[atLow ? first : first + graph.waypointCount[link]! - 1]!;
  };
  const ports = assignPorts(component, boxes, ends, frame, comesFrom);
  const clear = corridors(column, graph.rank, extents);
  const splines = routeLinks(component, ends, ports, graph.rank, stationsOf, clear);
  const onCircle = circles(component);
  const routes = links.map(({ id, from, to, inference, polarity, role, alive }, e): Course => {
    const bundle = ports.bundles.get(e);
    const runsBack = graph.rank[component.from[e]!]! > graph.rank[component.to[e]!]! && onCircle(e);
    return {
      id,
      from,
      to,
      inference,
      polarity,
      role,
      alive,
      spline: splines[e]!,
      ...(bundle === undefined ? {} : { bundle }),
      ...(runsBack ? { runsBack } : {}),
    };
  });
  return framed(boxes, routes, frame);
}
