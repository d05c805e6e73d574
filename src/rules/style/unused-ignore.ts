import type { Rule } from "../rule.js";

export const unusedIgnore: Rule = {
  name: "style/unused-ignore",
  severity: "warning",
  fixed: false,
  what: "A comment `# underpin-ignore` stands where its rule finds nothing.",
  why: "What it was for has been mended or has moved, and one day it would hide something else.",
  fix: "Delete the comment, or put it on the line of the finding or right above it.",
  bad: `
claims:
  # underpin-ignore proof/unsupported-conclusion -- the reasons follow next week
  quick: { text: The tram is quicker., supports: [build] }
  build: { text: The city should build a tram. }
`,
  good: `
claims:
  quick: { text: The tram is quicker., supports: [build] }
  # underpin-ignore style/unused-node -- kept for the second part
  green: { text: The tram is green. }
  build: { text: The city should build a tram. }
conclusions: [build]
`,
};
