import type { Rule } from "../rule.js";

/** Fewer inferences than this are a sketch, in which nobody misses an objection. */
const MIN_INFERENCES = 5;

export const noObjection: Rule = {
  name: "proof/no-objection",
  severity: "info",
  fixed: false,
  what: "An argument of five inferences or more has no objection in it.",
  why: "An argument that nobody has tried to answer is often one that nobody has looked at.",
  fix: "Write down the best objection that you know, with its own standing, and the reply to it.",
  bad: `
claims:
  a: { text: The line is late., supports: [z] }
  b: { text: The line is full., supports: [z] }
  c: { text: The line is old., supports: [z] }
  d: { text: The line is noisy., supports: [z] }
  e: { text: The line is slow., supports: [z] }
  z: { text: The line should be renewed. }
`,
  good: `
claims:
  a: { text: The line is late., supports: [z] }
  b: { text: The line is full., supports: [z] }
  c: { text: The line is old., supports: [z] }
  d: { text: The line is noisy., supports: [z] }
  e: { text: The line was renewed last year., opposes: [z] }
  z: { text: The line should be renewed. }
`,
  *check({ argument }) {
    const steps = argument.nodes.filter((node) => node.kind === "inference" && node.via === "");
    if (steps.length < MIN_INFERENCES || steps.some((step) => step.kind === "inference" && step.polarity === "opposes"))
      return;
    const { file, start } = argument.span;
    yield {
      message: "nothing in this argument speaks against anything in it",
      at: { file, start, end: start + 1 },
      help: "write down the best objection that you know",
    };
  },
};
