/** Where the arrow keys lead: along the drawn edges, and between the cards that share a target. */
import type { Card, Point, Scene } from "../../layout/scene.js";
import type { ArgumentIndex } from "./index-argument.js";

export type Arrow = "left" | "right" | "up" | "down";

const centre = (card: Card): Point => ({ x: card.x + card.width / 2, y: card.y + card.height / 2 });

/** Turned so that premises lie to the left, whichever way the map runs. */
function turned(arrow: Arrow, direction: Scene["direction"]): Arrow {
  if (direction === "right") return arrow;
  const down: Record<Arrow, Arrow> = { up: "left", down: "right", left: "up", right: "down" };
  return down[arrow];
}

function nearest(cards: readonly Card[], across: (card: Card) => number, to: number): string | null {
  let best: Card | null = null;
  for (const card of cards) if (!best || Math.abs(across(card) - to) < Math.abs(across(best) - to)) best = card;
  return best?.id ?? null;
}

/** The card to go to, or null where there is none that way. */
export function walk(index: ArgumentIndex, from: string, arrow: Arrow, shown: (id: string) => boolean): string | null {
  const { scene } = index.argument;
  const start = index.cards.get(from);
  if (!start) return index.nodes.get(from)?.step?.target ?? null;
  const way = turned(arrow, scene.direction);
  const across = (card: Card): number => (scene.direction === "right" ? centre(card).y : centre(card).x);
  const neighbours = (side: "from" | "to", ids: ReadonlySet<string>): Card[] => {
    const other = side === "from" ? "to" : "from";
    const found = new Set(scene.routes.filter((route) => ids.has(route[other])).map((route) => route[side]));
    return [...found].flatMap((id) => (shown(id) && id !== from ? (index.cards.get(id) ?? []) : []));
  };
  const here = across(start);
  if (way === "left") return nearest(neighbours("from", new Set([from])), across, here);
  const targets = neighbours("to", new Set([from]));
  if (way === "right") return nearest(targets, across, here);
  const siblings =
    targets.length > 0
      ? neighbours("from", new Set(targets.map((card) => card.id)))
      : scene.cards.filter((card) => card.conclusion && card.id !== from && shown(card.id));
  return nearest(
    siblings.filter((card) => (way === "up" ? across(card) < here : across(card) > here)),
    across,
    here,
  );
}
