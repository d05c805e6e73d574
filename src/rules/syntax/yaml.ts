import type { Rule } from "../rule.js";

export const yaml: Rule = {
  name: "syntax/yaml",
  severity: "error",
  fixed: true,
  what: "The file isn't valid YAML.",
  why: "Where YAML breaks off, nothing after it can be trusted to mean what it says.",
  fix: "Mend the marked place. A text that holds `: `, or that begins with one of `[ ] { } * & ! | > % @` or a quotation mark, goes into quotes.",
  bad: `
claims:
  build:
    text: The question is: should the city build a tram?
`,
  good: `
claims:
  build:
    text: "The question is: should the city build a tram?"
`,
};
