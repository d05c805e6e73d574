import type { Rule } from "../rule.js";

export const duplicateId: Rule = {
  name: "link/duplicate-id",
  severity: "error",
  fixed: true,
  what: "An id is given twice in a file, or a step from one statement to another is written twice.",
  why: "A reference to it could mean either. Nodes, sources and groups share their ids for this reason.",
  fix: "Rename one of them, and look through the references to it.",
  bad: `
sources:
  survey: { title: Survey, kind: study }
claims:
  survey: { text: Most of those asked want a tram., source: survey }
`,
  good: `
sources:
  survey: { title: Survey, kind: study }
claims:
  wanted: { text: Most of those asked want a tram., source: survey }
`,
};
