import type { Rule } from "../rule.js";

export const hiddenCharacter: Rule = {
  name: "syntax/hidden-character",
  severity: "error",
  fixed: true,
  what: "A file holds a control character, or an invisible one that changes the reading direction.",
  why: "A reviewer would see another text than the program reads, and a terminal would obey the character instead of showing it.",
  fix: 'Delete the character. Where a text needs it, write it as an escape in double quotes, such as "\\u202E".',
  bad: `
claims:
  build: { text: The city should \u202enot\u202c build a tram. }
`,
  good: `
claims:
  build: { text: "The city should \\u202Enot\\u202C build a tram." }
`,
};
