import type { Rule } from "../rule.js";

export const unknownKey: Rule = {
  name: "schema/unknown-key",
  severity: "error",
  fixed: true,
  what: "A key is none of those that the language has.",
  why: "A key that is ignored is a mistake that nobody sees: with `suports` the claim would support nothing.",
  fix: "Write the key that was meant. A key of your own begins with `x-`.",
  bad: `
claims:
  quick: { text: The tram is quicker., suports: [build] }
  build: { text: The city should build a tram. }
`,
  good: `
claims:
  quick: { text: The tram is quicker., supports: [build] }
  build: { text: The city should build a tram. }
`,
};
