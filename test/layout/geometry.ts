/** Plane geometry to check pictures by, written without the code under test. */
import type { Card, Point, Scene } from "../../src/layout/scene.js";
import { outline } from "../../src/layout/shapes.js";

const ARC_STEPS = 16;

/** Corners of the outline's polygon; its quarter circles in short lines. */
export function polygon(card: Card): readonly Point[] {
  const tokens = outline(card).split(" ");
  const points: Point[] = [];
  let [x, y] = [0, 0];
  const number = (): number => Number(tokens.shift());
  const to = (nextX: number, nextY: number): void => {
    [x, y] = [nextX, nextY];
    points.push({ x, y });
  };
  while (tokens.length > 0) {
    const command = tokens.shift();
    if (command === "M" || command === "L") to(number(), number());
    else if (command === "H") to(number(), y);
    else if (command === "V") to(x, number());
    else if (command === "A") {
      const radius = number();
      tokens.splice(0, 4);
      const [endX, endY] = [number(), number()];
      // Clockwise quarter circles: the centre lies below, left of, above, or right of the start.
      const [fromX, fromY] = [x, y];
      const horizontalFirst = (endX - fromX) * (endY - fromY) > 0;
      const centre = horizontalFirst ? { x: fromX, y: endY } : { x: endX, y: fromY };
      for (let i = 1; i <= ARC_STEPS; i++) {
        const from = Math.atan2(fromY - centre.y, fromX - centre.x);
        const angle = from + ((Math.PI / 2) * i) / ARC_STEPS;
        points.push({ x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) });
      }
      [x, y] = [endX, endY];
    } else if (command !== "Z") throw new Error(`unknown command ${command}`);
  }
  return points;
}

/** Distance of a point from the polygon's border. */
export function distanceToBorder(point: Point, corners: readonly Point[]): number {
  return Math.min(
    ...corners.map((a, i) => {
      const b = corners[(i + 1) % corners.length]!;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const square = dx * dx + dy * dy;
      const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square));
      return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
    }),
  );
}

/** Pairs of cards whose boxes meet, by id. */
export function overlaps({ cards }: Scene): readonly string[] {
  return cards.flatMap((a, i) =>
    cards
      .slice(i + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => `${a.id} and ${b.id}`),
  );
}

/** The spline as a chain of points on it. */
function flatten(points: readonly Point[], steps = 8): readonly Point[] {
  const result: Point[] = points.slice(0, 1);
  for (let i = 0; i + 3 < points.length; i += 3) {
    const [a, b, c, d] = [points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!];
    for (let k = 1; k <= steps; k++) {
      const t = k / steps;
      const u = 1 - t;
      const mix = (axis: "x" | "y"): number =>
        u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis];
      result.push({ x: mix("x"), y: mix("y") });
    }
  }
  return result;
}

/** Routes that run through a card which is at neither of their ends. */
export function throughCards(scene: Scene): readonly string[] {
  return scene.routes.flatMap((route) => {
    const chain = flatten(route.points, 16);
    return scene.cards
      .filter(({ id }) => id !== route.from && id !== route.to)
      .filter(({ x, y, width, height }) =>
        chain.some((p) => p.x > x + 1 && p.x < x + width - 1 && p.y > y + 1 && p.y < y + height - 1),
      )
      .map(({ id }) => `${route.id} through ${id}`);
  });
}

function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** How often routes cross each other; with `apart`, only those that don't meet at a card, before which they may run together. */
export function crossings({ routes }: Scene, apart = false): number {
  const chains = routes.map(({ points }) => flatten(points));
  const ends = routes.map(({ from, to }) => new Set([from, to]));
  let count = 0;
  chains.forEach((one, i) => {
    for (const [k, other] of chains.entries()) {
      if (k <= i || (apart && (ends[k]!.has(routes[i]!.from) || ends[k]!.has(routes[i]!.to)))) continue;
      for (let a = 1; a < one.length; a++) {
        for (let b = 1; b < other.length; b++) count += Number(crosses(one[a - 1]!, one[a]!, other[b - 1]!, other[b]!));
      }
    }
  });
  return count;
}
