import type { Rule } from "../rule.js";

export const noObjection: Rule = {
  name: "proof/no-objection",
  severity: "info",
  fixed: false,
  what: "An argument that infers something has no objection in it.",
  why: "An argument that nobody has tried to answer is often one that nobody has looked at.",
  fix: "Write down the best objection that you know, with its own standing, and the reply to it.",
  bad: `
claims:
  late: { text: The line is late., supports: [renew] }
  renew: { text: The line should be renewed. }
`,
  good: `
claims:
  late: { text: The line is late., supports: [renew] }
  renewed: { text: The line was renewed last year., opposes: [renew] }
  renew: { text: The line should be renewed. }
`,
  *check({ argument, own }) {
    const steps = own.filter((node) => node.kind === "inference");
    // Claims without a step between them are no argument yet.
    if (steps.length === 0 || steps.some((step) => step.kind === "inference" && step.polarity === "opposes")) return;
    const { file, start } = argument.span;
    yield {
      message: "nothing in this argument speaks against anything in it",
      at: { file, start, end: start + 1 },
      help: "write down the best objection that you know",
    };
  },
};
