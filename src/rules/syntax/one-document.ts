import type { Rule } from "../rule.js";

export const oneDocument: Rule = {
  name: "syntax/one-document",
  severity: "error",
  fixed: true,
  what: "A file holds a second YAML document, behind a line `---`.",
  why: "One file is one argument; of two, one would be left out without a word.",
  fix: "Put the second document into a file of its own, and import it where it is needed.",
  bad: `
claims:
  build: { text: The city should build a tram. }
---
claims:
  wait: { text: The city should wait. }
`,
  good: `
claims:
  build: { text: The city should build a tram. }
  wait: { text: The city should wait. }
`,
};
