import type { Rule } from "../rule.js";

export const tag: Rule = {
  name: "syntax/tag",
  severity: "error",
  fixed: true,
  what: "A value has a YAML tag, such as `!!str`.",
  why: "A tag changes the type of a value, or asks a program to run something for it; an argument has no use for either.",
  fix: "Leave the tag out. Put quotes around a value that should be read as text.",
  bad: `
claims:
  build: { text: !!str 2030 }
`,
  good: `
claims:
  build: { text: "2030" }
`,
};
