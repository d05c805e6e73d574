import type { Rule } from "../rule.js";

export const unknownValue: Rule = {
  name: "schema/unknown-value",
  severity: "error",
  fixed: true,
  what: "A value is none of the words that its key allows.",
  why: "The program acts on these words, so one that it does not know would be a standing or kind without a meaning.",
  fix: "Choose one of the words that the message lists.",
  bad: `
claims:
  build: { text: The city should build a tram., standing: likely }
`,
  good: `
claims:
  build: { text: The city should build a tram., standing: unproven }
`,
};
