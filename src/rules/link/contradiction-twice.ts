import type { Rule } from "../rule.js";

export const contradictionTwice: Rule = {
  name: "link/contradiction-twice",
  severity: "info",
  fixed: false,
  what: "That two statements contradict each other is written twice, mostly on both sides.",
  why: "To say it once is enough, because it holds both ways; it counts once in any case.",
  fix: "Leave one of the two out.",
  bad: `
claims:
  wet: { text: The winter will be wet., contradicts: [dry] }
  dry: { text: The winter will be dry., contradicts: [wet] }
`,
  good: `
claims:
  wet: { text: The winter will be wet., contradicts: [dry] }
  dry: { text: The winter will be dry. }
`,
};
