import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layout, layoutNow } from "../../src/layout/layout.js";
import type { LayoutInput, Scene } from "../../src/layout/scene.js";
import { acyclicArgument, anyArgument, argument, fixedArgument, statement } from "./arguments.js";
import { crossings, distanceToBorder, overlaps, polygon, throughCards } from "./geometry.js";

const directions = ["right", "down"] as const;
const engines = ["dot", "layered"] as const;
const cases = directions.flatMap((direction) => engines.map((engine) => ({ direction, engine })));

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

describe.each(cases)("layout to the $direction with $engine", (options) => {
  it("draws all of any argument, without overlaps and without routes through cards", async () => {
    await fc.assert(
      fc.asyncProperty(anyArgument(), async (input) => expectSound(input, await layout(input, options))),
      { numRuns: 60 },
    );
  });

  it("puts premises before what they are premises of, where there is no circle", async () => {
    await fc.assert(
      fc.asyncProperty(acyclicArgument(), async (input) => {
        const scene = await layout(input, options);
        const cards = new Map(scene.cards.map((card) => [card.id, card]));
        for (const { id, from, to } of scene.routes) {
          const [a, b] = [cards.get(from)!, cards.get(to)!];
          if (options.direction === "right") expect(a.x + a.width, id).toBeLessThan(b.x);
          else expect(a.y + a.height, id).toBeLessThan(b.y);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same picture for the same argument, in whatever order it is written", async () => {
    await fc.assert(
      fc.asyncProperty(anyArgument(8), async (input) => {
        const scene = await layout(input, options);
        expect(await layout(input, options)).toEqual(scene);
        const reversed = { nodes: input.nodes.toReversed(), steps: input.steps.toReversed() };
        const other = await layout(reversed, options);
        const byId = (all: Scene["cards"]): unknown => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(other.cards)).toEqual(byId(scene.cards));
      }),
      { numRuns: 20 },
    );
  });
});

describe("layout", () => {
  it("draws nothing as nothing", async () => {
    const empty = { width: 48, height: 48, direction: "right", cards: [], routes: [] };
    expect(await layout({ nodes: [], steps: [] })).toEqual(empty);
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

  it.each([1, 2, 3])("crosses routes with its own engine not much more often than dot does (%i)", async (seed) => {
    const input = fixedArgument(50, seed);
    const dot = crossings(await layout(input, { engine: "dot" }));
    expect(crossings(layoutNow(input))).toBeLessThanOrEqual(2 * dot + 10);
  });
});
