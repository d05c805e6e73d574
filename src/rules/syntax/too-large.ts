import { MAX_BYTES } from "../../text/decode.js";
import type { Rule } from "../rule.js";

export const tooLarge: Rule = {
  name: "syntax/too-large",
  severity: "error",
  fixed: true,
  what: "A file is larger than 64 MiB.",
  why: "Nobody wrote it by hand, and nobody can review it; reading it would take the memory that everything else needs.",
  fix: "Split the argument into several files, and let one import the others.",
  bad: () => new Uint8Array(MAX_BYTES + 1),
  good: {
    "trams.argument.yaml": `
imports: { cost: ./cost.argument.yaml }
claims:
  build: { text: The city should build a tram. }
inferences:
  affordable: { from: [cost/cheap], supports: build }
`,
    "cost.argument.yaml": `
claims:
  cheap: { text: The tram is cheap. }
`,
  },
};
