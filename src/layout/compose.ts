/** The two ends of layout: components planned for an engine, and their pictures put together as one scene. */
import { type Course, type Picture, type Plan, plan } from "./assemble.js";
import type { Drawing } from "./cards.js";
import { type Component, components } from "./component.js";
import type { Direction, Frame } from "./frame.js";
import { MARGIN } from "./metrics.js";
import { pack } from "./pack.js";
import type { LayoutInput, Point, Route, Scene } from "./scene.js";
import type { Spline } from "./spline.js";

const COMPONENT_GAP = 40;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Components as they are packed: those with a conclusion first, then the larger ones. */
function inReadingOrder(all: readonly Component[]): readonly Component[] {
  const concludes = (component: Component): number => Number(component.cards.some((card) => card.conclusion));
  const rank = new Map(all.map((component) => [component, concludes(component)]));
  return all.toSorted((a, b) => rank.get(b)! - rank.get(a)! || b.cards.length - a.cards.length);
}

/** Written out: to take one key away from so many objects by a spread takes longer than all the rest. */
function placed(course: Course, points: readonly Point[]): Route {
  const { id, from, to, inference, polarity, role, alive, bundle, runsBack } = course;
  const route: Route = { id, from, to, inference, polarity, role, alive, points };
  if (bundle === undefined && runsBack === undefined) return route;
  return { ...route, ...(bundle === undefined ? {} : { bundle }), ...(runsBack ? { runsBack } : {}) };
}

/** Plans for the components of a drawing, in the order in which they are packed. */
export function planAll(drawing: Drawing, frame: Frame): readonly Plan[] {
  return inReadingOrder(components(drawing)).map((component) => plan(component, frame));
}

/** One scene from the pictures of the components; cards in the order of the nodes. */
export function compose(input: LayoutInput, pictures: readonly Picture[], direction: Direction): Scene {
  const corners = pack(pictures, COMPONENT_GAP);
  const shift = (i: number): readonly [number, number] => {
    const [{ x, y }, { left, top }] = [corners[i]!, pictures[i]!];
    return [x - left + MARGIN, y - top + MARGIN];
  };
  const [horizontal, vertical] = direction === "right" ? [0, 1] : [1, 0];
  const points = (spline: Spline, dx: number, dy: number): readonly Point[] => {
    const result: Point[] = [];
    for (let i = 0; i < spline.length; i += 2)
      result.push({ x: round(spline[i + horizontal]! + dx), y: round(spline[i + vertical]! + dy) });
    return result;
  };
  const cards = pictures.flatMap((picture, i) => {
    const [dx, dy] = shift(i);
    return picture.cards.map((card) => ({ ...card, x: round(card.x + dx), y: round(card.y + dy) }));
  });
  const routes = pictures.flatMap((picture, i) => {
    const [dx, dy] = shift(i);
    return picture.routes.map((course) => placed(course, points(course.spline, dx, dy)));
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
