import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assemble } from "../../src/layout/assemble.js";
import { draw } from "../../src/layout/cards.js";
import { compose, planAll } from "../../src/layout/compose.js";
import { frame } from "../../src/layout/frame.js";
import { placeLayered } from "../../src/layout/layered.js";
import { layout, layoutNow } from "../../src/layout/layout.js";
import type { LayoutInput, Scene } from "../../src/layout/scene.js";
import { acyclicArgument, anyArgument, argument, fixedArgument, statement } from "./arguments.js";
import { loadDot } from "./dot.js";
import { crossings, distanceToBorder, overlaps, polygon, throughCards } from "./geometry.js";

const directions = ["right", "down"] as const;

/** Everything that holds of any picture of any argument. */
function expectSound(input: LayoutInput, scene: Scene): void {
  expect(overlaps(scene)).toEqual([]);
  expect(throughCards(scene)).toEqual([]);

  const cards = new Map(scene.cards.map((card) => [card.id, card]));
  const bare = new Set(scene.routes.filter(({ inference }) => !cards.has(inference)).map(({ inference }) => inference));
  // A statement that contradicts itself, or a step from a statement to itself, can't be drawn as an edge.
  const selfish = new Set(input.steps.filter(({ from, target }) => from.includes(target)).map(({ id }) => id));
  const missing = input.nodes.filter(({ id }) => !cards.has(id) && !bare.has(id) && !selfish.has(id));
  expect(missing).toEqual([]);

  for (const route of scene.routes) {
    expect(route.points.length % 3).toBe(1);
    const ends = [
      [route.from, route.points[0]!],
      [route.to, route.points.at(-1)!],
    ] as const;
    for (const [id, point] of ends)
      expect(distanceToBorder(point, polygon(cards.get(id)!)), route.id).toBeLessThan(0.5);
  }
  for (const { x, y, width, height } of scene.cards) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(23.9);
    expect(x + width).toBeLessThanOrEqual(scene.width - 23.8);
    expect(y + height).toBeLessThanOrEqual(scene.height - 23.8);
  }
}

describe.each(directions)("layout to the %s", (direction) => {
  it("draws all of any argument, without overlaps and without routes through cards", () => {
    fc.assert(
      fc.property(anyArgument(), (input) => expectSound(input, layout(input, { direction }))),
      { numRuns: 60 },
    );
  });

  it("puts premises before what they are premises of, where there is no circle", () => {
    fc.assert(
      fc.property(acyclicArgument(), (input) => {
        const scene = layout(input, { direction });
        const cards = new Map(scene.cards.map((card) => [card.id, card]));
        for (const { id, from, to } of scene.routes) {
          const [a, b] = [cards.get(from)!, cards.get(to)!];
          if (direction === "right") expect(a.x + a.width, id).toBeLessThan(b.x);
          else expect(a.y + a.height, id).toBeLessThan(b.y);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same picture for the same argument, in whatever order it is written", () => {
    fc.assert(
      fc.property(anyArgument(8), (input) => {
        const scene = layout(input, { direction });
        expect(layout(input, { direction })).toEqual(scene);
        const reversed = { nodes: input.nodes.toReversed(), steps: input.steps.toReversed() };
        const other = layout(reversed, { direction });
        const byId = (all: Scene["cards"]): unknown => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(other.cards)).toEqual(byId(scene.cards));
      }),
      { numRuns: 20 },
    );
  });
});

describe("layout", () => {
  it("draws nothing as nothing", () => {
    const empty = { width: 48, height: 48, direction: "right", cards: [], routes: [] };
    expect(layout({ nodes: [], steps: [] })).toEqual(empty);
    expect(layoutNow({ nodes: [], steps: [] })).toEqual(empty);
  });

  it("rounds to tenths of a pixel", () => {
    const numbers = layoutNow(fixedArgument(30, 3)).routes.flatMap(({ points }) =>
      points.flatMap(({ x, y }) => [x, y]),
    );
    expect(numbers.filter((value) => Math.round(value * 10) / 10 !== value)).toEqual([]);
  });

  it("packs what does not hang together instead of stacking it", () => {
    const scene = layoutNow(
      argument(
        Array.from({ length: 60 }, (_, i) => statement(`n${i}`)),
        [],
      ),
    );
    expect(scene.width / scene.height).toBeGreaterThan(0.8);
    expect(scene.width / scene.height).toBeLessThan(3);
    expect(overlaps(scene)).toEqual([]);
  });

  it("sets statements that contradict each other side by side", () => {
    const how = { polarity: "opposes", made: "contradicts" } as const;
    const scene = layoutNow(
      argument(
        [statement("a"), statement("b"), statement("c")],
        [
          { id: "s", from: ["a"], target: "c" },
          { id: "ab", from: ["a"], target: "b", ...how },
          { id: "ba", from: ["b"], target: "a", ...how },
        ],
      ),
    );
    const [a, b] = [scene.cards[0]!, scene.cards[1]!];
    expect(a.x).toBe(b.x);
    const [one, other] = scene.routes.filter(({ inference }) => inference !== "s");
    expect(crossings({ ...scene, routes: [one!, other!] })).toBe(0);
    expect(one!.points).not.toEqual(other!.points.toReversed());
  });

  it("lets supports enter above objections", () => {
    const scene = layoutNow(
      argument(
        [statement("c"), statement("x"), statement("y")],
        [
          { id: "against", from: ["x"], target: "c", polarity: "opposes" },
          { id: "for", from: ["y"], target: "c" },
        ],
      ),
    );
    const entry = (inference: string): number =>
      scene.routes.find((route) => route.inference === inference)!.points.at(-1)!.y;
    expect(entry("for")).toBeLessThan(entry("against"));
  });

  it("lays out a chain of thousands and a star of thousands", () => {
    const nodes = Array.from({ length: 3000 }, (_, i) => statement(`n${i}`));
    const chain = nodes.slice(1).map((_, i) => ({ id: `s${i}`, from: [`n${i + 1}`], target: `n${i}` }));
    const star = nodes.slice(1).map((_, i) => ({ id: `s${i}`, from: [`n${i + 1}`], target: "n0" }));
    expect(layoutNow(argument(nodes, chain)).routes).toHaveLength(2999);
    expect(layoutNow(argument(nodes, star)).routes).toHaveLength(2999);
  });

  it.each([1, 2, 3, 4, 5])("crosses routes no more often than dot does with the same ranks (%i)", async (seed) => {
    const input = fixedArgument(60, seed);
    const place = await loadDot();
    const axes = frame("right");
    const pictures = planAll(draw(input), axes).map((plan) =>
      assemble(plan, plan.graph.upper.length === 0 ? placeLayered(plan.graph) : place(plan.graph), axes),
    );
    const dot = compose(input, pictures, "right");
    expect(throughCards(dot)).toEqual([]);
    expect(crossings(layout(input), true)).toBeLessThanOrEqual(crossings(dot, true));
  });
});
