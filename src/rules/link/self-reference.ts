import type { Rule } from "../rule.js";

export const selfReference: Rule = {
  name: "link/self-reference",
  severity: "error",
  fixed: true,
  what: "A node supports, opposes, contradicts or outweighs itself, or a source is said to repeat itself.",
  why: "Nothing is a reason for or against itself.",
  fix: "Name the node that was meant, or take the reference out.",
  bad: `
claims:
  build: { text: The city should build a tram., supports: [build] }
`,
  good: `
claims:
  quick: { text: The tram is quicker., supports: [build] }
  build: { text: The city should build a tram. }
`,
};
