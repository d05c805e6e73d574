import type { Rule } from "../rule.js";

export const outweighEachOther: Rule = {
  name: "proof/outweigh-each-other",
  severity: "warning",
  fixed: false,
  what: "Two inferences outweigh each other.",
  why: "Each counts only if the other doesn't: a stand-off, in which neither is settled and what they bear on is contested.",
  fix: "Decide which of the two outweighs the other.",
  bad: `
claims:
  quick: { text: The tram is quicker., supports: [{ id: build, outweighs: [{ id: dear.opposes.build, because: Time counts more. }] }] }
  dear: { text: The tram is dearer., opposes: [{ id: build, outweighs: [{ id: quick.supports.build, because: Money counts more. }] }] }
  build: { text: The city should build a tram. }
`,
  good: `
claims:
  quick: { text: The tram is quicker., supports: [{ id: build, outweighs: [{ id: dear.opposes.build, because: Time counts more. }] }] }
  dear: { text: The tram is dearer., opposes: [build] }
  build: { text: The city should build a tram. }
`,
  *check({ argument, own }) {
    for (const node of own) {
      if (node.kind !== "inference") continue;
      for (const { inference, span } of node.outweighs) {
        const other = argument.nodes[inference];
        // Each pair once: at the one that comes later.
        if (other?.kind !== "inference" || other.index > node.index) continue;
        const back = other.outweighs.find((one) => one.inference === node.index);
        if (back === undefined) continue;
        yield {
          message: `\`${other.id}\` and \`${node.id}\` outweigh each other`,
          at: span,
          notes: [{ message: "the other way round", at: back.span }],
          help: "decide which of the two outweighs the other",
          data: { id: node.id, other: other.id },
        };
      }
    }
  },
};
