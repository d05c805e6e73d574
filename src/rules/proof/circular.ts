import { MAX_SHOWN, shortestCircles, supportCircles } from "../../analysis/circles.js";
import type { Note } from "../../diagnostics/diagnostic.js";
import type { Argument } from "../../model/argument.js";
import { count, listing } from "../../text/words.js";
import type { Rule } from "../rule.js";

export const circular: Rule = {
  name: "proof/circular",
  severity: "error",
  fixed: false,
  what: "Statements support each other in a circle, and nothing from outside supports any of them.",
  why: "Each seems to have a reason, but the reasons lead back to themselves: taken together they show nothing.",
  fix: "Give one of them a reason from outside the circle, or declare its standing; or take a step out.",
  bad: `
claims:
  trusted: { text: The paper can be trusted., supports: [accurate] }
  accurate: { text: The paper is accurate., supports: [trusted] }
`,
  good: `
sources:
  audit: { title: Audit of corrections, kind: study }
evidence:
  few-corrections: { text: One report in a thousand was corrected., source: audit, standing: proven, supports: [accurate] }
claims:
  trusted: { text: The paper can be trusted., supports: [accurate] }
  accurate: { text: The paper is accurate., supports: [trusted] }
`,
  *check({ argument, analysis }) {
    for (const { nodes, circular: failing } of supportCircles(analysis)) {
      // A circle among imported nodes alone is reported where these are checked.
      const first = argument.nodes[failing.find((node) => argument.nodes[node]?.via === "") ?? -1];
      if (first === undefined) continue;
      const circles = shortestCircles(analysis, failing);
      yield {
        message: `${count(failing.length, "node is", "nodes are")} backed only by a circle of ${count(nodes.length, "node")}: ${some(argument, failing)}`,
        label: "its reasons lead back to it",
        at: first.span,
        notes: [
          ...circles.flatMap((circle, index) =>
            steps(argument, circle, circles.length > 1 ? `circle ${index + 1}: ` : ""),
          ),
          ...(failing.length > MAX_SHOWN
            ? [{ message: `shortest circles through the first ${MAX_SHOWN} of these nodes; mend them and look again` }]
            : []),
        ],
        help: "give one of them a reason from outside, or declare its standing",
        data: { nodes: failing.map((node) => argument.nodes[node]?.id ?? "") },
      };
    }
  },
};

function some(argument: Argument, nodes: readonly number[]): string {
  const ids = nodes.slice(0, 5).map((node) => `\`${argument.nodes[node]?.id}\``);
  return listing(nodes.length > ids.length ? [...ids, count(nodes.length - ids.length, "more", "more")] : ids);
}

function steps(argument: Argument, circle: readonly number[], prefix: string): Note[] {
  return circle.flatMap((index, at) => {
    const step = argument.nodes[index];
    if (step?.kind !== "inference") return [];
    // Of the premises the one that the circle comes from: the target of the step before.
    const before = argument.nodes[circle.at(at - 1) ?? -1];
    const premise = before?.kind === "inference" ? before.target : -1;
    const from = step.from.includes(premise) ? premise : (step.from[0] ?? -1);
    return [
      {
        message: `${at === 0 ? prefix : ""}\`${argument.nodes[from]?.id}\` supports \`${argument.nodes[step.target]?.id}\``,
        at: step.span,
      },
    ];
  });
}
