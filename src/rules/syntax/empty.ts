import type { Rule } from "../rule.js";

export const empty: Rule = {
  name: "syntax/empty",
  severity: "error",
  fixed: true,
  what: "A file holds no argument: it is empty, or has nothing but comments.",
  why: "An empty file would pass every other check, so a slip of the hand would go unnoticed.",
  fix: "Write at least one claim, or delete the file.",
  bad: `
# To be written.
`,
  good: `
claims:
  build: { text: The city should build a tram. }
`,
};
