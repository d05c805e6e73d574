/** A map that is drawn again after an edit: what did not change does not move. */
import type { Drawing } from "./cards.js";
import type { Card, Route, Scene } from "./scene.js";

/** With fewer of its cards known from before than this, a map is laid out anew. */
const ENOUGH = 2 / 3;

/** The scene with new looks, where the same cards of the same size are joined by the same routes; else undefined. */
export function sameAgain({ cards, links }: Drawing, previous: Scene): Scene | undefined {
  if (cards.length !== previous.cards.length || links.length !== previous.routes.length) return undefined;
  const before = new Map(previous.cards.map((card) => [card.id, card]));
  const now = new Map(links.map((link) => [link.id, link]));
  const again: Card[] = [];
  for (const card of cards) {
    const old = before.get(card.id);
    if (!old || old.width !== card.width || old.height !== card.height || old.shape !== card.shape) return undefined;
    again.push({ ...card, x: old.x, y: old.y });
  }
  const routes: Route[] = [];
  for (const old of previous.routes) {
    const link = now.get(old.id);
    if (!link || old.from !== link.from || old.to !== link.to || old.polarity !== link.polarity) return undefined;
    routes.push({ ...old, alive: link.alive });
  }
  return { ...previous, cards: again, routes };
}

/** Whether so much is as it was that the rest can be put in between. */
export function isMostlyThere({ cards }: Drawing, previous: Scene): boolean {
  const before = new Set(previous.cards.map(({ id }) => id));
  const kept = cards.filter(({ id }) => before.has(id)).length;
  return kept > 0 && kept >= ENOUGH * Math.max(cards.length, previous.cards.length);
}
