import type { Raw, RawEntry } from "../raw.js";
import { Unusual } from "../unusual.js";

/** Up to so many entries are gone through to find that a key is new; of more there is a set. */
const FEW = 12;

/** The entries of a map while it is read. A key that comes again is left to the other reader, which tells both places. */
export class Entries {
  private readonly all: RawEntry[] = [];
  private keys: Set<string> | undefined;

  add(key: string, keyStart: number, keyEnd: number, value: Raw): void {
    if (this.has(key)) throw new Unusual();
    this.all.push({ key, keyStart, keyEnd, value });
  }

  /** All of them, in no more memory than they need: a list that grows has room for sixteen more, and most maps are small. */
  finished(): readonly RawEntry[] {
    return this.all.slice();
  }

  private has(key: string): boolean {
    const { all } = this;
    if (all.length <= FEW) {
      for (let at = 0; at < all.length; at++) if (all[at]!.key === key) return true;
      return false;
    }
    this.keys ??= new Set(all.map((entry) => entry.key));
    const known = this.keys.size;
    return this.keys.add(key).size === known;
  }
}
