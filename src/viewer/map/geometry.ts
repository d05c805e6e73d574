/** Routes as geometry: their extents, a point half-way, and what lies under the pointer. */
import type { Point, Route } from "../../layout/scene.js";
import type { Rect } from "./camera.js";

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A Bézier curve lies within the hull of its points, so these bound it. */
export function extentOf(points: readonly Point[]): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

export function overlaps(a: Extent, b: Extent): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}

export function extentOfRect({ x, y, width, height }: Rect): Extent {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

const STEPS = 12;

function sample(points: readonly Point[]): readonly Point[] {
  const samples: Point[] = points.slice(0, 1);
  for (let piece = 0; piece + 3 < points.length; piece += 3) {
    const [a, b, c, d] = points.slice(piece, piece + 4);
    if (!a || !b || !c || !d) break;
    for (let step = 1; step <= STEPS; step++) {
      const t = step / STEPS;
      const s = 1 - t;
      const mix = (p: number, q: number, r: number, e: number): number =>
        s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * e;
      samples.push({ x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) });
    }
  }
  return samples;
}

export function halfway(route: Route): Point {
  const samples = sample(route.points);
  return samples[Math.floor(samples.length / 2)] ?? { x: 0, y: 0 };
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
}

/** The route nearest to a point, if any comes within `reach`. */
export function routeAt(routes: Iterable<Route>, point: Point, reach: number): Route | null {
  let best: Route | null = null;
  let least = reach;
  const around = { left: point.x - reach, right: point.x + reach, top: point.y - reach, bottom: point.y + reach };
  for (const route of routes) {
    if (!overlaps(extentOf(route.points), around)) continue;
    const samples = sample(route.points);
    for (let i = 1; i < samples.length; i++) {
      const [a, b] = [samples[i - 1], samples[i]];
      const distance = a && b ? distanceToSegment(point, a, b) : Infinity;
      if (distance <= least) [best, least] = [route, distance];
    }
  }
  return best;
}
