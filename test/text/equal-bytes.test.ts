import fc from "fast-check";
import { expect, test } from "vitest";
import { equalBytes } from "../../src/text/equal-bytes.js";

/** The same bytes at a place of their own in something longer. */
function at(offset: number, bytes: readonly number[]): Uint8Array {
  const all = new Uint8Array(offset + bytes.length + 3).fill(7);
  all.set(bytes, offset);
  return all.subarray(offset, offset + bytes.length);
}

const offset = fc.nat(9);
const bytes = fc.array(fc.nat(255), { maxLength: 30 });

test("wherever they lie, the same bytes are equal, and others aren't", () => {
  fc.assert(
    fc.property(bytes, offset, offset, fc.nat(29), fc.integer({ min: 1, max: 255 }), (some, one, two, place, by) => {
      expect(equalBytes(at(one, some), at(two, some))).toBe(true);
      expect(equalBytes(at(one, some), at(two, [...some, 0]))).toBe(false);
      if (some.length === 0) return;
      const other = some.with(place % some.length, (some[place % some.length]! + by) % 256);
      expect(equalBytes(at(one, some), at(two, other))).toBe(false);
    }),
  );
});
