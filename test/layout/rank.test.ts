import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shorten } from "../../src/layout/simplex.js";
import { groupBoth, type Lengths, tightTrees } from "../../src/layout/tight.js";
import { layout } from "../../src/layout/layout.js";
import { argument, statement } from "./arguments.js";

interface Case {
  readonly lengths: Lengths;
  readonly rank: Int32Array;
}

/** Edges from lower to higher numbers, and ranks that are long enough for all of them, with room to spare. */
const cases = (most: number): fc.Arbitrary<Case> =>
  fc.integer({ min: 2, max: most }).chain((count) =>
    fc
      .tuple(
        fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.nat(1), fc.integer({ min: 1, max: 5 })), {
          minLength: 1,
          maxLength: 2 * count,
        }),
        fc.array(fc.nat(2), { minLength: count, maxLength: count }),
      )
      .map(([pairs, spare]) => {
        const edges = pairs.filter(([a, b]) => a !== b);
        const lengths = {
          count,
          tail: Int32Array.from(edges, ([a, b]) => Math.min(a, b)),
          head: Int32Array.from(edges, ([a, b]) => Math.max(a, b)),
          least: Int32Array.from(edges, ([, , least]) => least),
          weight: Int32Array.from(edges, ([, , , weight]) => weight),
        };
        let last = 0;
        return { lengths, rank: Int32Array.from(spare, (more) => (last += 1 + more)) };
      }),
  );

const isFeasible = ({ tail, head, least }: Lengths, rank: Int32Array): boolean =>
  tail.every((v, e) => rank[head[e]!]! - rank[v]! >= least[e]!);

const total = ({ tail, head, weight }: Lengths, rank: Int32Array): number =>
  tail.reduce((sum, v, e) => sum + weight[e]! * (rank[head[e]!]! - rank[v]!), 0);

/** The least total length by trying all: no edge has to be longer than there are vertices. */
function leastByTrying(lengths: Lengths): number {
  const { count } = lengths;
  let best = Infinity;
  const rank = new Int32Array(count);
  const from = (v: number): void => {
    if (v === count) {
      if (isFeasible(lengths, rank)) best = Math.min(best, total(lengths, rank));
      return;
    }
    for (rank[v] = 0; rank[v] < count; rank[v] += 1) from(v + 1);
  };
  from(0);
  return best;
}

describe("shortening", () => {
  it("finds the least total length that trying all finds", () => {
    fc.assert(
      fc.property(cases(5), ({ lengths, rank }) => {
        expect(shorten(lengths, rank, Infinity)).toBe(true);
        expect(isFeasible(lengths, rank)).toBe(true);
        expect(total(lengths, rank)).toBe(leastByTrying(lengths));
      }),
      { numRuns: 200 },
    );
  });

  it("comes to the same length from wherever it starts, and never to a longer one within a budget", () => {
    fc.assert(
      fc.property(cases(40), fc.nat(400), ({ lengths, rank }, budget) => {
        const stretched = rank.map((r, v) => 3 * r + v);
        const [before, cut] = [total(lengths, stretched), stretched.slice()];
        shorten(lengths, cut, budget);
        expect(isFeasible(lengths, cut)).toBe(true);
        expect(total(lengths, cut)).toBeLessThanOrEqual(before);
        shorten(lengths, stretched, Infinity);
        shorten(lengths, rank, Infinity);
        shorten(lengths, cut, Infinity);
        expect([total(lengths, stretched), total(lengths, cut)]).toEqual([total(lengths, rank), total(lengths, rank)]);
      }),
    );
  });

  it("joins what hangs together by tight edges without a circle", () => {
    fc.assert(
      fc.property(cases(20), ({ lengths, rank }) => {
        const { count, tail, head, least } = lengths;
        const isTree = tightTrees(lengths, groupBoth(lengths), rank);
        const parts = (edges: readonly number[]): number => {
          const part = Array.from({ length: count }, (_, v) => v);
          for (const e of edges) {
            const [a, b] = [part[tail[e]!]!, part[head[e]!]!];
            part.forEach((one, v) => (part[v] = one === b ? a : one));
          }
          return new Set(part).size;
        };
        const all = Array.from(tail.keys());
        const chosen = all.filter((e) => isTree[e]);
        expect(chosen.filter((e) => rank[head[e]!]! - rank[tail[e]!]! !== least[e])).toEqual([]);
        expect(parts(chosen)).toBe(parts(all));
        expect(chosen.length).toBe(count - parts(all));
      }),
    );
  });
});

describe("ranks", () => {
  const chain = (name: string, length: number): readonly string[] => Array.from({ length }, (_, i) => `${name}${i}`);
  const steps = (ids: readonly string[]): { id: string; from: string[]; target: string }[] =>
    ids.slice(1).map((id, i) => ({ id: `s-${id}`, from: [id], target: ids[i]! }));

  it("put a premise beside what it serves, however long other ways are", () => {
    const long = chain("a", 6);
    const { cards } = layout(
      argument(
        [...long, "b"].map((id) => statement(id, { conclusion: id === "a0" })),
        [...steps(long), { id: "s", from: ["b"], target: "a4" }],
      ),
    );
    const x = (id: string): number => cards.find((card) => card.id === id)!.x;
    expect(x("b")).toBe(x("a5"));
  });

  it("let conclusions stand together at the right end, where they are few", () => {
    const [long, short] = [chain("a", 6), chain("b", 3)];
    const { cards } = layout(
      argument(
        [...long, ...short].map((id) => statement(id, { conclusion: id === "a0" || id === "b0" })),
        [...steps(long), ...steps(short), { id: "s", from: ["a5"], target: "b2" }],
      ),
    );
    const x = (id: string): number => cards.find((card) => card.id === id)!.x;
    expect(x("b0")).toBe(x("a0"));
    expect(Math.max(...cards.map((card) => card.x))).toBe(x("a0"));
  });
});
