/** From an argument to its picture. */
import { assemble, type Picture, type Plan, plan } from "./assemble.js";
import { draw } from "./cards.js";
import { type Component, components } from "./component.js";
import { type Direction, frame } from "./frame.js";
import { placeLayered } from "./layered.js";
import { MARGIN } from "./metrics.js";
import type { ProperGraph } from "./proper.js";
import { pack } from "./pack.js";
import type { LayoutInput, Scene } from "./scene.js";

export interface LayoutOptions {
  /** The way from the premises to the conclusion; `right` by default. */
  readonly direction?: Direction;
}

export interface EngineOptions extends LayoutOptions {
  /** `auto`, the default: dot for maps that it lays out in a few seconds, the own engine for larger ones and where dot fails. */
  readonly engine?: "dot" | "layered" | "auto";
}

const COMPONENT_GAP = 40;
/** Cards, and edges of the layered graph, up to which dot takes a few seconds at most. */
const DOT_MOST_CARDS = 2500;
const DOT_MOST_EDGES = 15_000;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Components as they are packed: those with a conclusion first, then the larger ones. */
function inReadingOrder(all: readonly Component[]): readonly Component[] {
  const concludes = (component: Component): number => Number(component.cards.some((card) => card.conclusion));
  const rank = new Map(all.map((component) => [component, concludes(component)]));
  return all.toSorted((a, b) => rank.get(b)! - rank.get(a)! || b.cards.length - a.cards.length);
}

function scene(input: LayoutInput, pictures: readonly Picture[], direction: Direction): Scene {
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

/** Lays out at once, with the own engine: for the page, and wherever waiting is not possible. */
export function layoutNow(input: LayoutInput, { direction = "right" }: LayoutOptions = {}): Scene {
  const axes = frame(direction);
  const plans = inReadingOrder(components(draw(input))).map((component) => plan(component, axes));
  const pictures = plans.map((one) => assemble(one, placeLayered(one.graph), axes));
  return scene(input, pictures, direction);
}

function suitsDot(plans: readonly Plan[]): boolean {
  const sum = (size: (one: Plan) => number): number => plans.reduce((total, one) => total + size(one), 0);
  return (
    sum(({ graph }) => graph.cardCount) <= DOT_MOST_CARDS && sum(({ graph }) => graph.upper.length) <= DOT_MOST_EDGES
  );
}

/** Lays out with the better engine that is fast enough. Never fails for a linked argument, however odd its graph is. */
export async function layout(
  input: LayoutInput,
  { direction = "right", engine = "auto" }: EngineOptions = {},
): Promise<Scene> {
  const axes = frame(direction);
  const plans = inReadingOrder(components(draw(input))).map((component) => plan(component, axes));
  const wanted = engine === "dot" || (engine === "auto" && suitsDot(plans));
  const dot = wanted ? await import("./dot.js").then(({ loadDot }) => loadDot()) : undefined;
  const place = (graph: ProperGraph): Float64Array => {
    if (!dot || graph.upper.length === 0) return placeLayered(graph);
    try {
      return dot(graph);
    } catch {
      // A graph that dot chokes on still gets its picture.
      return placeLayered(graph);
    }
  };
  const pictures = plans.map((one) => assemble(one, place(one.graph), axes));
  return scene(input, pictures, direction);
}
