import type { Rule } from "../rule.js";

export const alias: Rule = {
  name: "syntax/alias",
  severity: "error",
  fixed: true,
  what: "An alias (`*name`) can't be followed: its anchor isn't set before it, it stands inside its own value, or aliases stand for too much.",
  why: "An alias repeats a value from elsewhere in the file. A few of them inside each other can stand for more values than fit into memory.",
  fix: "Write out the value that the alias should stand for.",
  bad: `
claims:
  build: { text: The city should build a tram., tags: *transport }
`,
  good: `
claims:
  build: { text: The city should build a tram., tags: [transport] }
`,
};
