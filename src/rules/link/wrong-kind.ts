import type { Rule } from "../rule.js";

export const wrongKind: Rule = {
  name: "link/wrong-kind",
  severity: "error",
  fixed: true,
  what: "A reference names something of a kind that can't stand there, such as a source among the premises.",
  why: "Sources are cited, statements are argued from, and only inferences outweigh each other: mixed up, the reference means nothing.",
  fix: "Name something of the kind that the message asks for. To argue from a source, write down what it says as evidence, and argue from that.",
  bad: `
sources:
  survey: { title: Survey, kind: study }
claims:
  build: { text: The city should build a tram. }
inferences:
  asked: { from: survey, supports: build }
`,
  good: `
sources:
  survey: { title: Survey, kind: study }
evidence:
  wanted: { text: Most of those asked want a tram., source: survey }
claims:
  build: { text: The city should build a tram. }
inferences:
  asked: { from: wanted, supports: build }
`,
};
