import type { Rule } from "../rule.js";

export const unusedSource: Rule = {
  name: "style/unused-source",
  severity: "info",
  fixed: false,
  what: "A source is cited by nothing.",
  why: "Either a citation was forgotten, or the source can go.",
  fix: "Cite it where it belongs, or delete it.",
  bad: `
sources:
  survey: { title: Survey, kind: study }
claims:
  quick: { text: The tram is quicker., supports: [build] }
  build: { text: The city should build a tram. }
`,
  good: `
sources:
  survey: { title: Survey, kind: study }
claims:
  quick: { text: The tram is quicker., source: survey, supports: [build] }
  build: { text: The city should build a tram. }
`,
  *check({ argument, own }) {
    const used = new Set<string | undefined>([argument.examines]);
    // What is imported doesn't know of the sources of this file.
    for (const node of own) {
      used.add(node.stated?.source);
      for (const { source } of node.citations) used.add(source);
    }
    for (const source of argument.sources.values()) used.add(source.origin);
    for (const source of argument.sources.values()) {
      if (source.via !== "" || used.has(source.id)) continue;
      yield {
        message: `nothing cites the source \`${source.id}\``,
        at: source.span,
        help: "cite it where it belongs, or delete it",
        data: { id: source.id },
      };
    }
  },
};
