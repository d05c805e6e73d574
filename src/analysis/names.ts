/** What to call a node in a sentence. */
import type { Argument, Inference, Node } from "../model/argument.js";
import { oneLine } from "../text/visible.js";
import { count } from "../text/words.js";

/** How long a text may be where it is named in passing. */
const SHORT = 90;

/** A statement's text in quotation marks, or a description of the step; cut at a word where it is long. */
export function nameOf(argument: Argument, index: number, limit = SHORT): string {
  const node = argument.nodes[index];
  if (node === undefined) return "a node that is not there";
  return node.kind === "inference" ? stepName(argument, node, limit) : quoted(node.text, limit);
}

/** "“text” (`id`)": for a reader who will look the node up in the file. */
export function nameWithId(argument: Argument, index: number, limit = SHORT): string {
  return `${nameOf(argument, index, limit)} (\`${oneLine(argument.nodes[index]?.id ?? "")}\`)`;
}

export function quoted(text: string, limit = SHORT): string {
  return `“${cut(oneLine(text).replace(/[.]$/u, ""), limit)}”`;
}

/** The text up to `limit` characters, cut between words. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1);
  const space = head.lastIndexOf(" ");
  // Half of a surrogate pair would print as a question mark.
  return `${head.slice(0, space > limit / 2 ? space : undefined).replace(/[\ud800-\udbff]$/u, "")}…`;
}

function stepName(argument: Argument, step: Inference, limit: number): string {
  // The warrant says best what the step claims; without one it is known by its ends.
  if (step.warrant !== undefined)
    return `the ${step.polarity === "supports" ? "step" : "objection"} ${quoted(step.warrant, limit)}`;
  const [first, ...rest] = step.from;
  const half = Math.max(40, Math.floor(limit * 0.6));
  const premise = nameOfShort(argument.nodes[first ?? -1], half);
  const others = rest.length === 0 ? "" : ` and ${count(rest.length, "other premise")}`;
  const target = argument.nodes[step.target];
  const to = target?.kind === "inference" ? "a step" : nameOfShort(target, half);
  if (step.made === "reports") return `the step from the report ${premise} to what it says`;
  return step.polarity === "supports"
    ? `the step from ${premise}${others} to ${to}`
    : `the objection from ${premise}${others} to ${to}`;
}

function nameOfShort(node: Node | undefined, limit: number): string {
  return node === undefined || node.kind === "inference" ? "a step" : quoted(node.text, limit);
}
