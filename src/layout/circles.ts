/** Which links are part of a circle. */
import { stronglyConnected } from "../model/components.js";
import { groupEdges } from "./adjacency.js";
import type { Component } from "./component.js";

/**
 * Whether a link lies on a circle of the argument. One between equals makes none, and neither does a way that leads into
 * a folded group and out of it again: its members may have nothing to do with one another.
 */
export function circles({ cards, links, from, to }: Component): (link: number) => boolean {
  const ends = from.map((v, e) => (links[e]!.peer || cards[v]!.kind === "group" ? -1 : v));
  const { start, edges } = groupEdges(cards.length, ends);
  const { of } = stronglyConnected({ start, items: edges.map((e) => to[e]!) });
  return (e) => ends[e] !== -1 && of[from[e]!] === of[to[e]!];
}
