import type { Rule } from "../rule.js";

export const encoding: Rule = {
  name: "syntax/encoding",
  severity: "error",
  fixed: true,
  what: "A file's bytes aren't UTF-8 text.",
  why: "In another encoding letters turn into others or into nothing, and a claim would be read differently from how it was written.",
  fix: "Save the file as UTF-8; in most editors that is a choice beside the file name or in the status bar.",
  bad: Uint8Array.of(0xff, 0xfe, 0x63, 0, 0x6c, 0, 0x61, 0, 0x69, 0, 0x6d, 0, 0x73, 0, 0x3a, 0),
  good: `
claims:
  build: { text: The city should build a tram. }
`,
};
