import { count } from "../../text/words.js";
import type { Rule } from "../rule.js";

export const atLeastTooLarge: Rule = {
  name: "proof/at-least-too-large",
  severity: "warning",
  fixed: false,
  what: "An inference needs more premises than it has.",
  why: "It can never count, whatever its premises turn out to be.",
  fix: "Lower `at-least`, or leave it out where all premises are needed.",
  bad: `
claims:
  wet: { text: It rained. }
  cold: { text: It froze. }
  icy: { text: The road is icy. }
inferences:
  ice: { from: [wet, cold], at-least: 3, supports: icy }
`,
  good: `
claims:
  wet: { text: It rained. }
  cold: { text: It froze. }
  icy: { text: The road is icy. }
inferences:
  ice: { from: [wet, cold], at-least: 2, supports: icy }
`,
  *check({ own }) {
    for (const node of own) {
      if (node.kind !== "inference" || node.atLeast === null || node.atLeast <= node.from.length) continue;
      yield {
        message: `\`${node.id}\` needs at least ${node.atLeast} of its premises, and has ${count(node.from.length, "premise")}`,
        at: node.span,
        help: `lower \`at-least\` to ${node.from.length} or less, or add premises`,
        data: { id: node.id, atLeast: node.atLeast, premises: node.from.length },
      };
    }
  },
};
