import { rowLength } from "../../model/rows.js";
import type { Rule } from "../rule.js";

export const unusedNode: Rule = {
  name: "style/unused-node",
  severity: "warning",
  fixed: false,
  what: "A statement is no conclusion, supports nothing, opposes nothing and contradicts nothing.",
  why: "It bears on nothing: a step to it was forgotten, or it can go.",
  fix: "Let it support or oppose something, name it among the `conclusions`, or delete it.",
  bad: `
conclusions: [build]
claims:
  quick: { text: The tram is quicker., supports: [build] }
  green: { text: The tram is green. }
  build: { text: The city should build a tram. }
`,
  good: `
conclusions: [build]
claims:
  quick: { text: The tram is quicker., supports: [build] }
  green: { text: The tram is green., supports: [build] }
  build: { text: The city should build a tram. }
`,
  *check({ argument, analysis, own }) {
    const conclusions = new Set(argument.conclusions);
    for (const node of own) {
      if (node.kind === "inference" || conclusions.has(node.index)) continue;
      // What a statement stands in the equations of are the steps that it is a premise of.
      if (rowLength(analysis.compact.users, node.index) > 0) continue;
      yield {
        message: `nothing uses \`${node.id}\``,
        at: node.span,
        help: "let it support or oppose something, name it in `conclusions`, or delete it",
        data: { id: node.id },
      };
    }
  },
};
