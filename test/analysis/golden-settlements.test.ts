/** What the cases by which the semantics are known say on settlements, each written as an author would write it. */
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../src/analysis/analyse.js";
import { analysed, BECAUSE, idsOf, indexOf, literalsOf, statusOf } from "../support/analysed.js";
import { literalsIn } from "../support/from-oracle.js";

const proven = `standing: proven, ${BECAUSE}`;

/** All of them: a test of a cut list would have to say so. */
function settlementsOf(analysis: Analysis, id: string): string[][] {
  return whole(analysis, analysis.settlements(indexOf(analysis, id)));
}

function defeatsOf(analysis: Analysis, id: string): string[][] {
  return whole(analysis, analysis.defeats(indexOf(analysis, id)));
}

function whole(analysis: Analysis, found: ReturnType<Analysis["settlements"]>): string[][] {
  const { listed, complete, count, counted } = found;
  expect({ complete, count, counted }).toEqual({ complete: true, count: BigInt(listed.length), counted: true });
  return listed.map((literals) => literalsIn(analysis, literals));
}

describe("objections to a proven reason", () => {
  const objected = `
claims:
  e: { text: E, ${proven}, supports: [c] }
  o: { text: O, opposes: [c] }
  c: { text: C }`;

  test("deny the unproven objection, and the claim holds; grant it, and it can't", async () => {
    const analysis = await analysed(objected);
    expect(settlementsOf(analysis, "c")).toEqual([["o denied"]]);
    expect(defeatsOf(analysis, "c")).toEqual([["o granted"]]);
  });

  test("an objection that is answered leaves nothing to settle", async () => {
    const analysis = await analysed(`${objected}\n  r: { text: R, ${proven}, opposes: [o] }`);
    expect([settlementsOf(analysis, "c"), defeatsOf(analysis, "c")]).toEqual([[], []]);
    expect(analysis.ranking().map(({ node }) => idsOf(analysis, [node]))).toEqual([["o"]]);
  });

  test("a doubtful objection: what makes it contested is what must not be", async () => {
    const analysis = await analysed(`
claims:
  e: { text: E, ${proven}, supports: [c] }
  n: { text: N, opposes: [c] }
  x: { text: X, supports: [n] }
  r: { text: R, ${proven}, opposes: [n] }
  c: { text: C }`);
    expect([settlementsOf(analysis, "n"), defeatsOf(analysis, "n")]).toEqual([[["x granted"]], [["x denied"]]]);
    expect([settlementsOf(analysis, "c"), defeatsOf(analysis, "c")]).toEqual([[["x denied"]], [["x granted"]]]);
  });

  test("proven against proven: nothing is open, and nothing is asked", async () => {
    const analysis = await analysed(`
claims:
  e: { text: E, ${proven} }
  u: { text: U, ${proven}, opposes: [e] }`);
    expect([settlementsOf(analysis, "e"), defeatsOf(analysis, "e")]).toEqual([[], []]);
    expect(analysis.ranking()).toEqual([]);
  });

  test("a stand-off is undecided, and no settlement ends it", async () => {
    const analysis = await analysed(`
claims:
  e: { text: E, ${proven}, supports: [{ id: c, outweighs: [{ id: p.supports.d, because: so }] }] }
  p: { text: P, ${proven}, supports: [{ id: d, outweighs: [{ id: e.supports.c, because: so }] }] }
  o: { text: O }
  c: { text: C }
  d: { text: D }`);
    for (const id of ["c", "d"]) {
      expect(statusOf(analysis, id)).toBe("contested");
      expect(analysis.low(indexOf(analysis, id))).toBeLessThan(analysis.high(indexOf(analysis, id)));
      expect([settlementsOf(analysis, id), defeatsOf(analysis, id), literalsOf(analysis, id)]).toEqual([[], [], []]);
    }
  });
});

describe("ways of holding", () => {
  test("two ways that share a premise", async () => {
    const analysis = await analysed(`
claims:
  x: { text: X }
  y: { text: Y }
  z: { text: Z }
  c: { text: C }
inferences:
  one: { from: [x, y], supports: c }
  two: { from: [x, z], supports: c }`);
    expect(settlementsOf(analysis, "c")).toEqual([
      ["x granted", "y granted"],
      ["x granted", "z granted"],
    ]);
    expect(defeatsOf(analysis, "c")).toEqual([["x denied"], ["y denied", "z denied"]]);
  });

  test("an open step, toward the most that an opposed claim can be", async () => {
    const analysis = await analysed(`
claims:
  a: { text: A, ${proven} }
  u: { text: U, ${proven}, opposes: [c] }
  c: { text: C }
inferences:
  step: { from: a, supports: c, standing: unproven }`);
    expect([settlementsOf(analysis, "c"), defeatsOf(analysis, "c")]).toEqual([[["step granted"]], [["step denied"]]]);
  });

  test("any two of three, and without any two of them it can't", async () => {
    const analysis = await analysed(`
claims:
  x: { text: X }
  y: { text: Y }
  z: { text: Z }
  c: { text: C }
inferences:
  two: { from: [x, y, z], at-least: 2, supports: c }`);
    const pairs = (way: string): string[][] =>
      ["x y", "x z", "y z"].map((pair) => pair.split(" ").map((id) => `${id} ${way}`));
    expect([settlementsOf(analysis, "c"), defeatsOf(analysis, "c")]).toEqual([pairs("granted"), pairs("denied")]);
    expect(literalsOf(analysis, "c")).toEqual([]);
  });

  test("an open node on both sides: either way of settling it is enough, and neither sinks the claim", async () => {
    const analysis = await analysed(`
claims:
  x: { text: X, supports: [c], opposes: [n.supports.c] }
  n: { text: N, ${proven}, supports: [c] }
  c: { text: C }`);
    expect([settlementsOf(analysis, "c"), defeatsOf(analysis, "c")]).toEqual([[["x denied"], ["x granted"]], []]);
  });
});

describe("contradictions", () => {
  test("each of two conjectures is enough; what granting one implies stays unwritten", async () => {
    const analysis = await analysed(`
claims:
  rh: { text: RH, contradicts: [not-rh], supports: [t] }
  not-rh: { text: Not RH, supports: [t] }
  t: { text: T }`);
    expect(settlementsOf(analysis, "t")).toEqual([["not-rh granted"], ["rh granted"]]);
    expect(defeatsOf(analysis, "t")).toEqual([["not-rh denied", "rh denied"]]);
    expect(settlementsOf(analysis, "rh")).toEqual([["rh granted"]]);
    expect(defeatsOf(analysis, "rh")).toEqual([["rh denied"], ["not-rh granted"]]);
  });

  test("a node that has lost already must not be granted, and no settlement needs to say so", async () => {
    const analysis = await analysed(`
claims:
  valley-dry: { text: Dry }
  shut-gate: { text: Shut, supports: [valley-dry] }
  open-gate: { text: Open, contradicts: [shut-gate] }
  nobody-there: { text: Nobody, ${proven}, opposes: [open-gate] }`);
    expect(literalsOf(analysis, "valley-dry").toSorted()).toEqual(["open-gate denied", "shut-gate granted"]);
    expect(settlementsOf(analysis, "valley-dry")).toEqual([["shut-gate granted"]]);
    expect(defeatsOf(analysis, "valley-dry")).toEqual([["shut-gate denied"], ["open-gate granted"]]);
  });
});

test("ids are ordered by code points, beyond the first plane too", async () => {
  const analysis = await analysed(`
conclusions: [c]
claims:
  𠀀: { text: First in the file and last in order, supports: [c] }
  ｱ: { text: Its code is the lower one, supports: [c] }
  c: { text: C }`);
  expect(settlementsOf(analysis, "c")).toEqual([["ｱ granted"], ["𠀀 granted"]]);
  expect(analysis.ranking().map(({ node }) => idsOf(analysis, [node]))).toEqual([["ｱ"], ["𠀀"]]);
});
