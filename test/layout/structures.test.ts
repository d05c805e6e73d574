/** Every structure of an argument is drawn as what it is: read from text, analysed, laid out. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutInput } from "../../src/formats/page/argument.js";
import { kindLabel } from "../../src/layout/labels.js";
import { layout, layoutNow } from "../../src/layout/layout.js";
import { textWidth } from "../../src/layout/measure.js";
import { CARD_STYLES, SIGN_SIZE } from "../../src/layout/palette.js";
import { GROUP_PREFIX, partOf } from "../../src/layout/part/part.js";
import type { Card, Point, Route, Scene } from "../../src/layout/scene.js";
import { bar, routeLine, routeSigns } from "../../src/layout/shapes.js";
import { analysed, BECAUSE } from "../support/analysed.js";
import { acyclicArgument, anyArgument, argument, statement } from "./arguments.js";
import { distanceToBorder, polygon } from "./geometry.js";

const drawn = async (text: string, others?: Record<string, string>): Promise<Scene> =>
  layout(layoutInput(await analysed(text, others)));

const card = (scene: Scene, id: string): Card => scene.cards.find((one) => one.id === id)!;
const route = (scene: Scene, from: string, to: string): Route =>
  scene.routes.find((one) => one.from === from && one.to === to)!;
const end = ({ points }: Route): Point => points.at(-1)!;
const isOn = (scene: Scene, point: Point, id: string): boolean =>
  distanceToBorder(point, polygon(card(scene, id))) < 0.5;

/** The direction in which a route arrives. */
function arrival({ points }: Route): Point {
  const to = points.at(-1)!;
  const before = points.findLast(({ x, y }) => Math.hypot(to.x - x, to.y - y) > 0.5)!;
  const length = Math.hypot(to.x - before.x, to.y - before.y);
  return { x: (to.x - before.x) / length, y: (to.y - before.y) / length };
}

const proven = (id: string): string => `${id}: { text: ${id}, standing: proven, ${BECAUSE} }`;

describe("a picture", () => {
  it("joins linked premises before the arrow", async () => {
    const scene = await drawn(
      `claims: { c: { text: c }, ${proven("a")}, ${proven("b")} }\ninferences: { j: { from: [a, b], supports: c } }`,
    );
    expect(card(scene, "j").shape).toBe("joint");
    const premises = [route(scene, "a", "j"), route(scene, "b", "j")];
    expect(premises.map(({ role }) => role)).toEqual(["premise", "premise"]);
    expect(end(premises[0]!)).toEqual(end(premises[1]!));
    expect(route(scene, "j", "c")).toMatchObject({ role: "effect", polarity: "supports" });
    expect(route(scene, "a", "c")).toBeUndefined();
    expect(card(scene, "a").x).toBeLessThan(card(scene, "j").x);
    expect(card(scene, "j").x).toBeLessThan(card(scene, "c").x);
  });

  it.each(["", ", warrant: What is seen is so."])(
    "lands an undercut on the step that it denies (%s)",
    async (warrant) => {
      const scene = await drawn(
        `claims: { c: { text: c }, ${proven("a")}, u: { text: u } }
inferences: { s: { from: [a], supports: c${warrant} }, under: { from: [u], opposes: s } }`,
      );
      expect(card(scene, "s").kind).toBe("inference");
      const undercut = route(scene, "u", "s");
      expect(undercut).toMatchObject({ inference: "under", role: "effect", polarity: "opposes" });
      expect(isOn(scene, end(undercut), "s")).toBe(true);
      // From below, so that it isn't taken for one of the premises, which come from the left.
      expect(arrival(undercut).y).toBeLessThan(-0.9);
      const statements = new Set(scene.cards.filter(({ kind }) => kind !== "inference").map(({ id }) => id));
      expect(scene.routes.filter(({ polarity, to }) => polarity === "opposes" && statements.has(to))).toEqual([]);
    },
  );

  it("shows a warrant on its step, and an open one as open", async () => {
    const scene = await drawn(
      `claims: { c: { text: c }, ${["a", "b", "d", "e"].map(proven).join(", ")} }
inferences:
  sure: { from: [a], supports: c, warrant: The sure one, standing: proven, ${BECAUSE} }
  open: { from: [b], supports: c, warrant: The open one, standing: unproven }
  assumed: { from: [d], supports: c, standing: assumed }
  disputed: { from: [e], supports: c, warrant: The disputed one, standing: disputed, ${BECAUSE} }`,
    );
    expect(["sure", "open", "disputed"].map((id) => card(scene, id).lines.join(" "))).toEqual([
      "The sure one",
      "The open one",
      "The disputed one",
    ]);
    const look = (id: string): unknown => {
      const { word, border } = CARD_STYLES[card(scene, id).status];
      return [card(scene, id).shape, card(scene, id).open, word, border];
    };
    expect(look("sure")).toEqual(["step", false, "holds", "solid"]);
    expect(look("open")).toEqual(["step", true, "open", "dashed"]);
    expect(look("disputed")).toEqual(["step", true, "open", "dashed"]);
    expect(look("assumed")).toEqual(["joint", true, "on assumption", "dashed"]);
  });

  it("leads from the inference that outweighs to the one that is outweighed", async () => {
    const scene = await drawn(
      `claims: { c: { text: c }, ${proven("a")}, ${proven("b")} }
inferences:
  pro: { from: [a], supports: c, outweighs: [con] }
  con: { from: [b], opposes: c }`,
    );
    const outweighs = scene.routes.filter(({ role }) => role === "outweighs");
    expect(outweighs.map(({ from, to }) => [from, to])).toEqual([["pro", "con"]]);
    expect(isOn(scene, end(outweighs[0]!), "con")).toBe(true);
    expect(isOn(scene, outweighs[0]!.points[0]!, "pro")).toBe(true);
    // Side by side: which of the two counts is no question of before and after.
    const middle = ({ x, width }: Card): number => x + width / 2;
    expect(middle(card(scene, "pro"))).toBeCloseTo(middle(card(scene, "con")), 0);
    // What is outweighed gives nothing any more.
    expect([route(scene, "pro", "c").alive, route(scene, "con", "c").alive]).toEqual([true, false]);
  });

  it("runs back on a circle, and only there", async () => {
    const scene = await drawn(
      `conclusions: [c]
claims: { c: { text: c, supports: [b] }, a: { text: a, supports: [c] }, b: { text: b, supports: [a] }, ${proven("d")} }
inferences: { db: { from: [d], supports: b } }`,
    );
    expect(scene.routes.filter(({ runsBack }) => runsBack).map(({ from, to }) => [from, to])).toEqual([["c", "b"]]);
    const back = route(scene, "c", "b");
    expect(card(scene, "b").x).toBeLessThan(card(scene, "c").x);
    expect(back.points[0]!.x).toBeGreaterThan(end(back).x);
    const [sign] = routeSigns(back);
    expect(sign!.text).toBe("↻");
    // In the open, away from both cards.
    expect(sign!.at.x).toBeGreaterThan(card(scene, "b").x + card(scene, "b").width + 20);
    expect(sign!.at.x).toBeLessThan(card(scene, "c").x - 20);
    expect(scene.routes.filter((one) => one !== back).flatMap(routeSigns)).toEqual([]);
  });

  it("runs back where an objection to a step comes from what the step supports", async () => {
    const scene = await drawn(
      `conclusions: [c]
claims: { c: { text: c }, ${proven("a")} }
inferences: { s: { from: [a], supports: c }, u: { from: [c], opposes: s } }`,
    );
    expect(scene.routes.filter(({ runsBack }) => runsBack).map(({ from, to }) => [from, to])).toEqual([["c", "s"]]);
  });

  it("says how many premises are enough, and fades the one that fails", async () => {
    const scene = await drawn(
      `conclusions: [some, every]
claims: { some: { text: some }, every: { text: every }, ${proven("a")}, b: { text: b }, x: { text: x, standing: refuted, ${BECAUSE} } }
inferences:
  two: { from: [a, b, x], at-least: 2, supports: some }
  all: { from: [a, b, x], supports: every }`,
    );
    expect([card(scene, "two").threshold, card(scene, "all").threshold]).toEqual(["2 of 3", undefined]);
    const alive = (step: string): unknown => ["a", "b", "x"].map((id) => route(scene, id, step).alive);
    // So one sees which premise it is that the step lacks, and where it can do without.
    expect([alive("two"), route(scene, "two", "some").alive]).toEqual([[true, true, false], true]);
    expect([alive("all"), route(scene, "all", "every").alive]).toEqual([[true, true, false], false]);
  });

  it("says whose an imported node is, as far as there is room", async () => {
    const long = "a-very-long-name-of-an-import-of-somebody-else";
    const other = `claims: { c: { text: c }, ${proven("a")} }
inferences: { s: { from: [a], supports: c, warrant: So. } }`;
    const scene = await drawn(
      `imports: { grid: ./grid.argument.yaml, ${long}: ./other.argument.yaml }
claims: { c: { text: c } }
inferences: { i: { from: [grid/c], supports: c }, k: { from: [${long}/c], supports: c } }`,
      { "grid.argument.yaml": other, "other.argument.yaml": other },
    );
    expect(kindLabel(card(scene, "grid/c"))).toBe("Claim · from grid");
    expect(kindLabel(card(scene, "grid/s"))).toBe("Step · from grid");
    expect(kindLabel(card(scene, "c"))).toBe("Conclusion");
    for (const id of [`${long}/c`, `${long}/s`]) {
      expect(kindLabel(card(scene, id))).toMatch(/ · from a-very-.*…$/);
      expect(textWidth(kindLabel(card(scene, id)), 10)).toBeLessThan(card(scene, id).width - 60);
    }
  });

  it("sets what contradicts each other side by side, with a bar at each", async () => {
    const scene = await drawn(
      "claims: { c: { text: c }, a: { text: a, contradicts: [b], supports: [c] }, b: { text: b, supports: [c] } }",
    );
    expect(card(scene, "a").x).toBe(card(scene, "b").x);
    for (const [from, to] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      expect(route(scene, from, to)).toMatchObject({ role: "effect", polarity: "opposes" });
      expect(route(scene, from, to).runsBack).toBeUndefined();
      expect(isOn(scene, end(route(scene, from, to)), to)).toBe(true);
    }
  });

  it("keeps the bars of two objections apart", async () => {
    const scene = await drawn("claims: { c: { text: c }, a: { text: a, opposes: [c] }, b: { text: b, opposes: [c] } }");
    const [one, other] = ["a", "b"].map((id) => {
      const [from, to] = [...bar(route(scene, id, "c").points).matchAll(/[ML] \S+ (\S+)/g)].map(([, y]) => Number(y));
      return [Math.min(from!, to!), Math.max(from!, to!)] as const;
    });
    expect(Math.max(one![0], other![0])).toBeGreaterThan(Math.min(one![1], other![1]) + 1);
  });

  it.each(["joint", "step", "claim"] as const)("runs twenty reasons into a %s as one line", async (kind) => {
    const ids = Array.from({ length: 20 }, (_, i) => `p${i}`);
    const claims = `claims: { c: { text: c }, o: { text: o, opposes: [c] }, ${ids.map(proven).join(", ")} }`;
    const warrant = kind === "step" ? ", warrant: Many are enough." : "";
    const steps = ids.map((id) => `${id}c: { from: [${id}], supports: c }`).join(", ");
    const scene = await drawn(
      `${claims}\ninferences: { ${kind === "claim" ? steps : `j: { from: [${ids.join(", ")}], supports: c${warrant} }`} }`,
    );
    const to = kind === "claim" ? "c" : "j";
    const reasons = ids.map((id) => route(scene, id, to));
    expect(reasons.flatMap(({ bundle }) => bundle ?? [])).toEqual([20]);
    expect(new Set(reasons.map((one) => JSON.stringify(end(one)))).size).toBe(1);
    expect(isOn(scene, end(reasons[0]!), to)).toBe(true);
    // The objection comes for itself.
    expect(route(scene, "o", "c").bundle).toBeUndefined();
    expect(end(route(scene, "o", "c"))).not.toEqual(end(reasons[0]!));
  });
});

/** How much a spline turns where two of its pieces meet, at most, in radians. */
function sharpest({ points }: Route): number {
  let most = 0;
  for (let i = 3; i + 3 < points.length; i += 3) {
    const [before, at, after] = [points[i - 1]!, points[i]!, points[i + 1]!];
    const turn = Math.atan2(after.y - at.y, after.x - at.x) - Math.atan2(at.y - before.y, at.x - before.x);
    most = Math.max(most, Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))));
  }
  return most;
}

describe.each(["right", "down"] as const)("bundles to the %s", (direction) => {
  const ids = (name: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${name}${i}`);
  const [supporters, critics] = [ids("s", 12), ids("o", 9)];
  // The way from x is a waypoint longer, so that the others have a corridor on theirs.
  const scene = layoutNow(
    argument(
      ["c", "x", ...supporters, ...critics].map((id) => statement(id)),
      [
        { id: "j", from: ["x", "s0"], target: "c", alive: false },
        ...supporters.map((id, i) => ({ id: `${id}c`, from: [id], target: "c", alive: i === 5 })),
        ...critics.map((id) => ({ id: `${id}c`, from: [id], target: "c", polarity: "opposes" as const })),
      ],
    ),
    { direction },
  );

  it("keeps supports and objections apart", () => {
    const bundles = scene.routes.filter(({ bundle }) => bundle !== undefined);
    expect(bundles.map(({ bundle, polarity }) => [polarity, bundle])).toEqual([
      ["supports", 13],
      ["opposes", 9],
    ]);
    // So that its number is not faded with a route that gives nothing.
    expect(bundles.map(({ alive }) => alive)).toEqual([true, true]);
    expect(end(bundles[0]!)).not.toEqual(end(bundles[1]!));
  });

  it("says how many there are beside the line, off every card", () => {
    const signs = scene.routes.flatMap(routeSigns);
    expect(signs.map(({ text }) => text)).toEqual(["13", "9"]);
    for (const { at, text } of signs) {
      const [w, h] = [textWidth(text, SIGN_SIZE, true) / 2, SIGN_SIZE / 2];
      const touched = scene.cards.filter(
        ({ x, y, width, height }) => at.x + w > x && at.x - w < x + width && at.y + h > y && at.y - h < y + height,
      );
      expect(touched).toEqual([]);
    }
    expect(Math.hypot(signs[0]!.at.x - signs[1]!.at.x, signs[0]!.at.y - signs[1]!.at.y)).toBeGreaterThan(12);
  });

  it("draws the shared part of dashed routes dash on dash", () => {
    const [first, ...others] = critics.map((id) =>
      routeLine(route(scene, id, "c"))
        .split(" C ")
        .slice(0, 2)
        .join(" C "),
    );
    expect(new Set(others).size).toBe(1);
    expect(others[0]).toBe(first);
  });

  it("turns in curves, without a kink", () => {
    for (const one of scene.routes) expect(sharpest(one), one.id).toBeLessThan(0.05);
  });
});

describe("a route that runs back", () => {
  it("is there if and only if there is a circle", () => {
    fc.assert(
      fc.property(acyclicArgument(), (input) => {
        expect(layoutNow(input).routes.filter(({ runsBack }) => runsBack)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(anyArgument(8), (input) => {
        const scene = layoutNow(input);
        for (const { from, to } of scene.routes.filter(({ runsBack }) => runsBack)) {
          // Whoever leaves where it arrives comes to where it started.
          const reached = new Set([to]);
          for (const id of reached) for (const next of scene.routes) if (next.from === id) reached.add(next.to);
          expect(reached.has(from)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is not made by a folded group that something leads into and out of", () => {
    const input = argument(
      [
        statement("c", { conclusion: true }),
        statement("g1", { group: "g" }),
        statement("g2", { group: "g" }),
        statement("x"),
      ],
      [
        { id: "g1c", from: ["g1"], target: "c" },
        { id: "xg1", from: ["x"], target: "g1" },
        { id: "g2x", from: ["g2"], target: "x" },
      ],
    );
    const part = partOf(input, [{ id: "g", title: "A group" }], { groups: ["g"] });
    const scene = layoutNow(part.input);
    expect(route(scene, "x", `${GROUP_PREFIX}g`)).toBeDefined();
    expect(scene.routes.filter(({ runsBack }) => runsBack)).toEqual([]);
  });
});
