import type { Rule } from "../rule.js";

export const badDate: Rule = {
  name: "schema/bad-date",
  severity: "error",
  fixed: true,
  what: "A date isn't a day, a month or a year as ISO 8601 writes it.",
  why: "03/04/2025 is in March for some readers and in April for others.",
  fix: 'Write 2025-03-10 or 2025-03, and a year alone in quotes: "2025".',
  bad: `
as-of: 10.03.2025
claims:
  build: { text: The city should build a tram. }
`,
  good: `
as-of: 2025-03-10
claims:
  build: { text: The city should build a tram. }
`,
};
