import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "../../src/layout/cards.js";
import { planAll } from "../../src/layout/compose.js";
import { countCrossings, inversions } from "../../src/layout/crossings.js";
import { frame } from "../../src/layout/frame.js";
import { type Layers, setPlaces, sidesOf } from "../../src/layout/neighbours.js";
import { orderVertices } from "../../src/layout/order.js";
import type { ProperGraph } from "../../src/layout/proper.js";
import { transpose } from "../../src/layout/transpose.js";
import { anyArgument, argument, statement } from "./arguments.js";

const graphs = (input: Parameters<typeof draw>[0]): readonly ProperGraph[] =>
  planAll(draw(input), frame("right")).map(({ graph }) => graph);

/** By the definition: two edges between the same ranks, whose ends are in another order there than here. */
function naive({ upper, lower, rank }: ProperGraph, layers: Layers): number {
  const place = new Map(layers.flatMap((layer) => Array.from(layer, (v, i) => [v, i] as const)));
  const edges = Array.from(upper, (v, e) => ({ rank: rank[v]!, a: place.get(v)!, b: place.get(lower[e]!)! }));
  return edges.reduce(
    (sum, one, i) =>
      sum + edges.slice(i + 1).filter((two) => one.rank === two.rank && (one.a - two.a) * (one.b - two.b) < 0).length,
    0,
  );
}

const inOrder = ({ rank, rankCount }: ProperGraph): Layers =>
  Array.from({ length: rankCount }, (_, r) => Int32Array.from(rank.keys()).filter((v) => rank[v] === r));

function count(graph: ProperGraph, layers: Layers): number {
  const place = new Int32Array(graph.count);
  setPlaces(layers, place);
  return countCrossings(layers, sidesOf(graph).below, place);
}

describe("crossings", () => {
  it("counts the inversions that two loops count", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (ends) => {
        const expected = ends.reduce((sum, end, i) => sum + ends.slice(i + 1).filter((later) => later < end).length, 0);
        const tree = new Int32Array(22).fill(7);
        expect(inversions(Int32Array.from(ends), ends.length, 21, tree)).toBe(expected);
      }),
    );
  });

  it("counts the crossings of an order by the definition", () => {
    fc.assert(
      fc.property(anyArgument(), (input) => {
        for (const graph of graphs(input)) expect(count(graph, inOrder(graph))).toBe(naive(graph, inOrder(graph)));
      }),
    );
  });
});

describe("order", () => {
  it("has every vertex once, in its rank", () => {
    fc.assert(
      fc.property(anyArgument(), (input) => {
        for (const graph of graphs(input))
          expect(orderVertices(graph).map((layer) => layer.toSorted())).toEqual(inOrder(graph));
      }),
    );
  });

  it("leaves no two neighbours that would cross less the other way round", () => {
    fc.assert(
      fc.property(anyArgument(), (input) => {
        for (const graph of graphs(input)) {
          const layers = orderVertices(graph);
          const crossings = count(graph, layers);
          for (const [r, layer] of layers.entries()) {
            for (let i = 0; i + 1 < layer.length; i++) {
              const swapped = [...layers];
              swapped[r] = layer.with(i, layer[i + 1]!).with(i + 1, layer[i]!);
              expect(count(graph, swapped)).toBeGreaterThanOrEqual(crossings);
            }
          }
        }
      }),
    );
  });

  it("untangles what can be drawn without a crossing", () => {
    // A tree whose statements are told in an order that says nothing of how they hang together.
    const shuffled = [7, 3, 11, 1, 14, 9, 5, 2, 13, 8, 4, 12, 6, 10];
    const input = argument(
      [statement("n0"), ...shuffled.map((i) => statement(`n${i}`))],
      shuffled.map((i) => ({ id: `s${(i * 7) % 15}`, from: [`n${i}`], target: `n${Math.floor((i - 1) / 2)}` })),
    );
    for (const graph of graphs(input)) expect(count(graph, orderVertices(graph))).toBe(0);
  });
});

describe("transpose", () => {
  it("never makes a crossing more, and goes sideways only where it is asked to", () => {
    fc.assert(
      fc.property(anyArgument(), fc.boolean(), (input, sideways) => {
        for (const graph of graphs(input)) {
          const layers = inOrder(graph);
          const before = count(graph, layers);
          const place = new Int32Array(graph.count);
          setPlaces(layers, place);
          transpose(layers, sidesOf(graph), place, 5, sideways);
          const after = count(graph, layers);
          expect(after).toBeLessThanOrEqual(before);
          if (before === after && !sideways) expect(layers).toEqual(inOrder(graph));
        }
      }),
    );
  });
});
