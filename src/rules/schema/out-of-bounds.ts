import type { Rule } from "../rule.js";

export const outOfBounds: Rule = {
  name: "schema/out-of-bounds",
  severity: "error",
  fixed: true,
  what: "A value is too long, too short, too large or too small, or a list is empty or names the same thing twice.",
  why: "An empty list or text says nothing, and a premise that is named twice is still one premise.",
  fix: "Keep to the limit that the message names, or leave the key out.",
  bad: `
claims:
  build: { text: "" }
`,
  good: `
claims:
  build: { text: The city should build a tram. }
`,
};
