/** What `diff` says of an edit, in words. */
import { expect, test } from "vitest";
import { compare } from "../../src/analysis/compare/compare.js";
import { causeWords, structureWords } from "../../src/reporters/diff-report.js";
import { analysed, idsOf } from "../support/analysed.js";

const LEAF = `
conclusions: [safe]
claims:
  tested: { text: It was tested. }
  sound: { text: The piers are sound., supports: [safe] }
  safe: { text: The bridge is safe. }
`;
const SUPPORTED = LEAF.replace("It was tested.", "It was tested., supports: [sound]");

/** "sound: why it has another status", and the edits of the structure. */
async function said(before: string, after: string): Promise<{ causes: string[]; structure: string[] }> {
  const comparison = compare(await analysed(before), await analysed(after));
  return {
    causes: comparison.statusChanges.map(
      (change) => `${idsOf(comparison.after, [change.after])[0]}: ${causeWords(comparison, change)}`,
    ),
    structure: comparison.edits.flatMap((edit) => structureWords(comparison, edit)),
  };
}

test("a leaf that is given a reason was not given a standing: the new step is what changed it", async () => {
  expect(await said(LEAF, SUPPORTED)).toEqual({
    causes: ["sound: tested.supports.sound was added"],
    structure: [],
  });
});

test("a leaf that lost its only reason lost it, and nobody called it unproven", async () => {
  expect(await said(SUPPORTED, LEAF)).toEqual({
    causes: ["sound: sound lost tested.supports.sound"],
    structure: [],
  });
});

test("a step that was turned to another target gives it a reason, and takes it from the former", async () => {
  const turned = `
claims:
  a: { text: A. }
  b: { text: B. }
  c: { text: C. }
inferences:
  i: { from: a, supports: b }
`;
  const { causes, structure } = await said(turned, turned.replace("supports: b", "supports: c"));
  expect(structure).toEqual(["i: target b → c"]);
  expect(causes).toEqual([
    "b: b has no reason any more, and is unproven for want of one",
    "c: c has a reason now, and is no longer unproven for want of one",
  ]);
});

test("a step that gave nothing is not missed: the other edit is the cause", async () => {
  const text = `
conclusions: [c]
claims:
  a: { text: A., standing: proven, because: Seen., supports: [c] }
  b: { text: B., standing: refuted, because: Seen., supports: [c] }
  c: { text: C. }
`;
  const after = text
    .replace("standing: proven", "standing: unproven")
    .replace(/ *(?<b>b: .*), supports.*/u, "  $<b> }");
  expect((await said(text, after)).causes).toContain("c: a: standing proven → unproven");
});

test("a standing that somebody wrote, changed or took back is an edit", async () => {
  const written = LEAF.replace("text: The piers are sound.", "text: The piers are sound., standing: assumed");
  expect((await said(LEAF, written)).structure).toEqual(["sound: standing unproven → assumed"]);
  expect((await said(written, LEAF)).structure).toEqual(["sound: standing assumed → unproven"]);
});
