/** The nodes of before in an argument in which they stand elsewhere. */
import type { Inference, Node } from "./argument.js";
import type { LinkedUnit } from "./linked-unit.js";

/** Gives nodes of `unchanged` units their indices in `parts`; a node of which none is another is the same object. */
export function mover(
  parts: ReadonlyMap<string, LinkedUnit>,
  unchanged: ReadonlyMap<string, LinkedUnit>,
): (nodes: LinkedUnit["nodes"]) => LinkedUnit["nodes"] {
  const stays = [...unchanged].every(([path, { first }]) => parts.get(path)!.first === first);
  if (stays) return (nodes) => nodes.slice();
  const to: number[] = [];
  for (const [path, { first, definitions }] of unchanged) {
    const now = parts.get(path)!.first;
    for (let at = 0; at < definitions.length; at++) to[first + at] = now + at;
  }
  return (nodes) => nodes.map((node) => node && moved(node, to));
}

/**
 * What a statement contradicts is left to whoever looks at what all steps say; and expectations, which name nodes too, are
 * kept of the evaluated file alone, which comes first and is new where anything is.
 */
function moved(node: Node, to: readonly number[]): Node {
  const index = to[node.index]!;
  if (node.kind !== "inference") return index === node.index ? node : { ...node, index };
  if (index === node.index && reachesTheSame(node, to)) return node;
  return {
    ...node,
    index,
    from: node.from.map((premise) => to[premise]!),
    target: to[node.target]!,
    outweighs: node.outweighs.map((one) => ({ ...one, inference: to[one.inference]! })),
  };
}

function reachesTheSame({ from, target, outweighs }: Inference, to: readonly number[]): boolean {
  return (
    to[target] === target &&
    from.every((premise) => to[premise] === premise) &&
    outweighs.every(({ inference }) => to[inference] === inference)
  );
}
