/** Outlines and line ends as SVG path data, for the SVG writer, for `Path2D` and for `clip-path: path()`. */
import { decimal } from "./decimal.js";
import { textWidth } from "./measure.js";
import { CLAIM_RADIUS, FOLD, SLANT, STEP_RADIUS } from "./metrics.js";
import { SIGN_SIZE } from "./palette.js";
import type { Point, Shape, Route } from "./scene.js";

/** What an outline needs of a card. */
export interface Box {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Letters and numbers of path data, parted by spaces; it begins with a letter. */
function path(first: string, ...parts: readonly (string | number)[]): string {
  let data = first;
  for (const part of parts) data += typeof part === "number" ? ` ${decimal(part)}` : ` ${part}`;
  return data;
}

function rounded({ x, y, width, height }: Box, radius: number): string {
  const r = Math.max(0, Math.min(radius, width / 2, height / 2));
  const arc = (toX: number, toY: number): string => path("A", r, r, "0 0 1", toX, toY);
  return [
    path("M", x + r, y, "H", x + width - r),
    arc(x + width, y + r),
    path("V", y + height - r),
    arc(x + width - r, y + height),
    path("H", x + r),
    arc(x, y + height - r),
    path("V", y + r),
    arc(x + r, y),
    "Z",
  ].join(" ");
}

/** The outline of a card, clockwise and closed. */
export function outline(box: Box): string {
  const { shape, x, y, width, height } = box;
  switch (shape) {
    case "evidence":
      return path("M", x, y, "H", x + width - FOLD, "L", x + width, y + FOLD, "V", y + height, "H", x, "Z");
    case "assumption":
      return path("M", x + SLANT, y, "H", x + width, "L", x + width - SLANT, y + height, "H", x, "Z");
    case "step":
      return rounded(box, STEP_RADIUS);
    case "joint":
      return rounded(box, height / 2);
    case "claim":
      return rounded(box, CLAIM_RADIUS);
  }
}

/** Joints are so small that both lines of their border stand closer. */
const JOINT_GAP_SHARE = 0.7;

/** The inner line of a double border: the outline, moved inwards by `distance` pixels. */
export function innerOutline(box: Box, distance: number): string {
  const gap = box.shape === "joint" ? distance * JOINT_GAP_SHARE : distance;
  const { shape, x, y, width, height } = box;
  // Along a slanted side the distance is measured across the line, so the corner moves further.
  const side = shape === "assumption" ? gap * Math.hypot(1, SLANT / height) : gap;
  const inner = { shape, x: x + side, y: y + gap, width: width - 2 * side, height: height - 2 * gap };
  switch (shape) {
    case "evidence": {
      const cut = FOLD - gap * (2 - Math.SQRT2);
      const right = inner.x + inner.width;
      const bottom = inner.y + inner.height;
      return path("M", inner.x, inner.y, "H", right - cut, "L", right, inner.y + cut, "V", bottom, "H", inner.x, "Z");
    }
    case "assumption": {
      const slant = (SLANT * inner.height) / height;
      const lean = (SLANT - slant) / 2;
      const left = inner.x + lean;
      const right = inner.x + inner.width - lean;
      return path("M", left + slant, inner.y, "H", right, "L", right - slant, inner.y + inner.height, "H", left, "Z");
    }
    case "step":
      return rounded(inner, STEP_RADIUS - gap);
    case "joint":
      return rounded(inner, inner.height / 2);
    case "claim":
      return rounded(inner, CLAIM_RADIUS - gap);
  }
}

export type Side = "left" | "right" | "top" | "bottom";

/** How far a circular corner falls back from the side at a distance from the end of that side. */
const cornerInset = (radius: number, fromEnd: number): number =>
  fromEnd >= radius ? 0 : radius - Math.sqrt(radius ** 2 - (radius - Math.max(0, fromEnd)) ** 2);

function cornerRadius({ shape, width, height }: Box): number {
  const radius = shape === "joint" ? height / 2 : shape === "step" ? STEP_RADIUS : shape === "claim" ? CLAIM_RADIUS : 0;
  return Math.min(radius, width / 2, height / 2);
}

/** The point of the outline at an offset along a side, measured from the left or from the top. */
export function borderPoint(box: Box, side: Side, offset: number): Point {
  const { shape, x, y, width, height } = box;
  const length = side === "left" || side === "right" ? height : width;
  let inset = cornerInset(cornerRadius(box), Math.min(offset, length - offset));
  if (shape === "assumption" && side === "left") inset = SLANT * (1 - offset / height);
  if (shape === "assumption" && side === "right") inset = SLANT * (offset / height);
  if (shape === "evidence" && side === "right") inset = Math.max(0, FOLD - offset);
  if (shape === "evidence" && side === "top") inset = Math.max(0, offset - (width - FOLD));
  if (side === "left") return { x: x + inset, y: y + offset };
  if (side === "right") return { x: x + width - inset, y: y + offset };
  return side === "top" ? { x: x + offset, y: y + inset } : { x: x + offset, y: y + height - inset };
}

/** The folded corner of evidence; empty for every other shape. */
export function foldLine({ shape, x, y, width }: Box): string {
  return shape === "evidence" ? path("M", x + width - FOLD, y, "V", y + FOLD, "H", x + width) : "";
}

/** A route as path data. */
export function routePath(points: readonly Point[]): string {
  const [start] = points;
  if (!start) return "";
  let data = `M ${decimal(start.x)} ${decimal(start.y)}`;
  for (let i = 1; i + 2 < points.length; i += 3) {
    data += " C";
    for (let k = i; k < i + 3; k++) data += ` ${decimal(points[k]!.x)} ${decimal(points[k]!.y)}`;
  }
  return data;
}

/**
 * The line of a route as path data, drawn from its end back: so the dashes of routes that run together into one end fall
 * on one another, and a bundle of objections stays dashed.
 */
export const routeLine = ({ points }: Pick<Route, "points">): string => routePath(points.toReversed());

/** The end of a route and the unit vector along which it arrives. */
function arrival(points: readonly Point[]): { end: Point; dx: number; dy: number } {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  // A control point can lie on the end; the one before gives the direction then.
  const before = points.findLast((point) => Math.hypot(end.x - point.x, end.y - point.y) > 0.5) ?? {
    x: end.x - 1,
    y: end.y,
  };
  const length = Math.hypot(end.x - before.x, end.y - before.y);
  return { end, dx: (end.x - before.x) / length, dy: (end.y - before.y) / length };
}

/** The middle of a route's longest piece: away from both ends, and not in a bend. */
export function midpoint(points: readonly Point[]): Point {
  let best = points[0] ?? { x: 0, y: 0 };
  let longest = 0;
  for (let i = 0; i + 3 < points.length; i += 3) {
    const [a, b, c, d] = [points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!];
    const length = Math.hypot(d.x - a.x, d.y - a.y);
    if (length <= longest) continue;
    longest = length;
    best = { x: (a.x + 3 * b.x + 3 * c.x + d.x) / 8, y: (a.y + 3 * b.y + 3 * c.y + d.y) / 8 };
  }
  return best;
}

/** How far the number of a bundle keeps from its card, and how far it stands beside the line. */
const FROM_CARD = 4;
const BESIDE_LINE = 9;

/** Small words on a route, each centred on a point: how many run in its bundle, and that it closes a circle. */
export function routeSigns({
  points,
  polarity,
  bundle,
  runsBack,
}: Route): readonly { readonly at: Point; readonly text: string }[] {
  const signs: { at: Point; text: string }[] = [];
  if (bundle !== undefined) {
    const { end, dx, dy } = arrival(points);
    const text = String(bundle);
    const half = Math.abs(dy) > Math.abs(dx) ? SIGN_SIZE / 2 : textWidth(text, SIGN_SIZE, true) / 2;
    const back = FROM_CARD + half;
    // Supports enter before objections, so each kind has its number on the other side of the other one's.
    const aside = (polarity === "supports" ? -1 : 1) * (BESIDE_LINE + (Math.abs(dy) > Math.abs(dx) ? 2 : 0));
    signs.push({ at: { x: end.x - dx * back + dy * aside, y: end.y - dy * back + dx * aside }, text });
  }
  if (runsBack) signs.push({ at: midpoint(points), text: "↻" });
  return signs;
}

const ARROW_LENGTH = 8;
const ARROW_HALF = 3.6;
const BAR_DISTANCE = 4;
/** So short that the bars of two neighbouring objections don't become one. */
const BAR_HALF = 3.7;

/** A filled arrowhead whose tip is the end of the route. */
export function arrowhead(points: readonly Point[]): string {
  const { end, dx, dy } = arrival(points);
  const x = end.x - dx * ARROW_LENGTH;
  const y = end.y - dy * ARROW_LENGTH;
  const [ox, oy] = [-dy * ARROW_HALF, dx * ARROW_HALF];
  return path("M", end.x, end.y, "L", x + ox, y + oy, "L", x - ox, y - oy, "Z");
}

/** A bar across the route, to be stroked, just before its end. */
export function bar(points: readonly Point[]): string {
  const { end, dx, dy } = arrival(points);
  const x = end.x - dx * BAR_DISTANCE;
  const y = end.y - dy * BAR_DISTANCE;
  const [ox, oy] = [-dy * BAR_HALF, dx * BAR_HALF];
  return path("M", x + ox, y + oy, "L", x - ox, y - oy);
}

/** An open chevron, to be stroked, at the end of an `outweighs` route. */
export function chevron(points: readonly Point[]): string {
  const { end, dx, dy } = arrival(points);
  const x = end.x - dx * ARROW_LENGTH;
  const y = end.y - dy * ARROW_LENGTH;
  const [ox, oy] = [-dy * (ARROW_HALF + 1), dx * (ARROW_HALF + 1)];
  return path("M", x + ox, y + oy, "L", end.x, end.y, "L", x - ox, y - oy);
}
