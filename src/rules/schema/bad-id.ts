import type { Rule } from "../rule.js";

export const badId: Rule = {
  name: "schema/bad-id",
  severity: "error",
  fixed: true,
  what: "An id, or a reference to one, has characters that an id can't have.",
  why: "Ids are typed, searched for and put into addresses. `/` is kept for what is imported, and `.` for steps that have no id of their own.",
  fix: "Use letters, digits, `_` and `-`, beginning with a letter or a digit.",
  bad: `
claims:
  build tram: { text: The city should build a tram. }
`,
  good: `
claims:
  build-tram: { text: The city should build a tram. }
`,
};
