import { rowLength } from "../../model/rows.js";
import type { Rule } from "../rule.js";

export const unsupportedConclusion: Rule = {
  name: "proof/unsupported-conclusion",
  severity: "warning",
  fixed: false,
  what: "A conclusion has no support and declares no standing.",
  why: "The file says that it argues for the claim, and gives no reason for it.",
  fix: "Support it, declare its standing, or name other `conclusions`.",
  bad: `
title: Trams
claims:
  build: { text: The city should build a tram. }
`,
  good: `
claims:
  demand: { text: Enough people would ride it., supports: [build] }
  build: { text: The city should build a tram. }
`,
  *check({ argument, analysis }) {
    for (const index of argument.conclusions) {
      const node = argument.nodes[index];
      if (node === undefined || node.via !== "" || node.declared !== null) continue;
      if (rowLength(analysis.compact.supporters, index) > 0) continue;
      yield {
        message: `the conclusion \`${node.id}\` has no support`,
        at: node.span,
        help: "support it, declare its standing, or name other `conclusions`",
        data: { id: node.id },
      };
    }
  },
};
