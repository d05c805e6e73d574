import type { Rule } from "../rule.js";

export const unknownGroup: Rule = {
  name: "link/unknown-group",
  severity: "error",
  fixed: true,
  what: "A node belongs to a group that is not there.",
  why: "The viewer would show the node outside the group that its author had in mind.",
  fix: "Write the id as it stands under `groups`, or add the group there.",
  bad: `
claims:
  quick: { text: The tram is quicker., group: time }
`,
  good: `
groups:
  time: { title: Time saved }
claims:
  quick: { text: The tram is quicker., group: time }
`,
};
