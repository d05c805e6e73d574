/** A heap of distinct small integers, the least one first. */
export class MinHeap {
  private readonly items: number[] = [];
  private readonly inside: Uint8Array;

  /** Takes integers from 0 to `size` - 1. */
  constructor(size: number) {
    this.inside = new Uint8Array(size);
  }

  /** Puts an integer in; one that is inside already stays as it is. */
  push(item: number): void {
    if (this.inside[item] === 1) return;
    this.inside[item] = 1;
    const { items } = this;
    let at = items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (items[parent]! <= item) break;
      items[at] = items[parent]!;
      at = parent;
    }
    items[at] = item;
  }

  /** Takes the least one out; undefined where there is none. */
  pop(): number | undefined {
    const { items } = this;
    const least = items[0];
    const last = items.pop();
    if (least === undefined || last === undefined) return undefined;
    this.inside[least] = 0;
    if (items.length === 0) return least;
    let at = 0;
    for (let child = 1; child < items.length; child = 2 * at + 1) {
      if (child + 1 < items.length && items[child + 1]! < items[child]!) child++;
      if (items[child]! >= last) break;
      items[at] = items[child]!;
      at = child;
    }
    items[at] = last;
    return least;
  }
}
