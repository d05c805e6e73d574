import type { Rule } from "../rule.js";

export const unknownNode: Rule = {
  name: "link/unknown-node",
  severity: "error",
  fixed: true,
  what: "A reference names a node that is not there.",
  why: "A step that leads nowhere supports nothing, while its author believes that it does.",
  fix: "Write the id as it is defined, or define the node.",
  bad: `
claims:
  quick: { text: The tram is quicker., supports: [built] }
  build: { text: The city should build a tram. }
`,
  good: `
claims:
  quick: { text: The tram is quicker., supports: [build] }
  build: { text: The city should build a tram. }
`,
};
