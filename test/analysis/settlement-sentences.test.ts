/** What would make a node hold, in a sentence. */
import { expect, test } from "vitest";
import { analyse, type AnalyseOptions } from "../../src/analysis/analyse.js";
import { settlementSentence } from "../../src/analysis/settlement-sentences.js";
import { analysed, indexOf } from "../support/analysed.js";

/** Leaves with the inferences given, of which `c` is what is asked about. */
async function said(
  inferences: string,
  options: AnalyseOptions = {},
  ids: readonly string[] = ["v", "w", "x", "y", "z"],
): Promise<string> {
  const leaves = ids.map((id) => `  ${id}: { text: ${id.toUpperCase()}. }`).join("\n");
  const { argument } = await analysed(
    `conclusions: [c]\nclaims:\n${leaves}\n  c: { text: C. }\ninferences:\n${inferences}`,
  );
  const analysis = analyse(argument, options);
  return settlementSentence(analysis, indexOf(analysis, "c"));
}

test("one way, several ways, and what several have in common", async () => {
  expect(await said("  i: { from: [x, y], supports: c }")).toBe("It holds if “X” and “Y” are shown.");
  expect(await said("  i: { from: x, supports: c }\n  j: { from: y, supports: c }")).toBe(
    "It holds if “X” is shown; or if “Y” is shown.",
  );
  expect(await said("  i: { from: [x, y], supports: c }\n  j: { from: [x, z], supports: c }")).toBe(
    "It holds if “X” is shown, and on top of that “Y” is shown; or “Z” is shown.",
  );
  expect(await said("  i: { from: x, supports: c }\n  j: { from: y, opposes: c }")).toBe(
    "It holds if “X” is shown, and nobody shows “Y”.",
  );
});

test("a way that takes too many nodes to name is counted, and what all ways have in common is named", async () => {
  expect(await said("  i: { from: [v, w, x, y, z], at-least: 4, supports: c }")).toBe(
    "It holds only if at least 4 open nodes turn out in its favour; there are 5 ways.",
  );
  const leap = "  i: { from: [v, w, x, y, z], at-least: 4, supports: c, warrant: So it is., standing: unproven }";
  expect(await said(leap)).toBe(
    "It holds only if the step “So it is” is granted, and even then only if at least 4 more open nodes turn out in its favour; there are 5 ways.",
  );
});

test("ways that could not all be counted are said to be at least so many", async () => {
  const many = Array.from({ length: 24 }, (_, at) => `x${at}`);
  const step = `  i: { from: [${many.join(", ")}], at-least: 12, supports: c }`;
  expect(await said(step, {}, many)).toBe(
    "It holds only if at least 12 open nodes turn out in its favour; there are 2,704,156 ways.",
  );
  const halves = [many.slice(0, 16), many.slice(8)].map((half) => half.join(", "));
  const steps = `  i: { from: [${halves[0]}], at-least: 8, supports: v }
  j: { from: [${halves[1]}], at-least: 8, supports: w }
  k: { from: [v, w], supports: c }`;
  const ids = [...many, "v", "w"];
  const found = "One way was found; it takes 8 open nodes; how many there are could not be counted.";
  expect(await said(steps, { budget: 850 }, ids)).toBe(found);
  expect(await said(steps, {}, ids)).toBe(
    "It holds only if at least 8 open nodes turn out in its favour; there are 739,162 ways.",
  );
});

test("where the work ran out before anything was found, that is said", async () => {
  expect(await said("  i: { from: [x, y], at-least: 1, supports: c }", { budget: 1 })).toBe(
    "Whether any way of settling the open nodes makes it hold was not found out: that takes more work than is allowed.",
  );
});
