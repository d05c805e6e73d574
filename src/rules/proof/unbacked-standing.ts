import type { Rule } from "../rule.js";

export const unbackedStanding: Rule = {
  name: "proof/unbacked-standing",
  severity: "error",
  fixed: false,
  what: "A node is declared proven, refuted or disputed, and neither a source nor a reason says why.",
  why: "These standings close a question, or say that it is fought over. A reader has to be able to look up who says so.",
  fix: "Cite a `source`, write a `because`, or leave the standing out: then the node is unproven.",
  bad: `
claims:
  safe: { text: The bridge is safe., standing: proven }
`,
  good: `
sources:
  report: { title: Inspection report, kind: record }
claims:
  safe: { text: The bridge is safe., standing: proven, source: report }
`,
  *check({ own }) {
    for (const node of own) {
      if (node.declared === null) continue;
      const closes = node.declared === "proven" || node.declared === "refuted" || node.declared === "disputed";
      if (!closes || node.citations.length > 0 || node.because !== undefined) continue;
      yield {
        message: `\`${node.id}\` is declared ${node.declared}, and nothing says why`,
        at: node.standingSpan,
        help: "add `source:` or `because:`, or leave the standing out",
        data: { id: node.id, standing: node.declared },
      };
    }
  },
};
