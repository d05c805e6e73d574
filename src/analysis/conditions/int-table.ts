/** A hash table from three whole numbers to one, in flat arrays: decision diagrams look up little else. */
export class IntTable {
  private slots = new Int32Array(4 * 256).fill(-1);
  private capacity = 256;
  private size = 0;

  get(a: number, b: number, c: number): number | undefined {
    const at = this.find(a, b, c);
    return this.slots[at] === -1 ? undefined : this.slots[at + 3];
  }

  /** The numbers are from 0 to 2^31 - 1. */
  set(a: number, b: number, c: number, value: number): void {
    const at = this.find(a, b, c);
    const { slots } = this;
    const isNew = slots[at] === -1;
    slots[at] = a;
    slots[at + 1] = b;
    slots[at + 2] = c;
    slots[at + 3] = value;
    if (isNew && ++this.size * 2 > this.capacity) this.grow();
  }

  /** The slot that holds the key, or the free one where it belongs. */
  private find(a: number, b: number, c: number): number {
    const { slots } = this;
    let at = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)) >>> 0;
    at = (at ^ (at >>> 15)) & (this.capacity - 1);
    for (;;) {
      const slot = 4 * at;
      if (slots[slot] === -1 || (slots[slot] === a && slots[slot + 1] === b && slots[slot + 2] === c)) return slot;
      at = (at + 1) & (this.capacity - 1);
    }
  }

  private grow(): void {
    const old = this.slots;
    this.capacity *= 2;
    this.slots = new Int32Array(4 * this.capacity).fill(-1);
    this.size = 0;
    for (let at = 0; at < old.length; at += 4)
      if (old[at] !== -1) this.set(old[at]!, old[at + 1]!, old[at + 2]!, old[at + 3]!);
  }
}
