import type { Rule } from "../rule.js";

export const importMissing: Rule = {
  name: "link/import-missing",
  severity: "error",
  fixed: true,
  what: "An imported file isn't there, or can't be read.",
  why: "What the argument takes from that file would be missing without a word.",
  fix: "Write the path as seen from the file that imports it.",
  bad: `
imports: { cost: ./costs.argument.yaml }
claims:
  build: { text: The city should build a tram. }
`,
  good: {
    "trams.argument.yaml": `
imports: { cost: ./cost.argument.yaml }
claims:
  build: { text: The city should build a tram. }
`,
    "cost.argument.yaml": `
claims:
  cheap: { text: The tram is cheap. }
`,
  },
};
