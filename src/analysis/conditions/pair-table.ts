/** Stands for no number: what is looked up is not there. */
export const MISSING = -1;

/** A key, its second half, and the value. */
const SLOT = 3;

/**
 * A hash table from two whole numbers to one, in a flat array. It is as small as it can be: memory that was not used before
 * takes longer to get than all the looking up.
 */
export class PairTable {
  /** A slot whose key is 0 is free. */
  private slots = new Int32Array(SLOT * 256);
  private mask = 255;
  private size = 0;

  /** `MISSING` where the key is not there. */
  get(a: number, b: number): number {
    const at = this.find(a, b);
    return this.slots[at] === 0 ? MISSING : this.slots[at + 2]!;
  }

  /** @param a from 1 to 2^31 - 1; the other two are from 0 on */
  set(a: number, b: number, value: number): void {
    const at = this.find(a, b);
    const isNew = this.slots[at] === 0;
    this.slots[at] = a;
    this.slots[at + 1] = b;
    this.slots[at + 2] = value;
    if (isNew && ++this.size * 3 > 2 * this.mask) this.grow();
  }

  /** The slot that holds the key, or the free one where it belongs. */
  private find(a: number, b: number): number {
    const { slots, mask } = this;
    let at = hash(a, b, 0) & mask;
    for (;;) {
      const slot = SLOT * at;
      const found = slots[slot];
      if (found === 0 || (found === a && slots[slot + 1] === b)) return slot;
      at = (at + 1) & mask;
    }
  }

  private grow(): void {
    const old = this.slots;
    this.mask = 2 * this.mask + 1;
    this.slots = new Int32Array(2 * old.length);
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from] === 0) continue;
      const at = this.find(old[from]!, old[from + 1]!);
      this.slots[at] = old[from]!;
      this.slots[at + 1] = old[from + 1]!;
      this.slots[at + 2] = old[from + 2]!;
    }
  }
}

/** A number from 0 to 2^32 - 1 of which every bit depends on all three. */
export function hash(a: number, b: number, c: number): number {
  const mixed = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)) >>> 0;
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
