import type { Rule } from "../rule.js";

export const lineEnding: Rule = {
  name: "syntax/line-ending",
  severity: "error",
  fixed: true,
  what: "A line ends in a carriage return alone, as old Macintosh files do.",
  why: "Programs disagree on whether a line ends there, so a comment could swallow what stands behind it.",
  fix: "Let your editor end lines with LF (or CR LF).",
  bad: `
claims:\r  build: { text: The city should build a tram. }
`,
  good: `
claims:
  build: { text: The city should build a tram. }
`,
};
