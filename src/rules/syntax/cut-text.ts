import type { Rule } from "../rule.js";

export const cutText: Rule = {
  name: "syntax/cut-text",
  severity: "warning",
  fixed: false,
  what: "A text seems to be cut short by ` #`, where YAML begins a comment.",
  why: "What stands behind the `#` is no longer part of the claim, and nothing shows that to its reader.",
  fix: "Put the text in quotes. Where it is meant as a comment, leave two spaces before the `#` and one after it.",
  bad: `
claims:
  build:
    text: The city should build tram line #5 before 2030.
`,
  good: `
claims:
  build:
    text: "The city should build tram line #5 before 2030."
`,
};
