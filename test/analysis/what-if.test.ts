/** What follows from a supposition, and the way along which it does. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse, type Analysis } from "../../src/analysis/analyse.js";
import type { Literal } from "../../src/analysis/result.js";
import { type WhatIf, whatIf } from "../../src/analysis/what-if.js";
import { graphs } from "../oracle/random.js";
import { analysed, BECAUSE, idsOf, indexOf } from "../support/analysed.js";
import { argumentOf } from "../support/from-oracle.js";

function supposing(analysis: Analysis, grant: readonly string[], deny: readonly string[] = []): WhatIf {
  const result = whatIf(analysis, [
    ...grant.map((id) => ({ node: indexOf(analysis, id), must: "granted" as const })),
    ...deny.map((id) => ({ node: indexOf(analysis, id), must: "denied" as const })),
  ]);
  if ("conflict" in result) throw new Error("a conflict");
  return result;
}

/** "b: conditional -> holds by a, a.supports.b" */
function told({ after, changes }: WhatIf): string[] {
  return changes.map(
    ({ node, from, to, path }) =>
      `${idsOf(after, [node])[0]}: ${from.status} -> ${to.status} by ${idsOf(after, path).join(", ")}`,
  );
}

const BUSES = `
conclusions: [replace]
claims:
  depot: { text: The depot is connected., supports: [charging] }
  charging: { text: The buses can be charged. }
  money: { text: There is money. }
  replace: { text: The buses are replaced. }
inferences:
  both: { from: [charging, money], supports: replace }
`;

describe("what follows", () => {
  test("from granting and denying, each along what brought it about", async () => {
    const analysis = await analysed(BUSES);
    expect(told(supposing(analysis, ["money"], ["depot"]))).toEqual([
      "depot: open -> unsupported by depot",
      "charging: conditional -> unsupported by depot, depot.supports.charging, charging",
      "money: open -> holds by money",
      // Not by way of the money: what is granted makes nothing fall.
      "replace: conditional -> unsupported by depot, depot.supports.charging, charging, both, replace",
    ]);
  });

  test("leaves what was analysed before as it was", async () => {
    const analysis = await analysed(BUSES);
    const before = [analysis.evaluation.low.slice(), analysis.evaluation.high.slice(), [...analysis.status]];
    supposing(analysis, ["money", "depot"]);
    expect([analysis.evaluation.low, analysis.evaluation.high, analysis.status]).toEqual(before);
  });

  test("adds to what is supposed already", async () => {
    const analysis = await analysed(BUSES);
    const { after } = supposing(supposing(analysis, ["depot"]).after, ["money"]);
    expect(after.status[indexOf(after, "replace")]).toBe("holds");
  });

  test("from granting one of two that contradict each other: the other is denied by it", async () => {
    const analysis = await analysed(`
claims:
  rh: { text: RH., contradicts: [not-rh], supports: [t] }
  not-rh: { text: Not RH., supports: [u] }
  t: { text: T. }
  u: { text: U. }
`);
    const result = supposing(analysis, ["rh"]);
    expect(result.supposed.map(({ node, as, impliedBy }) => [idsOf(analysis, [node])[0], as, impliedBy])).toEqual([
      ["rh", "granted", undefined],
      ["not-rh", "denied", indexOf(analysis, "rh")],
    ]);
    expect(told(result)).toContain("u: conditional -> unsupported by not-rh, not-rh.supports.u, u");
  });

  test("of a node that is not open: it is proven or refuted instead", async () => {
    const analysis = await analysed(`
sources: { s: { title: Log } }
evidence:
  fact: { text: A fact., source: s, standing: proven, supports: [c] }
claims:
  c: { text: C. }
`);
    const result = supposing(analysis, [], ["fact"]);
    expect(result.supposed.map(({ as }) => as)).toEqual(["refuted"]);
    expect(told(result)).toEqual([
      "fact: holds -> defeated by fact",
      "c: holds -> unsupported by fact, fact.supports.c, c",
    ]);
    expect(told(supposing(analysis, ["c"]))).toEqual([]);
  });

  test("also where only the status on assumptions is another", async () => {
    const analysis = await analysed(`
claims:
  a: { text: A., standing: assumed }
  x: { text: X. }
  c: { text: C. }
inferences:
  both: { from: [a, x], supports: c }
`);
    expect(told(supposing(analysis, ["x"]))).toContain("c: conditional -> on-assumption by x, both, c");
  });
});

describe("what can't be supposed together", () => {
  const conflict = async (text: string, wanted: readonly [string, Literal["must"]][]): Promise<unknown> => {
    const analysis = await analysed(text);
    const result = whatIf(
      analysis,
      wanted.map(([id, must]) => ({ node: indexOf(analysis, id), must })),
    );
    return "conflict" in result ? idsOf(analysis, [result.conflict.node, result.conflict.by]) : undefined;
  };

  test("a node both granted and denied", async () => {
    expect(
      await conflict(BUSES, [
        ["depot", "granted"],
        ["depot", "denied"],
      ]),
    ).toEqual(["depot", "depot"]);
  });

  test("two that contradict each other", async () => {
    const text = "claims:\n  a: { text: A., contradicts: [b] }\n  b: { text: B. }\n";
    expect(
      await conflict(text, [
        ["a", "granted"],
        ["b", "granted"],
      ]),
    ).toEqual(["b", "a"]);
    expect(
      await conflict(text, [
        ["a", "granted"],
        ["b", "denied"],
      ]),
    ).toBeUndefined();
    expect(
      await conflict(text, [
        ["a", "denied"],
        ["b", "denied"],
      ]),
    ).toBeUndefined();
  });

  test("but a claim that declares its standing may contradict what is granted", async () => {
    const text = `claims:\n  a: { text: A., contradicts: [b] }\n  b: { text: B., standing: proven, ${BECAUSE} }\n`;
    expect(
      await conflict(text, [
        ["a", "granted"],
        ["b", "granted"],
      ]),
    ).toBeUndefined();
  });
});

test("on random arguments the changes are what differs, and each way leads from what is supposed by steps that bear on each other", () => {
  let ways = 0;
  fc.assert(
    fc.property(graphs(), fc.infiniteStream(fc.nat({ max: 5 })), (graph, choices) => {
      const before = analyse(argumentOf(graph));
      const wanted = before.argument.nodes.flatMap(({ index }): Literal[] => {
        const choice = choices.next().value ?? 5;
        return choice > 1 ? [] : [{ node: index, must: choice === 0 ? "granted" : "denied" }];
      });
      const result = whatIf(before, wanted);
      if ("conflict" in result) return;
      const { after, changes, supposed } = result;
      const differing = before.argument.nodes
        .map(({ index }) => index)
        .filter(
          (node) =>
            before.status[node] !== after.status[node] ||
            before.low(node) !== after.low(node) ||
            before.high(node) !== after.high(node),
        );
      expect(changes.map(({ node }) => node)).toEqual(differing);
      const named = new Set(supposed.map(({ node }) => node));
      for (const { node, path } of changes) {
        expect(path.at(-1)).toBe(node);
        expect(named.has(path[0]!)).toBe(true);
        if (named.has(node)) expect(path).toEqual([node]);
        for (const [at, one] of path.entries()) if (at > 0) expect(bears(after, path[at - 1]!, one)).toBe(true);
        if (path.length > 2) ways++;
      }
    }),
    { numRuns: 2_000 },
  );
  expect(ways).toBeGreaterThan(500);
});

/** Whether one node stands in the equation of another: as a premise, supporter, opposer or outweigher. */
function bears({ argument }: Analysis, from: number, to: number): boolean {
  const [a, b] = [argument.nodes[from], argument.nodes[to]];
  if (b?.kind === "inference" && b.from.includes(from)) return true;
  if (a?.kind !== "inference") return false;
  return a.target === to || a.outweighs.some(({ inference }) => inference === to);
}
