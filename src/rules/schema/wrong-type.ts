import type { Rule } from "../rule.js";

export const wrongType: Rule = {
  name: "schema/wrong-type",
  severity: "error",
  fixed: true,
  what: "A value is of another type than its key needs: a number for a text, a text for a list, or nothing at all.",
  why: "YAML takes `2030` for a number and `yes, no` without quotes for one text: what is read may not be what was meant.",
  fix: "Write the value as the message says: a text in quotes, a list in brackets.",
  bad: `
claims:
  year: { text: 2030 }
`,
  good: `
claims:
  year: { text: "2030" }
`,
};
