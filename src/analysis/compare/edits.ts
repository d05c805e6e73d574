/** What was edited in the nodes that two versions of an argument share. */
import type { Argument, Inference, Node } from "../../model/argument.js";
import { byCodePoint } from "../../text/order.js";
import type { Matching, Pair } from "./match.js";

/** An edit that bears on what holds: what was written, and what is. */
export interface StructuralEdit {
  readonly key: "standing" | "premises" | "at-least" | "target" | "polarity" | "outweighs" | "contradicts";
  readonly from: string;
  readonly to: string;
}

/** A key that changes what a reader is told, and nothing that is worked out. */
export type WordingKey =
  | "text"
  | "warrant"
  | "because"
  | "note"
  | "source"
  | "stated"
  | "asserted"
  | "expect"
  | "scheme"
  | "group"
  | "tags";

export interface NodeEdit extends Pair {
  readonly structure: readonly StructuralEdit[];
  readonly wording: readonly WordingKey[];
}

/** The shared nodes that were edited, in the order of the later version. That a node goes by another id is no edit. */
export function edits(before: Argument, after: Argument, matching: Matching): NodeEdit[] {
  return matching.pairs.flatMap((pair) => {
    const [from, to] = [before.nodes[pair.before]!, after.nodes[pair.after]!];
    const structure = structural(before, after, pair, matching);
    const wording = WORDING.filter((key) => wordingOf(before, from, key) !== wordingOf(after, to, key));
    return structure.length === 0 && wording.length === 0 ? [] : [{ ...pair, structure, wording }];
  });
}

function structural(before: Argument, after: Argument, pair: Pair, matching: Matching): StructuralEdit[] {
  const [from, to] = [before.nodes[pair.before]!, after.nodes[pair.after]!];
  const found: StructuralEdit[] = [];
  const compare = (key: StructuralEdit["key"], was: string, is: string): void => {
    if (was !== is) found.push({ key, from: was, to: is });
  };
  // By the ids of the later version, so that what was only renamed is no difference.
  const was = (indices: readonly number[]): string =>
    listed(
      indices.map((index) => {
        const now = matching.afterOf(index);
        return (now === undefined ? before.nodes[index] : after.nodes[now])?.id ?? "";
      }),
    );
  const is = (indices: readonly number[]): string => listed(indices.map((index) => after.nodes[index]?.id ?? ""));
  compare("standing", from.standing ?? "none", to.standing ?? "none");
  if (from.kind === "inference" && to.kind === "inference") {
    compare("premises", was(from.from), is(to.from));
    compare("at-least", needed(from), needed(to));
    compare("target", was([from.target]), is([to.target]));
    compare("polarity", from.polarity, to.polarity);
    compare("outweighs", was(outweighed(from)), is(outweighed(to)));
  } else if (from.kind !== "inference" && to.kind !== "inference")
    compare("contradicts", was(from.contradicts), is(to.contradicts));
  return found;
}

const listed = (ids: readonly string[]): string => (ids.length === 0 ? "none" : ids.toSorted(byCodePoint).join(", "));

const needed = ({ atLeast }: Inference): string => (atLeast === null ? "all" : String(atLeast));

const outweighed = ({ outweighs }: Inference): number[] => outweighs.map(({ inference }) => inference);

const WORDING: readonly WordingKey[] = [
  "text",
  "warrant",
  "because",
  "note",
  "source",
  "stated",
  "asserted",
  "expect",
  "scheme",
  "group",
  "tags",
];

/** What a node says under a key, as a text that can be compared; where it says it in the file doesn't matter. */
function wordingOf({ nodes }: Argument, node: Node, key: WordingKey): string | undefined {
  switch (key) {
    case "text":
      return node.kind === "inference" ? undefined : node.text;
    case "warrant":
      return node.kind === "inference" ? node.warrant : undefined;
    case "scheme":
      return node.kind === "inference" ? node.scheme : undefined;
    case "source":
      return JSON.stringify(node.citations.map(({ source, at, quote }) => [source, at, quote]));
    case "stated":
      return JSON.stringify([node.stated?.source, node.stated?.at, node.stated?.quote]);
    case "expect":
      return JSON.stringify([
        node.expect?.status,
        node.expect?.atMostOpen,
        node.expect?.notRestingOn.map((one) => ("node" in one ? nodes[one.node]?.id : one.source)),
      ]);
    case "tags":
      return node.tags.join("\n");
    default:
      return node[key];
  }
}
