/** The edges on a 2D canvas below the nodes: sigma has neither dashed nor routed ones. */
import { DEAD_OPACITY, OPPOSES_DASH, OUTWEIGHS_DASH, ROUTE_WIDTH, SIGN_SIZE, THEMES } from "../../layout/palette.js";
import { FONT_FAMILY } from "../../layout/metrics.js";
import type { Point, Route } from "../../layout/scene.js";
import { arrowhead, bar, chevron, routeLine, routeSigns } from "../../layout/shapes.js";
import { routeInCone } from "../argument/cone.js";
import { html } from "../dom.js";
import { DIMMED, type Frame, isRouteShown, type Layer, sceneContext } from "./frame.js";
import { type Extent, extentOf, overlaps } from "./geometry.js";

interface Drawn {
  readonly route: Route;
  readonly line: Path2D;
  readonly end: Path2D | null;
  readonly filled: boolean;
}

function prepare(route: Route): Drawn {
  const end =
    route.role === "premise"
      ? null
      : new Path2D(
          route.role === "outweighs"
            ? chevron(route.points)
            : route.polarity === "opposes"
              ? bar(route.points)
              : arrowhead(route.points),
        );
  return {
    route,
    line: new Path2D(routeLine(route)),
    end,
    filled: route.role === "effect" && route.polarity === "supports",
  };
}

function dashOf(route: Route): readonly number[] {
  if (route.role === "outweighs") return OUTWEIGHS_DASH;
  return route.polarity === "opposes" ? OPPOSES_DASH : [];
}

/** Further out than this the words on a route can't be read. */
const SIGNS_UNTIL = 1.8;

function drawSign(context: CanvasRenderingContext2D, frame: Frame, at: Point, text: string, colour: string): void {
  context.save();
  context.setLineDash([]);
  context.font = `bold ${SIGN_SIZE}px ${FONT_FAMILY}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = THEMES[frame.theme].page;
  context.strokeText(text, at.x, at.y);
  context.fillStyle = colour;
  context.fillText(text, at.x, at.y);
  context.restore();
}

function drawRoute(context: CanvasRenderingContext2D, frame: Frame, drawn: Drawn, lit: boolean): void {
  const { route, line, end, filled } = drawn;
  const colour = THEMES[frame.theme][route.role === "outweighs" ? "outweighs" : route.polarity];
  // Far out a line keeps a pixel's width, a dash its length and an arrowhead a size that can be told from a bar.
  const zoom = Math.max(1, 1 / frame.scale);
  const faded = route.alive ? 1 : DEAD_OPACITY;
  context.globalAlpha = frame.cone !== null && !lit ? DIMMED * faded : faded;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = (lit && frame.cone !== null ? ROUTE_WIDTH * 1.6 : ROUTE_WIDTH) * Math.max(1, 0.7 * zoom);
  context.setLineDash(dashOf(route).map((length) => length * Math.max(1, 0.6 * zoom)));
  context.lineCap = route.role === "outweighs" ? "round" : "butt";
  context.stroke(line);
  if (zoom < SIGNS_UNTIL) for (const { at, text } of routeSigns(route)) drawSign(context, frame, at, text, colour);
  if (!end) return;
  const tip = route.points.at(-1) ?? { x: 0, y: 0 };
  const size = Math.min(2.5, Math.max(1, 0.5 * zoom));
  context.save();
  context.setLineDash([]);
  context.translate(tip.x, tip.y);
  context.scale(size, size);
  context.translate(-tip.x, -tip.y);
  context.lineWidth = ROUTE_WIDTH * 1.5;
  if (filled) context.fill(end);
  else context.stroke(end);
  context.restore();
}

export function createRoutesLayer(): Layer {
  const canvas = html("canvas", { class: "layer" });
  // By the points, which stay the same when a supposition only recolours a route.
  const extents = new WeakMap<readonly Point[], Extent>();
  const extentOfRoute = ({ points }: Route): Extent => {
    const extent = extents.get(points) ?? extentOf(points);
    extents.set(points, extent);
    return extent;
  };
  // Paths are made when they first come into view: of ten thousand most never do.
  const paths = new WeakMap<Route, Drawn>();
  const drawnOf = (route: Route): Drawn => {
    const drawn = paths.get(route) ?? prepare(route);
    paths.set(route, drawn);
    return drawn;
  };
  return {
    element: canvas,
    draw(frame) {
      // Far out sigma draws the edges as mere lines; only what is lit is drawn over them.
      const far = frame.detail === "far";
      // Hidden, because a canvas that is only cleared may go on showing what it showed.
      canvas.hidden = far && frame.cone === null;
      const context = canvas.hidden ? null : sceneContext(canvas, frame);
      if (!context) return;
      const { routes } = frame.index.argument.scene;
      const { cone } = frame;
      const inView = routes.filter(
        (route) => overlaps(extentOfRoute(route), frame.visible) && isRouteShown(frame.index, frame.hidden, route),
      );
      // What is lit lies above what is not.
      const isLit = (route: Route): boolean => cone === null || routeInCone(cone, route);
      for (const route of inView) if (!far && !isLit(route)) drawRoute(context, frame, drawnOf(route), false);
      for (const route of inView) if (isLit(route)) drawRoute(context, frame, drawnOf(route), true);
    },
  };
}
