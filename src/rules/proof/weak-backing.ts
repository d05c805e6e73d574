import type { Argument, Statement } from "../../model/argument.js";
import { listing } from "../../text/words.js";
import type { Rule } from "../rule.js";

export const weakBacking: Rule = {
  name: "proof/weak-backing",
  severity: "warning",
  fixed: false,
  what: "A statement is declared proven and cites nothing but social posts or the text under examination.",
  why: "A post shows that something was posted, and a text can't vouch for itself.",
  fix: "Cite the record itself, or word the statement as what was said, make it `assumed`, or leave the standing out.",
  bad: `
sources:
  post: { title: A post, kind: social-post }
evidence:
  missing: { text: Ballots are missing., source: post, standing: proven, supports: [lost] }
claims:
  lost: { text: Votes were lost. }
`,
  good: `
sources:
  post: { title: A post, kind: social-post }
evidence:
  said: { text: A post says that ballots are missing., source: post, standing: assumed, supports: [lost] }
claims:
  lost: { text: Votes were lost. }
`,
  *check({ argument, own }) {
    for (const node of own) {
      if (node.kind === "inference" || node.declared !== "proven") continue;
      if (node.citations.length === 0 || node.because !== undefined) continue;
      const kinds = new Set(node.citations.map(({ source }) => weakness(argument, source)));
      if (kinds.has(undefined)) continue;
      const what = listing([...kinds].map(String), "and");
      yield {
        message: `\`${node.id}\` is declared proven, backed only by ${what}`,
        at: node.citations[0]?.span ?? node.standingSpan,
        help: "cite the record itself, or say with `because` why this is enough",
        data: { id: node.id, sources: sourcesOf(node) },
      };
    }
  },
};

// A source that only repeats another is no better than that one.
function weakness(argument: Argument, source: string): string | undefined {
  for (let at = argument.sources.get(source); at !== undefined; at = argument.sources.get(at.origin ?? "")) {
    if (at.id === argument.examines) return "the text under examination";
    if (at.kind === "social-post") return "a social post";
  }
  return undefined;
}

function sourcesOf(node: Statement): string[] {
  return node.citations.map(({ source }) => source);
}
