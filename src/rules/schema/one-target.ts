import type { Rule } from "../rule.js";

export const oneTarget: Rule = {
  name: "schema/one-target",
  severity: "error",
  fixed: true,
  what: "An inference has both `supports` and `opposes`, or neither.",
  why: "An inference is one step to one target: with two it could not be objected to on its own, and without one it leads nowhere.",
  fix: "Write one of the two, and a second inference for another target.",
  bad: `
claims:
  quick: { text: The tram is quicker. }
  build: { text: The city should build a tram. }
inferences:
  time: { from: quick }
`,
  good: `
claims:
  quick: { text: The tram is quicker. }
  build: { text: The city should build a tram. }
inferences:
  time: { from: quick, supports: build }
`,
};
