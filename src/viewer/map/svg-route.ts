import { DEAD_OPACITY, OPPOSES_DASH, OUTWEIGHS_DASH, ROUTE_WIDTH, SIGN_SIZE } from "../../layout/palette.js";
import type { Route } from "../../layout/scene.js";
import { arrowhead, bar, chevron, routeLine, routeSigns } from "../../layout/shapes.js";
import { svg } from "../dom.js";

/** A route as an element of an SVG, in the colours of the style sheet. */
export function drawRoute(route: Route): SVGGElement {
  const kind = route.role === "outweighs" ? "outweighs" : route.polarity;
  const group = svg("g", {
    class: "route",
    "data-kind": kind,
    "stroke-width": ROUTE_WIDTH,
    opacity: route.alive ? 1 : DEAD_OPACITY,
  });
  const dashes = route.role === "outweighs" ? OUTWEIGHS_DASH : route.polarity === "opposes" ? OPPOSES_DASH : [];
  group.append(svg("path", { class: "route-line", d: routeLine(route), "stroke-dasharray": dashes.join(" ") || null }));
  for (const { at, text } of routeSigns(route)) {
    const y = at.y + SIGN_SIZE * 0.35;
    group.append(svg("text", { class: "route-sign", x: at.x, y, "font-size": SIGN_SIZE }, text));
  }
  if (route.role === "premise") return group;
  if (kind === "supports") group.append(svg("path", { class: "route-head", d: arrowhead(route.points) }));
  else
    group.append(
      svg("path", { class: "route-line", d: kind === "opposes" ? bar(route.points) : chevron(route.points) }),
    );
  return group;
}
