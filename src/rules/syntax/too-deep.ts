import type { Rule } from "../rule.js";

export const tooDeep: Rule = {
  name: "syntax/too-deep",
  severity: "error",
  fixed: true,
  what: "Values are nested more than 64 levels deep.",
  why: "An argument needs six levels. What nests deeper is a slip or an attack, and can take the program down.",
  fix: "Take the extra brackets or levels of indent out.",
  bad: `
x-deep: ${"[".repeat(65)}${"]".repeat(65)}
claims:
  build: { text: The city should build a tram. }
`,
  good: `
x-deep: [[[]]]
claims:
  build: { text: The city should build a tram. }
`,
};
