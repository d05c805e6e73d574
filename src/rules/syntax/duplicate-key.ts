import type { Rule } from "../rule.js";

export const duplicateKey: Rule = {
  name: "syntax/duplicate-key",
  severity: "error",
  fixed: true,
  what: "A key is written twice in the same map.",
  why: "Only one of the two values could count, and YAML programs disagree on which.",
  fix: "Rename one of them, or make them one.",
  bad: `
claims:
  build:
    text: The city should build a tram.
    note: It was voted on in May.
    note: The vote was close.
`,
  good: `
claims:
  build:
    text: The city should build a tram.
    note: It was voted on in May. The vote was close.
`,
};
