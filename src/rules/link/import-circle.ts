import type { Rule } from "../rule.js";

export const importCircle: Rule = {
  name: "link/import-circle",
  severity: "error",
  fixed: true,
  what: "Files import each other in a circle, or a file imports itself.",
  why: "Then no file of them can be understood, or reviewed, without all the others.",
  fix: "Move what both need into a file of its own, and import that in each.",
  bad: {
    "trams.argument.yaml": `
imports: { cost: ./cost.argument.yaml }
claims:
  build: { text: The city should build a tram. }
`,
    "cost.argument.yaml": `
imports: { trams: ./trams.argument.yaml }
claims:
  cheap: { text: The tram is cheap. }
`,
  },
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
