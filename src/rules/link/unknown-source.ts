import type { Rule } from "../rule.js";

export const unknownSource: Rule = {
  name: "link/unknown-source",
  severity: "error",
  fixed: true,
  what: "A citation names a source that is not there.",
  why: "A reader who looks the source up finds nothing.",
  fix: "Write the id as it stands under `sources`, or add the source there.",
  bad: `
claims:
  quick: { text: The tram is quicker., source: survey }
`,
  good: `
sources:
  survey: { title: Survey, kind: study }
claims:
  quick: { text: The tram is quicker., source: survey }
`,
};
