/** The drawing as numbers: cards and links by index, split into its connected components. */
import type { Draft, Drawing, Link } from "./cards.js";

/** Cards that hang together. Both lists are sorted by id, so the order of the input changes nothing. */
export interface Component {
  readonly cards: readonly Draft[];
  readonly links: readonly Link[];
  /** Indices into `cards`, by link. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** By code units, which is the same on every machine. */
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Disjoint sets with path halving: for every index the representative of its set. */
export function connected(count: number, from: Int32Array, to: Int32Array): Int32Array {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const find = (start: number): number => {
    let i = start;
    while (parent[i]! !== i) {
      parent[i] = parent[parent[i]!]!;
      i = parent[i]!;
    }
    return i;
  };
  from.forEach((source, e) => {
    const a = find(source);
    const b = find(to[e]!);
    // The smaller index represents, so that the result does not depend on the order of the edges.
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  });
  return parent.map((_, i) => find(i));
}

/** Components in the order of their first card. */
export function components({ cards, links }: Drawing): readonly Component[] {
  const sortedCards = cards.toSorted(byId);
  const sortedLinks = links.toSorted(byId);
  const index = new Map(sortedCards.map((card, i) => [card.id, i]));
  const from = Int32Array.from(sortedLinks, (link) => index.get(link.from)!);
  const to = Int32Array.from(sortedLinks, (link) => index.get(link.to)!);
  const representative = connected(sortedCards.length, from, to);

  const parts = new Map<number, { cards: Draft[]; links: Link[]; from: number[]; to: number[] }>();
  const local = new Int32Array(sortedCards.length);
  sortedCards.forEach((card, i) => {
    const part = parts.get(representative[i]!) ?? { cards: [], links: [], from: [], to: [] };
    parts.set(representative[i]!, part);
    local[i] = part.cards.push(card) - 1;
  });
  sortedLinks.forEach((link, e) => {
    const part = parts.get(representative[from[e]!]!)!;
    part.links.push(link);
    part.from.push(local[from[e]!]!);
    part.to.push(local[to[e]!]!);
  });
  return [...parts.values()].map((part) => ({
    cards: part.cards,
    links: part.links,
    from: Int32Array.from(part.from),
    to: Int32Array.from(part.to),
  }));
}
