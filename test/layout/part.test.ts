/** Parts of an argument: what is left out, what is folded, and that nothing gets lost. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldLabel } from "../../src/layout/labels.js";
import { layoutNow } from "../../src/layout/now.js";
import { GROUP_PREFIX, partOf } from "../../src/layout/part/part.js";
import type { LayoutInput, LayoutNode, LayoutStep } from "../../src/layout/scene.js";

interface Written {
  readonly id: string;
  readonly from: readonly string[];
  readonly to: string;
}

interface Marks {
  readonly conclusions?: readonly string[];
  readonly groups?: Readonly<Record<string, string>>;
  readonly open?: readonly string[];
}

const GROUPS = [
  { id: "g0", title: "Power and depots" },
  { id: "g1", title: "Money" },
];

/** `conclusions` and `groups` by id; every step is presumed and without a warrant. */
function input(
  statements: readonly string[],
  steps: readonly Written[],
  { conclusions = ["c"], groups = {}, open = [] }: Marks = {},
): LayoutInput {
  const node = (id: string, rest: Partial<LayoutNode>): LayoutNode => ({
    id,
    kind: "claim",
    text: `The text of ${id}`,
    status: "holds",
    standing: null,
    conclusion: conclusions.includes(id),
    open: open.includes(id),
    via: "",
    ...(groups[id] === undefined ? {} : { group: groups[id] }),
    ...rest,
  });
  return {
    nodes: [
      ...statements.map((id) => node(id, {})),
      ...steps.map(({ id }) => node(id, { kind: "inference", text: "", standing: "presumed" })),
    ],
    steps: steps.map(({ id, from, to }): LayoutStep => ({
      id,
      from,
      atLeast: null,
      polarity: "supports",
      target: to,
      outweighs: [],
      made: "supports",
      alive: true,
    })),
  };
}

const ids = (some: LayoutInput): string[] => some.nodes.map(({ id }) => id).toSorted();

/** a -> m -> c <- n <- a, b -> n, x -> y apart. */
const diamond = input(
  ["a", "b", "m", "n", "c", "x", "y"],
  [
    { id: "am", from: ["a"], to: "m" },
    { id: "an", from: ["a"], to: "n" },
    { id: "bn", from: ["b"], to: "n" },
    { id: "mnc", from: ["m", "n"], to: "c" },
    { id: "xy", from: ["x"], to: "y" },
  ],
  { open: ["b", "x"], groups: { m: "g0", n: "g0", b: "g0", x: "g1" } },
);

describe("a part of an argument", () => {
  it("is everything where nothing is chosen", () => {
    const part = partOf(diamond, GROUPS, {});
    expect(part.input).toEqual(diamond);
    expect([part.leftOut, part.folds.size]).toEqual([0, 0]);
  });

  it("is what a node rests on", () => {
    const part = partOf(diamond, GROUPS, { only: "n" });
    expect(ids(part.input)).toEqual(["a", "an", "b", "bn", "n"]);
    expect(part.leftOut).toBe(7);
  });

  it("is what lies so many statements away, a step being none of its own", () => {
    expect(ids(partOf(diamond, GROUPS, { focus: { node: "c", steps: 1 } }).input)).toEqual(["c", "m", "mnc", "n"]);
    expect(ids(partOf(diamond, GROUPS, { focus: { node: "b", steps: 1 } }).input)).toEqual(["b", "bn", "n"]);
    expect(ids(partOf(diamond, GROUPS, { focus: { node: "mnc", steps: 0 } }).input)).toEqual(["c", "m", "mnc", "n"]);
  });

  it("folds into a node what serves it alone, and says how much that is", () => {
    const part = partOf(diamond, GROUPS, { folded: ["n"] });
    // What `m` uses too stays, and its way into the fold.
    expect(ids(part.input)).toEqual(["a", "am", "an", "c", "m", "mnc", "n", "x", "xy", "y"].toSorted());
    expect([...part.folds]).toEqual([["n", { kind: "subtree", nodes: 2, open: 1 }]]);
    expect([...part.standIn.values()]).toEqual(["n", "n"]);
    const card = layoutNow(part.input).cards.find(({ id }) => id === "n")!;
    expect(card.lines.at(-1)).toBe(foldLabel({ nodes: 2, open: 1 }));
    expect(card.lines.at(-1)).toContain("2 nodes, 1 open");
  });

  it("folds a group to one card that has the routes of its members", () => {
    const part = partOf(diamond, GROUPS, { groups: ["g0"] });
    const group = `${GROUP_PREFIX}g0`;
    expect([...part.folds]).toEqual([[group, { kind: "group", nodes: 5, open: 1 }]]);
    // `am` and `an` have become one line.
    expect(ids(part.input)).toEqual(["a", "am", "c", group, "mnc", "x", "xy", "y"].toSorted());
    const { cards, routes } = layoutNow(part.input);
    expect(cards.find(({ id }) => id === group)).toMatchObject({ kind: "group", status: "group", fold: { nodes: 5 } });
    expect(routes.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual(
      [`a ${group}`, `${group} c`, "x y"].toSorted(),
    );
  });

  it("puts a fold within a fold into the outer one, and ends on circles", () => {
    const chain = input(
      ["a", "b", "c"],
      [
        { id: "ab", from: ["a"], to: "b" },
        { id: "bc", from: ["b"], to: "c" },
      ],
    );
    expect([...partOf(chain, [], { folded: ["b", "c"] }).folds]).toEqual([
      ["c", { kind: "subtree", nodes: 4, open: 0 }],
    ]);
    const circle = input(
      ["a", "b"],
      [
        { id: "ab", from: ["a"], to: "b" },
        { id: "ba", from: ["b"], to: "a" },
      ],
      { conclusions: [] },
    );
    const part = partOf(circle, [], { folded: ["a", "b"] });
    expect(part.input.nodes.length + part.standIn.size).toBe(4);
    expect(part.input.nodes.length).toBeGreaterThan(0);
  });

  it("keeps a threshold, whatever of its premises is folded", () => {
    const three = input(["a", "b", "c", "d"], [{ id: "s", from: ["a", "b", "d"], to: "c" }], {
      groups: { a: "g0", b: "g0", d: "g0" },
    });
    const some = { ...three, steps: three.steps.map((step) => ({ ...step, atLeast: 2 })) };
    const { cards } = layoutNow(partOf(some, GROUPS, { groups: ["g0"] }).input);
    expect(cards.find(({ id }) => id === "s")?.threshold).toBe("2 of 3");
  });

  it("leaves a step that is in a group, but leads out of it, with its routes", () => {
    const crossing = input(["a", "b", "c"], [{ id: "s", from: ["a", "b"], to: "c" }], { groups: { a: "g0", s: "g0" } });
    const { routes } = layoutNow(partOf(crossing, GROUPS, { groups: ["g0"] }).input);
    expect(routes.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual(["b s", "group g0 s", "s c"]);
  });

  it("shows a step with what it leads to", () => {
    expect(ids(partOf(diamond, GROUPS, { only: "bn" }).input)).toEqual(["b", "bn", "n"]);
  });

  it("never hides a conclusion in a fold", () => {
    const two = input(
      ["a", "c", "d"],
      [
        { id: "cd", from: ["c"], to: "d" },
        { id: "ac", from: ["a"], to: "c" },
      ],
      {
        conclusions: ["c", "d"],
      },
    );
    expect(ids(partOf(two, [], { folded: ["d"] }).input)).toContain("c");
  });
});

const arbitrary = fc.integer({ min: 2, max: 12 }).chain((size) => {
  const names = Array.from({ length: size }, (_, i) => `n${i}`);
  const some = (max: number): fc.Arbitrary<string[]> => fc.uniqueArray(fc.constantFrom(...names), { maxLength: max });
  return fc.record({
    names: fc.constant(names),
    steps: fc.array(
      fc.record({
        from: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
        to: fc.constantFrom(...names),
      }),
      { maxLength: 14 },
    ),
    conclusions: some(2),
    open: some(4),
    inGroups: fc.array(fc.constantFrom("g0", "g1", ""), { minLength: size, maxLength: size }),
    options: fc.record(
      {
        only: fc.constantFrom(...names),
        focus: fc.record({ node: fc.constantFrom(...names), steps: fc.nat({ max: 3 }) }),
        folded: some(3),
        groups: fc.uniqueArray(fc.constantFrom("g0", "g1", "gone"), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
  });
});

describe("any part", () => {
  it("draws, folds or leaves out every node exactly once, and its routes join what is drawn", () => {
    fc.assert(
      fc.property(arbitrary, ({ names, steps, conclusions, open, inGroups, options }) => {
        const groups = Object.fromEntries(names.flatMap((name, i) => (inGroups[i] ? [[name, inGroups[i]]] : [])));
        const written = steps.filter(({ from, to }) => !from.includes(to)).map((step, i) => ({ id: `s${i}`, ...step }));
        const whole = input(names, written, { conclusions, groups, open });
        const part = partOf(whole, GROUPS, options);
        const shown = part.input.nodes.filter(({ kind }) => kind !== "group");
        expect(shown.length + part.standIn.size + part.leftOut).toBe(whole.nodes.length);
        const drawn = new Set(part.input.nodes.map(({ id }) => id));
        for (const [id, card] of part.standIn) {
          expect(drawn.has(id)).toBe(false);
          expect(drawn.has(card)).toBe(true);
        }
        const folded = [...part.folds.values()].reduce((sum, fold) => sum + fold.nodes, 0);
        expect(folded).toBe(part.standIn.size);
        const hiddenOpen = whole.nodes.filter((node) => node.open && part.standIn.has(node.id)).length;
        expect([...part.folds.values()].reduce((sum, fold) => sum + fold.open, 0)).toBe(hiddenOpen);
        const scene = layoutNow(part.input);
        const cards = new Set(scene.cards.map(({ id }) => id));
        for (const route of scene.routes) expect([cards.has(route.from), cards.has(route.to)]).toEqual([true, true]);
        // A step is drawn as a card or as a line, or it joins nothing that is drawn.
        const lines = new Set(scene.routes.map(({ inference }) => inference));
        for (const id of drawn) expect(cards.has(id) || lines.has(id)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
