/** The two ends of layout: components planned for an engine, and their pictures put together as one scene. */
import { type Picture, type Plan, plan } from "./assemble.js";
import { draw } from "./cards.js";
import { type Component, components } from "./component.js";
import type { Direction, Frame } from "./frame.js";
import { MARGIN } from "./metrics.js";
import { pack } from "./pack.js";
import type { LayoutInput, Scene } from "./scene.js";

const COMPONENT_GAP = 40;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Components as they are packed: those with a conclusion first, then the larger ones. */
function inReadingOrder(all: readonly Component[]): readonly Component[] {
  const concludes = (component: Component): number => Number(component.cards.some((card) => card.conclusion));
  const rank = new Map(all.map((component) => [component, concludes(component)]));
  return all.toSorted((a, b) => rank.get(b)! - rank.get(a)! || b.cards.length - a.cards.length);
}

/** Plans for the components of an argument, in the order in which they are packed. */
export function planAll(input: LayoutInput, frame: Frame): readonly Plan[] {
  return inReadingOrder(components(draw(input))).map((component) => plan(component, frame));
}

/** One scene from the pictures of the components; cards in the order of the nodes. */
export function compose(input: LayoutInput, pictures: readonly Picture[], direction: Direction): Scene {
  const corners = pack(pictures, COMPONENT_GAP);
  const cards = pictures.flatMap((picture, i) => {
    const { x: dx, y: dy } = corners[i]!;
    return picture.cards.map((card) => ({ ...card, x: round(card.x + dx + MARGIN), y: round(card.y + dy + MARGIN) }));
  });
  const routes = pictures.flatMap((picture, i) => {
    const { x: dx, y: dy } = corners[i]!;
    return picture.routes.map((route) => ({
      ...route,
      points: route.points.map(({ x, y }) => ({ x: round(x + dx + MARGIN), y: round(y + dy + MARGIN) })),
    }));
  });
  const order = new Map(input.nodes.map((node, i) => [node.id, i]));
  const extent = (side: "x" | "y", size: "width" | "height"): number =>
    round(pictures.reduce((most, picture, i) => Math.max(most, corners[i]![side] + picture[size]), 0) + 2 * MARGIN);
  return {
    width: extent("x", "width"),
    height: extent("y", "height"),
    direction,
    cards: cards.toSorted((a, b) => order.get(a.id)! - order.get(b.id)!),
    routes: routes.toSorted((a, b) => order.get(a.inference)! - order.get(b.inference)!),
  };
}
