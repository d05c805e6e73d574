/** What an argument is for, where its file doesn't say. */
import type { Argument, Node } from "./argument.js";

/**
 * The file's own claims that are no premise of a supporting inference, without those that only object (nothing supports
 * them, and they oppose something); if none is left, all its claims.
 */
export function defaultConclusions(nodes: readonly Node[]): Pick<Argument, "conclusions" | "conclusionsFrom"> {
  const supporting = new Uint8Array(nodes.length);
  const opposing = new Uint8Array(nodes.length);
  const supported = new Uint8Array(nodes.length);
  const claims: number[] = [];
  for (const node of nodes) {
    if (node.kind === "claim" && node.via === "") claims.push(node.index);
    if (node.kind !== "inference") continue;
    const uses = node.polarity === "supports" ? supporting : opposing;
    for (const premise of node.from) uses[premise] = 1;
    if (node.polarity === "supports") supported[node.target] = 1;
  }
  const ends = claims.filter((index) => supporting[index] === 0 && (supported[index] === 1 || opposing[index] === 0));
  return ends.length > 0
    ? { conclusions: ends, conclusionsFrom: "ends" }
    : { conclusions: claims, conclusionsFrom: "everything" };
}
