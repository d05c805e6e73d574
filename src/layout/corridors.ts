/** What is in the way of a link that crosses or enters a column. */
import type { Column } from "./columns.js";

/** A card in the terms of layout. */
export interface Extent {
  readonly along: Column;
  /** From and to, across. */
  readonly from: number;
  readonly to: number;
}

/** Distance in pixels that a link keeps from cards that it passes. */
const CLEARANCE = 4;

/**
 * Returns a function that, for a rank and a stretch across it, tells how far along the cards in that stretch reach;
 * where there are none, that is the middle of the column, and a link can curve through freely.
 */
export function corridors(
  columns: readonly Column[],
  rank: Int32Array,
  extents: readonly Extent[],
): (rank: number, from: number, to: number) => Column {
  const byRank: Extent[][] = columns.map(() => []);
  extents.forEach((extent, card) => byRank[rank[card]!]!.push(extent));
  for (const cards of byRank) cards.sort((a, b) => a.from - b.from);

  return (r, a, b) => {
    const cards = byRank[r]!;
    const column = columns[r]!;
    const [first, last] = [Math.min(a, b) - CLEARANCE, Math.max(a, b) + CLEARANCE];
    let low = 0;
    let high = cards.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cards[middle]!.to < first) low = middle + 1;
      else high = middle;
    }
    let start = (column.start + column.end) / 2;
    let end = start;
    // Cards are as wide as their column more often than not, so this rarely goes far.
    for (let i = low; i < cards.length && cards[i]!.from <= last; i++) {
      start = Math.min(start, cards[i]!.along.start);
      end = Math.max(end, cards[i]!.along.end);
      if (start <= column.start && end >= column.end) break;
    }
    return { start, end };
  };
}
