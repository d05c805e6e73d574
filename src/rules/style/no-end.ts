import type { Rule } from "../rule.js";

export const noEnd: Rule = {
  name: "style/no-end",
  severity: "warning",
  fixed: false,
  what: "No claim is left over as a conclusion, because each supports or opposes something; so all of them count as conclusions.",
  why: "A report on what everything concludes is a report on nothing in particular.",
  fix: "Name the `conclusions`.",
  bad: `
sources:
  s: { title: Survey, kind: study }
claims:
  a: { text: There is less traffic., supports: [b], standing: proven, source: s }
  b: { text: There is more room., supports: [a] }
`,
  good: `
conclusions: [b]
sources:
  s: { title: Survey, kind: study }
claims:
  a: { text: There is less traffic., supports: [b], standing: proven, source: s }
  b: { text: There is more room., supports: [a] }
`,
  *check({ argument }) {
    if (argument.conclusionsFrom !== "everything") return;
    const { file, start } = argument.span;
    yield {
      message: "every claim supports or opposes something, so all of them count as conclusions",
      at: { file, start, end: start + 1 },
      help: "name those that the argument is for: `conclusions: [...]`",
    };
  },
};
