import fc from "fast-check";
import { expect, test } from "vitest";
import { countCrossings, flatten } from "../../bench/lib/crossings.mjs";
import { acyclicArgument } from "../layout/arguments.js";
import { crossings } from "../layout/geometry.js";
import { layout } from "../../src/layout/layout.js";

test("crossings are counted as the tests of layout count them, of edges without a common end", () => {
  fc.assert(
    fc.property(acyclicArgument(20), (input) => {
      const scene = layout(input);
      const edges = scene.routes.map(({ from, to, points }) => ({ from, to, chain: flatten(points) }));
      expect(countCrossings(edges)).toBe(crossings(scene, true));
    }),
  );
});

test("edges that run as one line count each for itself, and what only touches doesn't", () => {
  const line = (
    from: string,
    to: string,
    ...chain: [number, number][]
  ): Parameters<typeof countCrossings>[0][number] => ({
    from,
    to,
    chain: chain.map(([x, y]) => ({ x, y })),
  });
  const across = line("p", "q", [500, -900], [500, 900]);
  const bundle = ["a", "b", "c"].map((id, at) => line(id, "d", [0, at * 10], [100, 0], [1000, 0]));
  expect(countCrossings([across, ...bundle])).toBe(3);
  expect(countCrossings([...bundle, line("x", "y", [1000, 0], [1000, 900])])).toBe(0);
});
