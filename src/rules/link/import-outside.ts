import type { Rule } from "../rule.js";

export const importOutside: Rule = {
  name: "link/import-outside",
  severity: "error",
  fixed: true,
  what: "An import leads out of the folder that is checked: upwards, to a URL, by an absolute path or through a link.",
  why: "Who checks a file from somebody else must not have other files read for it, and a result must not depend on whose disk it is worked out.",
  fix: "Copy the file into the folder, or run the check from a folder that holds both.",
  bad: `
imports: { cost: https://example.org/cost.argument.yaml }
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
