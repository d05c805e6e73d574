import { describe, expect, it } from "vitest";
import type { Card, Shape } from "../../src/layout/scene.js";
import { arrowhead, bar, borderPoint, innerOutline, outline, routePath } from "../../src/layout/shapes.js";
import { distanceToBorder, polygon } from "./geometry.js";

const shapes: readonly Shape[] = ["claim", "evidence", "assumption", "step", "joint"];

function card(shape: Shape): Card {
  const [width, height] = shape === "joint" ? [26, 18] : [240, 67];
  const rest = { lines: [], status: "holds", standing: null, conclusion: false, open: false, via: "" } as const;
  return { id: "a", kind: "claim", shape, x: 10, y: 20, width, height, ...rest };
}

describe.each(shapes)("the outline of a %s", (shape) => {
  it("fills its box", () => {
    const corners = polygon(card(shape));
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    const { x, y, width, height } = card(shape);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([x, x + width]);
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([y, y + height]);
  });

  it("is where border points are", () => {
    const { width, height } = card(shape);
    const corners = polygon(card(shape));
    for (const share of [0.1, 0.5, 0.8]) {
      for (const side of ["left", "right"] as const) {
        expect(distanceToBorder(borderPoint(card(shape), side, share * height), corners)).toBeLessThan(0.1);
      }
      for (const side of ["top", "bottom"] as const) {
        expect(distanceToBorder(borderPoint(card(shape), side, share * width), corners)).toBeLessThan(0.1);
      }
    }
  });

  it("has an inner line for a double border", () => {
    expect(innerOutline(card(shape), 3)).not.toBe(outline(card(shape)));
    expect(innerOutline(card(shape), 3)).not.toMatch(/NaN|undefined/);
  });
});

describe("the ends of a route", () => {
  const points = [
    { x: 0, y: 0 },
    { x: 50, y: 0 },
    { x: 50, y: 40 },
    { x: 100, y: 40 },
  ];

  it("are drawn along its last direction", () => {
    expect(routePath(points)).toBe("M 0 0 C 50 0 50 40 100 40");
    expect(arrowhead(points)).toBe("M 100 40 L 92 43.6 L 92 36.4 Z");
    expect(bar(points)).toMatch(/^M 96 [\d.]+ L 96 [\d.]+$/);
  });

  it("bear a route without a direction", () => {
    expect(arrowhead([{ x: 1, y: 1 }])).not.toContain("NaN");
    expect(routePath([])).toBe("");
  });
});
