/** Steps that change nothing, as an author would write them, and steps that look like it. */
import { describe, expect, test } from "vitest";
import { stepsWithoutEffect } from "../../src/analysis/no-effect.js";
import { analysed, BECAUSE, statusOf } from "../support/analysed.js";

const proven = `standing: proven, ${BECAUSE}`;
const refuted = `standing: refuted, ${BECAUSE}`;

async function idle(text: string): Promise<string[]> {
  const { argument, evaluation } = await analysed(text);
  return stepsWithoutEffect(argument, evaluation).map(({ step }) => argument.nodes[step]?.id ?? "");
}

describe("changes nothing", () => {
  test("a reason for what is proven, an objection to what is refuted", async () => {
    expect(
      await idle(`
claims:
  a: { text: A, supports: [p], opposes: [r] }
  p: { text: P, ${proven} }
  r: { text: R, ${refuted} }`),
    ).toEqual(["a.supports.p", "a.opposes.r"]);
  });

  test("a step from more premises than one that is enough, of either kind", async () => {
    expect(
      await idle(`
claims:
  a: { text: A, supports: [c], opposes: [d] }
  b: { text: B }
  c: { text: C }
  d: { text: D }
inferences:
  for: { from: [a, b], supports: c }
  against: { from: [b, a], opposes: d }`),
    ).toEqual(["for", "against"]);
  });

  test("of two that are alike the later one; an open one beside one that counts, wherever it stands", async () => {
    expect(
      await idle(`
claims: { a: { text: A }, b: { text: B }, c: { text: C }, d: { text: D } }
inferences:
  first: { from: [a, b], supports: c }
  second: { from: [b, a], supports: c }
  open: { from: [a, b], supports: d, standing: unproven }
  counts: { from: [a, b], supports: d }`),
    ).toEqual(["second", "open"]);
  });
});

describe("may change something", () => {
  test.each([
    ["an objection to what is proven", `claims: { a: { text: A, opposes: [p] }, p: { text: P, ${proven} } }`],
    ["a reason for what is refuted", `claims: { a: { text: A, supports: [r] }, r: { text: R, ${refuted} } }`],
    [
      "the only support: without it the claim would be an open question",
      `claims: { a: { text: A, supports: [c] }, c: { text: C } }`,
    ],
    [
      "a step beside one that is open, objected to or outweighed",
      `
claims:
  a: { text: A }
  b: { text: B }
  o: { text: O, opposes: [objected, { id: e, outweighs: [{ id: outweighed, because: so }] }] }
  c: { text: C }
  d: { text: D }
  e: { text: E }
inferences:
  open: { from: a, supports: c, standing: unproven }
  c-too: { from: [a, b], supports: c }
  objected: { from: a, supports: d }
  d-too: { from: [a, b], supports: d }
  outweighed: { from: a, supports: e }
  e-too: { from: [a, b], supports: e }`,
    ],
    [
      "a step that some of its premises are enough for",
      `
claims: { a: { text: A, supports: [c] }, b: { text: B }, c: { text: C } }
inferences: { either: { from: [a, b], at-least: 1, supports: c } }`,
    ],
    [
      "a reason for what is proven that outweighs an objection to it",
      `
claims:
  a: { text: A, supports: [{ id: p, outweighs: [{ id: o.opposes.p, because: so }] }] }
  o: { text: O, opposes: [p] }
  p: { text: P, ${proven} }`,
    ],
    ["the steps of a contradiction", `claims: { a: { text: A, contradicts: [r] }, r: { text: R, ${refuted} } }`],
    [
      "a step that gives nothing: that is its result",
      `claims: { f: { text: F, ${refuted}, supports: [p] }, p: { text: P, ${proven} } }`,
    ],
  ])("%s", async (_, text) => {
    expect(await idle(text)).toEqual([]);
  });

  test("a step by which a node is on a circle: without it, `m` would just rest on one", async () => {
    const circle = (step: string): string => `
claims:
  a: { text: A, supports: [b] }
  b: { text: B, supports: [a, m] }
  m: { text: M }
  e: { text: E, ${proven}, supports: [x] }
  x: { text: X }
  p: { text: P, ${proven}, supports: [{ id: a, ${refuted} }] }
${step}`;
    const through = "inferences: { through: { from: [m, e], at-least: 1, supports: p } }";
    expect(await idle(circle(through))).toEqual([]);
    expect(statusOf(await analysed(circle(through)), "m")).toBe("circular");
    expect(statusOf(await analysed(circle("")), "m")).toBe("unsupported");
  });

  test("a step by which an open question bears on a stand-off", async () => {
    const quarrel = (step: string): string => `
claims:
  e: { text: E, ${proven} }
  u: { text: U }
  b: { text: B, ${proven} }
  c: { text: C }
  d: { text: D }
inferences:
  one: { from: e, supports: c, outweighs: [{ id: other, because: so }] }
  other: { from: e, supports: d, outweighs: [{ id: one, because: so }] }
  plain: { from: c, opposes: b }
  ${step}`;
    const more = "more: { from: [c, u], opposes: b }";
    expect(await idle(quarrel(more))).toEqual([]);
    expect(statusOf(await analysed(quarrel(more)), "b")).toBe("challenged");
    expect(statusOf(await analysed(quarrel("")), "b")).toBe("contested");
  });
});
