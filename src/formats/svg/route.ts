/** One route as an SVG group. */
import {
  DEAD_OPACITY,
  OPPOSES_DASH,
  OUTWEIGHS_DASH,
  ROUTE_WIDTH,
  SIGN_SIZE,
  type Theme,
  THEMES,
} from "../../layout/palette.js";
import type { Route } from "../../layout/scene.js";
import { arrowhead, bar, chevron, routeLine, routeSigns } from "../../layout/shapes.js";
import { attributes } from "./xml.js";

function head({ role, polarity, points }: Route, colour: string): string {
  if (role === "premise") return "";
  if (role === "outweighs") {
    return `<path d="${chevron(points)}" fill="none" stroke="${colour}" stroke-width="${ROUTE_WIDTH}"/>`;
  }
  return polarity === "supports"
    ? `<path d="${arrowhead(points)}" fill="${colour}"/>`
    : `<path d="${bar(points)}" fill="none" stroke="${colour}" stroke-width="2.4"/>`;
}

function signs(route: Route, colour: string, theme: Theme): string {
  return routeSigns(route)
    .map(({ at, text }) => {
      const place = { x: at.x, y: at.y + SIGN_SIZE * 0.35, "text-anchor": "middle", "font-size": SIGN_SIZE };
      // Over a halo of the page, because it may stand on the line itself.
      const halo = { stroke: THEMES[theme].page, "stroke-width": 3, "paint-order": "stroke" };
      return `<text${attributes({ ...place, ...halo, fill: colour, "font-weight": "bold" })}>${text}</text>`;
    })
    .join("");
}

export function svgRoute(route: Route, theme: Theme): string {
  const { role, polarity, alive, inference } = route;
  const colour = THEMES[theme][role === "outweighs" ? "outweighs" : polarity];
  const dashes = role === "outweighs" ? OUTWEIGHS_DASH : polarity === "opposes" ? OPPOSES_DASH : [];
  const pen = {
    fill: "none",
    stroke: colour,
    "stroke-width": ROUTE_WIDTH,
    "stroke-dasharray": dashes.length > 0 ? dashes.join(" ") : undefined,
    "stroke-linecap": role === "outweighs" ? "round" : undefined,
  };
  const group = { "data-inference": inference, opacity: alive ? undefined : DEAD_OPACITY };
  return `<g${attributes(group)}><path d="${routeLine(route)}"${attributes(pen)}/>${head(route, colour)}${signs(route, colour, theme)}</g>`;
}
