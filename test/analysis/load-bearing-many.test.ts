import { expect, test } from "vitest";
import { interned } from "../../bench/lib/interned.mjs";
import { Evaluation } from "../../src/analysis/evaluate.js";
import { loadBearing } from "../../src/analysis/load-bearing.js";
import type { Node } from "../../src/model/argument.js";
import { compile } from "../../src/model/compact.js";

test("asked of all nodes at once, what carries them is what is said of each alone", () => {
  const { nodes } = interned(2_000, { open: 0.5 });
  // Of a node the analysis looks at nothing else.
  const evaluation = new Evaluation(compile({ nodes: nodes as unknown as readonly Node[] }));
  const undecided = [...nodes.keys()].filter((node) => evaluation.low[node]! < evaluation.high[node]!);
  // Many enough for their conditions to be numbered in an array.
  expect(undecided.length).toBeGreaterThan(300);
  const all = loadBearing(evaluation, undecided);
  expect(all.size).toBeGreaterThan(200);
  for (const node of undecided) expect(all.get(node)).toEqual(loadBearing(evaluation, [node]).get(node));
});
