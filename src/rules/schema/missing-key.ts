import type { Rule } from "../rule.js";

export const missingKey: Rule = {
  name: "schema/missing-key",
  severity: "error",
  fixed: true,
  what: "A key that can't be left out is missing.",
  why: "A claim without a text, or evidence without a source, says nothing that could be checked.",
  fix: "Add the key that the message names.",
  bad: `
claims:
  build: { note: The city should build a tram. }
`,
  good: `
claims:
  build: { text: The city should build a tram. }
`,
};
