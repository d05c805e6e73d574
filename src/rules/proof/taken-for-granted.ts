import { nameOf } from "../../analysis/names.js";
import { count } from "../../text/words.js";
import type { Rule } from "../rule.js";

export const takenForGranted: Rule = {
  name: "proof/taken-for-granted",
  severity: "info",
  fixed: false,
  what: "A conclusion's support takes steps for granted.",
  why: "An inference without a standing is presumed: it counts until an objection to it holds. How many of these a conclusion needs is worth knowing.",
  fix: "Nothing. To have every step stood up for, write `defaults: { inference: unproven }`.",
  bad: `
sources:
  survey: { title: Survey, kind: study }
evidence:
  liked: { text: Most riders like the tram., source: survey, standing: proven, supports: [build] }
claims:
  build: { text: The city should build a tram. }
`,
  good: `
sources:
  survey: { title: Survey, kind: study }
defaults: { inference: unproven }
evidence:
  liked: { text: Most riders like the tram., source: survey, standing: proven, supports: [build] }
claims:
  build: { text: The city should build a tram. }
`,
  *check({ argument, analysis }) {
    // Where everything counts as a conclusion, `style/no-end` says so once instead.
    if (argument.conclusionsFrom === "everything") return;
    for (const index of argument.conclusions) {
      const node = argument.nodes[index];
      const steps = analysis.presumes(index);
      if (node === undefined || node.via !== "" || steps.length === 0) continue;
      yield {
        message: `the support of ${nameOf(argument, index)} takes ${count(steps.length, "step")} for granted`,
        at: node.span,
        data: { id: node.id, steps: steps.length },
      };
    }
  },
};
