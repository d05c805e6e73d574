/** Stands for no number: what is looked up is not there. */
export const MISSING = -1;

/** A hash table from three whole numbers to one, in flat arrays: decision diagrams look up little else. */
export class IntTable {
  private slots = new Int32Array(4 * 256).fill(MISSING);
  private capacity = 256;
  private size = 0;

  /** `MISSING` where the key is not there. */
  get(a: number, b: number, c: number): number {
    const at = this.find(a, b, c);
    return this.slots[at] === MISSING ? MISSING : this.slots[at + 3]!;
  }

  /** The numbers are from 0 to 2^31 - 1. */
  set(a: number, b: number, c: number, value: number): void {
    const at = this.find(a, b, c);
    const { slots } = this;
    const isNew = slots[at] === MISSING;
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
      const found = slots[slot];
      if (found === MISSING || (found === a && slots[slot + 1] === b && slots[slot + 2] === c)) return slot;
      at = (at + 1) & (this.capacity - 1);
    }
  }

  /** Fourfold: the smaller it was, the sooner it would have to grow again. */
  private grow(): void {
    const old = this.slots;
    this.capacity *= 4;
    this.slots = new Int32Array(4 * this.capacity).fill(MISSING);
    const { slots } = this;
    for (let from = 0; from < old.length; from += 4) {
      if (old[from] === MISSING) continue;
      const at = this.find(old[from]!, old[from + 1]!, old[from + 2]!);
      slots[at] = old[from]!;
      slots[at + 1] = old[from + 1]!;
      slots[at + 2] = old[from + 2]!;
      slots[at + 3] = old[from + 3]!;
    }
  }
}
