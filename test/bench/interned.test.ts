import { expect, test } from "vitest";
import { interned } from "../../bench/lib/interned.mjs";
import { compile } from "../../src/model/compact.js";
import type { Node } from "../../src/model/argument.js";

test("an argument of numbers is shaped as it is said to be, and the same for the same numbers", () => {
  const { nodes, open } = interned(20_000);
  const steps = nodes.filter(({ kind }) => kind === "inference");
  const objections = steps.filter(({ polarity }) => polarity === "opposes");
  expect(nodes.length).toBeGreaterThanOrEqual(20_000);
  expect(objections.length / steps.length).toBeCloseTo(0.2, 1);
  // The analysis looks at nothing else of a node.
  const { components, effectOf } = compile({ nodes: nodes as unknown as readonly Node[] });
  const onCircles = nodes.filter(({ kind }, index) => {
    // A step is on a circle by what it gives.
    const of = components.of[kind === "inference" ? effectOf[index]! : index]!;
    return components.members.start[of + 1]! - components.members.start[of]! > 1;
  });
  expect(onCircles.length / nodes.length).toBeCloseTo(0.1, 1.5);
  expect(open.length / (0.2 * nodes.length)).toBeCloseTo(0.1, 1);
  expect(interned(20_000)).toEqual({ nodes, open });
});
