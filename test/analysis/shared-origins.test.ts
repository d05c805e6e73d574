/** Reasons that count as several and go back to one source, and reasons that only look like it. */
import { expect, test } from "vitest";
import { sharedOrigins } from "../../src/analysis/shared-origins.js";
import { analysed, idsOf } from "../support/analysed.js";

const SOURCES = `
sources:
  release: { title: Release }
  herald: { title: Herald, origin: release }
  courier: { title: Courier, origin: herald }
  ledger: { title: Ledger }
claims:
  c: { text: C }
  x: { text: X }`;

/** Evidence by id with what it cites; then the steps. */
async function shared(evidence: Record<string, string>, steps: Record<string, string>): Promise<string[]> {
  const nodes = Object.entries(evidence).map(([id, source]) => `  ${id}: { text: ${id}., source: ${source} }`);
  const made = Object.entries(steps).map(([id, step]) => `  ${id}: { ${step} }`);
  const analysis = await analysed([SOURCES, "evidence:", ...nodes, "inferences:", ...made].join("\n"));
  return sharedOrigins(analysis.argument).map(({ origin, nodes: some, steps: in_, enough }) =>
    [origin, ...idsOf(analysis, some), "in", ...in_.map(({ id }) => id), ...(enough ? ["enough"] : [])].join(" "),
  );
}

const TWO = { s: "from: a, supports: c", t: "from: b, supports: c" };

test("two sources with one origin, for the same target or against it", async () => {
  expect(await shared({ a: "herald", b: "courier" }, TWO)).toEqual(["release a b in s t"]);
  expect(await shared({ a: "release", b: "[courier, herald]" }, TWO)).toEqual(["release a b in s t"]);
  const against = { s: "from: a, opposes: c", t: "from: b, opposes: c" };
  expect(await shared({ a: "release", b: "herald" }, against)).toEqual(["release a b in s t"]);
});

test("also beside other premises, which the steps need too", async () => {
  const steps = { s: "from: [a, x], supports: c", t: "from: [x, b], supports: c" };
  expect(await shared({ a: "herald", b: "courier" }, steps)).toEqual(["release a b in s t"]);
});

test("separate facts from one source are plainly that, and so is what another source backs too", async () => {
  expect(await shared({ a: "herald", b: "herald" }, TWO)).toEqual([]);
  expect(await shared({ a: "herald", b: "[release, herald]" }, TWO)).toEqual([]);
  expect(await shared({ a: "herald", b: "[courier, ledger]" }, TWO)).toEqual([]);
  expect(await shared({ a: "herald", b: "courier, because: we asked again" }, TWO)).toEqual([]);
  expect(await shared({ a: "herald", b: "ledger" }, TWO)).toEqual([]);
});

test("a reason and an objection, reasons for different things, premises that are all needed: none counts twice", async () => {
  const evidence = { a: "herald", b: "courier" };
  expect(await shared(evidence, { s: "from: a, supports: c", t: "from: b, opposes: c" })).toEqual([]);
  expect(await shared(evidence, { s: "from: a, supports: c", t: "from: b, supports: x" })).toEqual([]);
  expect(await shared(evidence, { s: "from: [a, b], supports: c" })).toEqual([]);
  expect(await shared(evidence, { s: "from: [a, b], at-least: 2, supports: c" })).toEqual([]);
  // One statement in two steps is one, whatever stands beside it.
  expect(await shared(evidence, { s: "from: [a, x], supports: c", t: "from: [a, b], supports: c" })).toEqual([]);
});

test("a step that some premises are enough for: one source that fills it, or one origin that counts twice in it", async () => {
  const step = (least: number) => ({ s: `from: [a, b, d], at-least: ${least}, supports: c` });
  expect(await shared({ a: "ledger", b: "ledger", d: "herald" }, step(2))).toEqual(["ledger a b in s enough"]);
  expect(await shared({ a: "ledger", b: "herald", d: "courier" }, step(2))).toEqual(["release b d in s enough"]);
  expect(await shared({ a: "ledger", b: "herald", d: "courier" }, step(1))).toEqual(["release b d in s"]);
  expect(await shared({ a: "ledger", b: "ledger", d: "herald" }, step(1))).toEqual([]);
  expect(await shared({ a: "ledger", b: "ledger", d: "herald" }, step(3))).toEqual([]);
});
