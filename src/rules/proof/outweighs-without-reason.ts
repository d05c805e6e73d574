import type { Rule } from "../rule.js";

export const outweighsWithoutReason: Rule = {
  name: "proof/outweighs-without-reason",
  severity: "warning",
  fixed: false,
  what: "One inference is said to outweigh another, and nothing says why.",
  why: "Outweighing ends a contest by the author's word. A reader has to be able to see the reason for it.",
  fix: "Write the entry as `{ id: ..., because: ... }`.",
  bad: `
claims:
  quick: { text: The tram is quicker., supports: [{ id: build, outweighs: [dear.opposes.build] }] }
  dear: { text: The tram is dearer., opposes: [build] }
  build: { text: The city should build a tram. }
`,
  good: `
claims:
  quick: { text: The tram is quicker., supports: [{ id: build, outweighs: [{ id: dear.opposes.build, because: The budget allows it. }] }] }
  dear: { text: The tram is dearer., opposes: [build] }
  build: { text: The city should build a tram. }
`,
  *check({ argument, own }) {
    for (const node of own) {
      if (node.kind !== "inference") continue;
      for (const { inference, because, span } of node.outweighs) {
        if (because !== undefined) continue;
        const other = argument.nodes[inference]?.id ?? "";
        yield {
          message: `\`${node.id}\` outweighs \`${other}\`, and nothing says why`,
          at: span,
          help: `write { id: ${other}, because: ... }`,
          data: { id: node.id, other },
        };
      }
    }
  },
};
