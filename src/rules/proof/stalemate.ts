import { C } from "../../analysis/result.js";
import { statusClause } from "../../analysis/sentences.js";
import { stalemates } from "../../analysis/stalemate.js";
import type { Rule } from "../rule.js";

export const stalemate: Rule = {
  name: "proof/stalemate",
  severity: "warning",
  fixed: false,
  what: "A conclusion is undecided, and no way of settling the open nodes makes it all that it could be.",
  why: "It seems to wait for answers, and none would help: the same open node speaks for it and against it, or its reasons exclude each other.",
  fix: "Look for the open node that stands on both sides, and write down which of the two counts.",
  bad: `
claims:
  rain: { text: It rains on Sunday., supports: [farm-happy], opposes: [all-happy] }
  farm-happy: { text: The farm is happy., supports: [all-happy] }
  all-happy: { text: Everybody is happy. }
`,
  good: `
claims:
  rain: { text: It rains on Sunday., supports: [farm-happy] }
  farm-happy: { text: The farm is happy., supports: [all-happy] }
  all-happy: { text: Everybody is happy. }
`,
  *check({ argument, analysis }) {
    const own = argument.conclusions.filter((index) => argument.nodes[index]?.via === "");
    for (const index of stalemates(analysis, own)) {
      const node = argument.nodes[index]!;
      const most = analysis.high(index) === C ? "be contested" : "hold";
      yield {
        message: `no way of settling the open nodes makes \`${node.id}\` ${most}`,
        at: node.span,
        notes: [{ message: `in this file it ${statusClause(analysis, index)}` }],
        help: "look for the open node that speaks for it and against it",
        data: { id: node.id },
      };
    }
  },
};
