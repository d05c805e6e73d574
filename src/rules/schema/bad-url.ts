import type { Rule } from "../rule.js";

export const badUrl: Rule = {
  name: "schema/bad-url",
  severity: "error",
  fixed: true,
  what: "An address isn't one that a reader could safely follow.",
  why: "Addresses become links. One that begins with `javascript:` would run a program in the browser of whoever clicks it.",
  fix: "Write an address that begins with http:, https:, mailto: or doi:, without spaces.",
  bad: `
sources:
  survey: { title: Survey, url: www.example.org/survey }
claims:
  build: { text: The city should build a tram., source: survey }
`,
  good: `
sources:
  survey: { title: Survey, url: https://www.example.org/survey }
claims:
  build: { text: The city should build a tram., source: survey }
`,
};
