/** A map that is drawn again after an edit, and a part in the order of the whole. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layout, layoutNow } from "../../src/layout/layout.js";
import { partOf } from "../../src/layout/part/part.js";
import type { Card, LayoutInput, Scene } from "../../src/layout/scene.js";
import { anyArgument, argument, statement } from "./arguments.js";
import { distanceToBorder, overlaps, polygon } from "./geometry.js";

/** A tree of three levels below one conclusion. */
function tree(leaves: readonly string[], text: (id: string) => string = (id) => `What ${id} says.`): LayoutInput {
  const middles = ["m0", "m1", "m2", "m3"];
  const ids = ["c", ...middles, ...leaves];
  return argument(
    ids.map((id) => statement(id, { conclusion: id === "c", text: text(id) })),
    [
      ...middles.map((id) => ({ id: `${id}c`, from: [id], target: "c" })),
      ...leaves.map((id, i) => ({ id: `${id}s`, from: [id], target: middles[i % middles.length]! })),
    ],
  );
}

const leaves = Array.from({ length: 12 }, (_, i) => `l${String(i).padStart(2, "0")}`);
const place = (scene: Scene, id: string): Card => scene.cards.find((card) => card.id === id)!;

/** How far each card that both have has moved, less how far the first of them has. */
function moves(before: Scene, after: Scene): ReadonlyMap<string, readonly [number, number]> {
  const kept = before.cards.filter(({ id }) => after.cards.some((card) => card.id === id));
  const shift = (id: string): [number, number] => [
    place(after, id).x - place(before, id).x,
    place(after, id).y - place(before, id).y,
  ];
  const [x, y] = shift(kept[0]!.id);
  return new Map(
    kept.map(({ id }) => {
      const [dx, dy] = shift(id);
      return [id, [Math.abs(dx - x) < 0.25 ? 0 : dx - x, Math.abs(dy - y) < 0.25 ? 0 : dy - y] as const];
    }),
  );
}

const moved = (before: Scene, after: Scene): string[] =>
  [...moves(before, after)].filter(([, [dx, dy]]) => dx !== 0 || dy !== 0).map(([id]) => id);

const middle = ({ x, width }: Card): number => Math.round(x + width / 2);

function grouped(cards: readonly Card[]): ReadonlyMap<number, readonly Card[]> {
  const columns = new Map<number, Card[]>();
  for (const card of cards) columns.set(middle(card), [...(columns.get(middle(card)) ?? []), card]);
  return columns;
}

describe("a map that is drawn again", () => {
  it("stays as it is where nothing but looks changes", async () => {
    const before = layout(tree(leaves));
    const other = { ...tree(leaves), steps: tree(leaves).steps.map((step) => ({ ...step, alive: false })) };
    const input = { ...other, nodes: other.nodes.map((node) => ({ ...node, status: "defeated" as const })) };
    const after = layout(input, { previous: before });
    expect(after.cards.map(({ id, x, y }) => ({ id, x, y }))).toEqual(
      before.cards.map(({ id, x, y }) => ({ id, x, y })),
    );
    expect(after.cards.every(({ status }) => status === "defeated")).toBe(true);
    expect(after.routes.map(({ points }) => points)).toEqual(before.routes.map(({ points }) => points));
    expect(after.routes.some(({ alive }) => alive)).toBe(false);
  });

  it("moves nothing but cards of its own column for one more leaf", async () => {
    const before = layout(tree(leaves));
    const after = layout(tree([...leaves, "l99"]), { previous: before });
    expect(overlaps(after)).toEqual([]);
    const column = place(after, "l99").x;
    for (const id of moved(before, after)) expect(place(after, id).x).toBe(column);
    expect(moves(before, after).get("m2")).toEqual([0, 0]);
  });

  it("moves nothing at all for one leaf less", async () => {
    const before = layout(tree(leaves));
    const after = layout(tree(leaves.slice(0, -1)), { previous: before });
    expect(moved(before, after)).toEqual([]);
  });

  it("gives way to a longer text only in its column", async () => {
    const before = layout(tree(leaves));
    const long =
      "It goes on and on, for as many lines as a card can have, so that whatever is below it has to go down.";
    const after = layout(
      tree(leaves, (id) => (id === "l04" ? long : `What ${id} says.`)),
      { previous: before },
    );
    expect(overlaps(after)).toEqual([]);
    const column = place(after, "l04").x;
    for (const id of moved(before, after)) expect(place(after, id).x).toBe(column);
  });

  it("is laid out anew where little of it was there", async () => {
    const before = layout(tree(leaves.slice(0, 1)));
    expect(layout(tree(leaves), { previous: before })).toEqual(layout(tree(leaves)));
  });

  it("draws all of any argument after any edit, without overlaps, its routes on its cards", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyArgument(10),
        fc.nat(1000),
        fc.constantFrom("drop", "grow", "join", "add"),
        async (input, at, edit) => {
          const before = layout(input);
          const statements = input.nodes.filter(({ kind }) => kind !== "inference");
          const one = statements[at % statements.length]!;
          const link = { atLeast: null, polarity: "supports", outweighs: [], made: "supports", alive: true } as const;
          const step = (from: string): LayoutInput => ({
            nodes: [...input.nodes, statement("new", { kind: "inference", text: "", standing: "presumed" })],
            steps: [...input.steps, { ...link, id: "new", from: [from], target: one.id }],
          });
          const edits: Record<typeof edit, LayoutInput> = {
            drop: partOf(input, [], { only: one.id }).input,
            grow: {
              ...input,
              nodes: input.nodes.map((node) => (node === one ? { ...node, text: "long ".repeat(30) } : node)),
            },
            join: step(statements[0]!.id),
            add: { ...step("leaf"), nodes: [...step("leaf").nodes, statement("leaf")] },
          };
          const after = layout(edits[edit], { previous: before });
          const fresh = layout(edits[edit]);
          expect(overlaps(after)).toEqual([]);
          expect(after.cards.map(({ id }) => id)).toEqual(fresh.cards.map(({ id }) => id));
          expect(after.routes.map(({ id }) => id)).toEqual(fresh.routes.map(({ id }) => id));
          for (const { from, to, points } of after.routes) {
            expect(distanceToBorder(points[0]!, polygon(place(after, from)))).toBeLessThan(1);
            expect(distanceToBorder(points.at(-1)!, polygon(place(after, to)))).toBeLessThan(1);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("laying out at once", () => {
  it("tells how far it has got, and never less than before", () => {
    const told: number[] = [];
    layoutNow(tree(leaves), { progress: (share) => told.push(share) });
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});

describe("a part of a map", () => {
  it("keeps the order that the whole has in each of its ranks", () => {
    fc.assert(
      fc.property(anyArgument(12), fc.nat(1000), (input, at) => {
        const whole = layoutNow(input);
        const statements = input.nodes.filter(({ kind }) => kind !== "inference");
        const part = partOf(input, [], { focus: { node: statements[at % statements.length]!.id, steps: 2 } });
        const scene = layoutNow(part.input, { like: whole });
        expect(overlaps(scene)).toEqual([]);
        expect(layoutNow(part.input, { like: whole })).toEqual(scene);
        const columns = grouped(scene.cards);
        for (const column of columns.values()) {
          // Steps may be gone that had joined cards into one component; within a column of one, the order stays.
          const sorted = column.toSorted((a, b) => a.y - b.y).map(({ id }) => place(whole, id));
          const sameColumn = sorted.every((card) => middle(card) === middle(sorted[0]!));
          if (sameColumn) expect(sorted).toEqual(sorted.toSorted((a, b) => a.y + a.height / 2 - b.y - b.height / 2));
        }
      }),
      { numRuns: 300 },
    );
  });
});
