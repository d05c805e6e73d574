import type { Rule } from "../rule.js";

export const importBroken: Rule = {
  name: "link/import-broken",
  severity: "error",
  fixed: true,
  what: "An imported file has errors of its own.",
  why: "What rests on a file that is wrong is wrong with it.",
  fix: "Check the imported file first, and mend what is found there.",
  bad: {
    "trams.argument.yaml": `
imports: { cost: ./cost.argument.yaml }
claims:
  build: { text: The city should build a tram. }
`,
    "cost.argument.yaml": `
claims:
  cheap: { text: The tram is cheap., supports: [affordable] }
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
  cheap: { text: The tram is cheap., supports: [affordable] }
  affordable: { text: The city can afford the tram. }
`,
  },
};
