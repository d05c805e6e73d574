/** Packs rectangles onto shelves, so that many small components don't make one endless column. */
import type { Point } from "./scene.js";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width to height that the whole should come near to. */
const ASPECT = 1.6;

/** The top left corner of each rectangle, in the order given: rows from left to right, the first rectangle at the origin. */
export function pack(sizes: readonly Size[], gap: number): readonly Point[] {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = sizes.reduce((most, { width }) => Math.max(most, width), 0);
  const limit = Math.max(widest, Math.sqrt(area * ASPECT));
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  return sizes.map(({ width, height }) => {
    if (x > 0 && x + width > limit) {
      x = 0;
      y += rowHeight + gap;
      rowHeight = 0;
    }
    const place = { x, y };
    x += width + gap;
    rowHeight = Math.max(rowHeight, height);
    return place;
  });
}
