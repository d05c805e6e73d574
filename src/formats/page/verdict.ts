/** How a node stands, in a sentence whose names lead to their nodes. */
import type { Analysis } from "../../analysis/analyse.js";
import { statusClause, statusSentence } from "../../analysis/sentences.js";
import type { Literal } from "../../analysis/result.js";
import type { PageLiteral, PageVerdict, SentencePart } from "./data.js";

/** They stand around a name in a sentence, and no text from a file can have them. */
const [START, MIDDLE, END] = ["\u0002", "\u0003", "\u0004"];
const NAMED = new RegExp(`${START}(\\d+)${MIDDLE}([^${END}]*)${END}`, "gu");

/** A sentence about an argument, taken apart at the nodes that it names. */
export function parts(analysis: Analysis, sentence: (analysis: Analysis) => string): readonly SentencePart[] {
  const marked = sentence({
    ...analysis,
    nameOf: (node) => `${START}${node}${MIDDLE}${analysis.nameOf(node)}${END}`,
  });
  const found: SentencePart[] = [];
  let end = 0;
  for (const match of marked.matchAll(NAMED)) {
    if (match.index > end) found.push(marked.slice(end, match.index));
    found.push({ node: analysis.argument.nodes[Number(match[1])]?.id ?? "", name: match[2] ?? "" });
    end = match.index + match[0].length;
  }
  if (end < marked.length) found.push(marked.slice(end));
  return found;
}

/** The sentence as a text. */
export function plainSentence(sentence: readonly SentencePart[]): string {
  return sentence.map((part) => (typeof part === "string" ? part : part.name)).join("");
}

export function literals({ argument }: Analysis, some: readonly Literal[]): PageLiteral[] {
  return some.map(({ node, must }) => ({ node: argument.nodes[node]?.id ?? "", must }));
}

/** How a node stands: in the file, or under what the reader supposes, which the file doesn't say. */
export function standing(analysis: Analysis, node: number): readonly SentencePart[] {
  const supposed = (analysis.options.settled?.size ?? 0) > 0;
  return parts(analysis, (marked) =>
    supposed ? `As supposed, it ${statusClause(marked, node)}.` : statusSentence(marked, node),
  );
}

export function verdictOf(analysis: Analysis, node: number): PageVerdict {
  return {
    id: analysis.argument.nodes[node]?.id ?? "",
    status: analysis.status[node] ?? "unsupported",
    sentence: standing(analysis, node),
    loadBearing: literals(analysis, analysis.loadBearing(node)),
  };
}
