import type { Rule } from "../rule.js";

export const ignoreComment: Rule = {
  name: "style/ignore-comment",
  severity: "error",
  fixed: false,
  what: "A comment `# underpin-ignore` lacks a rule or a reason, or names a rule that doesn't exist or can't be ignored.",
  why: "Such a comment ignores nothing, while it looks as if somebody had decided something.",
  fix: "Write it as `# underpin-ignore rule -- reason`, at the end of the line of the finding or right above it.",
  bad: `
claims:
  # underpin-ignore proof/unsupported-conclusion
  build: { text: The city should build a tram. }
`,
  good: `
claims:
  # underpin-ignore proof/unsupported-conclusion -- the reasons follow next week
  build: { text: The city should build a tram. }
`,
};
