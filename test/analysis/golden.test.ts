/** The cases by which the semantics are known, each written as an author would write it. */
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../src/analysis/analyse.js";
import { analysed, BECAUSE, idsOf, indexOf, literalsOf, statusOf } from "../support/analysed.js";

const proven = `standing: proven, ${BECAUSE}`;

function statuses(analysis: Analysis, ...ids: string[]): (string | undefined)[] {
  return ids.map((id) => statusOf(analysis, id));
}

describe("objections to a proven reason", () => {
  test("an unproven objection challenges; denied, the claim holds", async () => {
    const analysis = await analysed(`
claims:
  e: { text: E, ${proven}, supports: [c] }
  o: { text: O, opposes: [c] }
  c: { text: C }`);
    expect(statuses(analysis, "c", "o")).toEqual(["challenged", "open"]);
    expect(literalsOf(analysis, "c")).toEqual(["o denied"]);
  });

  test("an objection that is answered no longer counts", async () => {
    const analysis = await analysed(`
claims:
  e: { text: E, ${proven}, supports: [c] }
  o: { text: O, opposes: [c] }
  r: { text: R, ${proven}, opposes: [o] }
  c: { text: C }`);
    expect(statuses(analysis, "c", "o")).toEqual(["holds", "defeated"]);
  });

  test("proven against proven is contested, and so is what it supports; outweighing decides", async () => {
    const contest = (outweighs: string, back: string): string => `
claims:
  e: { text: E, ${proven}, supports: [{ id: c${outweighs} }] }
  u: { text: U, ${proven}, opposes: [{ id: c${back} }] }
  c: { text: C, supports: [d] }
  d: { text: D }`;
    const even = await analysed(contest("", ""));
    expect(statuses(even, "c", "d")).toEqual(["contested", "contested"]);
    expect(idsOf(even, even.contestPoints(indexOf(even, "d")))).toEqual(["c"]);
    const better = await analysed(contest(", outweighs: [{ id: u.opposes.c, because: so }]", ""));
    expect(statuses(better, "c", "d")).toEqual(["holds", "holds"]);
    const worse = await analysed(contest("", ", outweighs: [{ id: e.supports.c, because: so }]"));
    expect(statuses(worse, "c", "d")).toEqual(["defeated", "unsupported"]);
  });

  test("an undercut takes the step, not the statement", async () => {
    const analysis = await analysed(`
claims:
  e: { text: E, ${proven}, supports: [c] }
  u: { text: U, ${proven}, opposes: [e.supports.c] }
  c: { text: C }`);
    expect(statuses(analysis, "e", "e.supports.c", "c")).toEqual(["holds", "defeated", "unsupported"]);
  });

  test("a doubtful objection leaves a challenge", async () => {
    const analysis = await analysed(`
claims:
  e: { text: E, ${proven}, supports: [c] }
  n: { text: N, opposes: [c] }
  x: { text: X, supports: [n] }
  r: { text: R, ${proven}, opposes: [n] }
  c: { text: C }`);
    expect(statuses(analysis, "n", "c")).toEqual(["doubtful", "challenged"]);
    expect([literalsOf(analysis, "n"), literalsOf(analysis, "c")]).toEqual([["x granted"], ["x denied"]]);
  });

  test("what is proven and opposed by what is proven is contested", async () => {
    const analysis = await analysed(`
claims:
  e: { text: E, ${proven} }
  u: { text: U, ${proven}, opposes: [e] }`);
    expect(statuses(analysis, "e", "u")).toEqual(["contested", "holds"]);
  });

  test("two that are each well supported and oppose each other are both contested", async () => {
    const analysis = await analysed(`
claims:
  e: { text: E, ${proven}, supports: [a] }
  f: { text: F, ${proven}, supports: [b] }
  a: { text: A, opposes: [b] }
  b: { text: B, opposes: [a] }`);
    expect(statuses(analysis, "a", "b")).toEqual(["contested", "contested"]);
  });
});

describe("circles", () => {
  test("reasons that lead back to themselves are circular, and what rests on them is unsupported", async () => {
    const circle = `
claims:
  a: { text: A, supports: [b] }
  b: { text: B, supports: [a, d] }
  d: { text: D }`;
    const closed = await analysed(circle);
    expect(statuses(closed, "a", "b", "d")).toEqual(["circular", "circular", "unsupported"]);
    const entered = await analysed(`${circle}\n  e: { text: E, supports: [a] }`);
    expect(statuses(entered, "a", "b", "d")).toEqual(["conditional", "conditional", "conditional"]);
    expect(idsOf(entered, entered.dependsOn(indexOf(entered, "b")))).toEqual(["e"]);
  });

  test("two that outweigh each other are a stand-off", async () => {
    const analysis = await analysed(`
claims:
  e: { text: E, ${proven}, supports: [{ id: c, outweighs: [{ id: p.supports.d, because: so }] }] }
  p: { text: P, ${proven}, supports: [{ id: d, outweighs: [{ id: e.supports.c, because: so }] }] }
  c: { text: C }
  d: { text: D }`);
    expect(statuses(analysis, "c", "d")).toEqual(["contested", "contested"]);
    expect(literalsOf(analysis, "c")).toEqual([]);
  });
});

describe("what a claim hinges on", () => {
  test("what is in every way of holding carries it", async () => {
    const analysis = await analysed(`
claims:
  x: { text: X }
  y: { text: Y }
  z: { text: Z }
  c: { text: C }
inferences:
  one: { from: [x, y], supports: c }
  two: { from: [x, z], supports: c }`);
    expect(statusOf(analysis, "c")).toBe("conditional");
    expect(idsOf(analysis, analysis.dependsOn(indexOf(analysis, "c")))).toEqual(["x", "y", "z"]);
    expect(literalsOf(analysis, "c")).toEqual(["x granted"]);
  });

  test("an assumption carries to what it supports", async () => {
    const analysis = await analysed(`
claims:
  x: { text: X, standing: assumed, supports: [c] }
  c: { text: C }`);
    expect(statuses(analysis, "x", "c")).toEqual(["on-assumption", "on-assumption"]);
  });

  test("assumptions that exclude each other carry nothing together", async () => {
    const analysis = await analysed(`
claims:
  x: { text: X, standing: assumed, contradicts: [y] }
  y: { text: Y, standing: assumed }
  c: { text: C }
inferences:
  both: { from: [x, y], supports: c }`);
    expect(statusOf(analysis, "c")).not.toBe("on-assumption");
  });

  test("an open step is a node that the claim hinges on", async () => {
    const analysis = await analysed(`
claims:
  a: { text: A, ${proven} }
  u: { text: U, ${proven}, opposes: [c] }
  c: { text: C }
inferences:
  step: { from: a, supports: c, standing: unproven }`);
    expect(statusOf(analysis, "c")).toBe("doubtful");
    expect(literalsOf(analysis, "c")).toEqual(["step granted"]);
  });

  test("two of three: none of them carries it alone", async () => {
    const analysis = await analysed(`
claims:
  x: { text: X }
  y: { text: Y }
  z: { text: Z }
  c: { text: C }
inferences:
  two: { from: [x, y, z], at-least: 2, supports: c }`);
    expect(statusOf(analysis, "c")).toBe("conditional");
    expect(literalsOf(analysis, "c")).toEqual([]);
  });

  test("contradicting conjectures: granting one denies the other; no case analysis is made", async () => {
    const analysis = await analysed(`
claims:
  rh: { text: RH, contradicts: [not-rh], supports: [t] }
  not-rh: { text: Not RH, supports: [t] }
  t: { text: T }`);
    expect(statuses(analysis, "rh", "not-rh", "t")).toEqual(["open", "open", "conditional"]);
    expect(literalsOf(analysis, "t")).toEqual([]);
    const granted = new Map([[indexOf(analysis, "rh"), "granted" as const]]);
    const after = analysis.evaluation.suppose(granted, () =>
      ["rh", "not-rh", "t"].map((id) => analysis.low(indexOf(analysis, id)) + analysis.high(indexOf(analysis, id))),
    );
    expect(after).toEqual([4, 0, 4]);
  });

  test("an open node on both sides of a claim: sound, not complete", async () => {
    const analysis = await analysed(`
claims:
  x: { text: X, supports: [c], opposes: [n.supports.c] }
  n: { text: N, ${proven}, supports: [c] }
  c: { text: C }`);
    expect(statusOf(analysis, "c")).toBe("conditional");
  });
});

describe("what is taken for granted", () => {
  test("an unargued step holds, and the claim says how many it takes for granted", async () => {
    const analysis = await analysed(`
claims:
  e: { text: E, ${proven}, supports: [b] }
  b: { text: B, supports: [c] }
  c: { text: C }`);
    expect(statuses(analysis, "e.supports.b", "c")).toEqual(["holds", "holds"]);
    expect(idsOf(analysis, analysis.presumes(indexOf(analysis, "c")))).toEqual(["e.supports.b", "b.supports.c"]);
  });

  test("with steps unproven by default, a report is open either way and a contradiction never is", async () => {
    const analysis = await analysed(`
defaults: { inference: unproven }
claims:
  e: { text: E, ${proven}, supports: [c], reports: [d] }
  c: { text: C, contradicts: [d] }
  d: { text: D }`);
    const standing = (id: string): string | null | undefined =>
      analysis.argument.nodes[indexOf(analysis, id)]?.standing;
    expect(["e.supports.c", "e.reports.d", "c.contradicts.d", "c.contradicted-by.d"].map(standing)).toEqual([
      "unproven",
      "unproven",
      "presumed",
      "presumed",
    ]);
  });
});
