/** A supposition changes colours and nothing else: then sigma's graph is kept and only told of what looks different. */
import type Graph from "graphology";
import type { Card, Scene } from "../../layout/scene.js";
import { edgeKey, toKey } from "./scene-graph.js";

/** Sigma's keys of what looks different. */
export interface Recoloured {
  readonly nodes: string[];
  readonly edges: string[];
}

const isSamePlace = (a: Card, b: Card): boolean =>
  a.id === b.id && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height && a.shape === b.shape;

/** Null, with nothing done, where the scenes differ in more than looks. */
export function recolour(graph: Graph, before: Scene, now: Scene): Recoloured | null {
  if (before.cards.length !== now.cards.length || before.routes.length !== now.routes.length) return null;
  const cards = now.cards.filter((card, i) => card !== before.cards[i]);
  const routes = now.routes.filter((route, i) => route !== before.routes[i]);
  const places = new Map(before.cards.map((card) => [card.id, card]));
  const ways = new Map(before.routes.map((route) => [route.id, route.points]));
  if (cards.some((card) => !isSamePlace(places.get(card.id) ?? { ...card, id: "" }, card))) return null;
  if (routes.some((route) => ways.get(route.id) !== route.points)) return null;
  // Past sigma's listeners, which would refresh for each of them: whoever calls refreshes once.
  for (const card of cards) graph.getNodeAttributes(toKey(card.id))["card"] = card;
  const drawn = routes.filter((route) => graph.hasEdge(edgeKey(route)));
  for (const route of drawn) graph.getEdgeAttributes(edgeKey(route))["route"] = route;
  return { nodes: cards.map(({ id }) => toKey(id)), edges: drawn.map(edgeKey) };
}
