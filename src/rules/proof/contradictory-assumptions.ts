import type { Rule } from "../rule.js";

export const contradictoryAssumptions: Rule = {
  name: "proof/contradictory-assumptions",
  severity: "warning",
  fixed: false,
  what: "Two statements that contradict each other are both assumed.",
  why: "They can't both be granted, so what holds only on both holds on nothing. Neither counts when a status on assumption is worked out.",
  fix: "Decide which of them is assumed.",
  bad: `
claims:
  wet: { text: The winter will be wet., standing: assumed, contradicts: [dry] }
  dry: { text: The winter will be dry., standing: assumed }
`,
  good: `
claims:
  wet: { text: The winter will be wet., standing: assumed, contradicts: [dry] }
  dry: { text: The winter will be dry. }
`,
  *check({ argument, own }) {
    for (const node of own) {
      if (node.kind === "inference" || node.standing !== "assumed") continue;
      for (const index of node.contradicts) {
        const other = argument.nodes[index];
        // Each pair once: at the one that comes later.
        if (other?.standing !== "assumed" || index > node.index) continue;
        yield {
          message: `\`${other.id}\` and \`${node.id}\` contradict each other, and both are assumed`,
          at: node.standingSpan,
          notes: [{ message: `\`${other.id}\` is assumed here`, at: other.standingSpan }],
          help: "leave the standing of one of them out",
          data: { id: node.id, other: other.id },
        };
      }
    }
  },
};
