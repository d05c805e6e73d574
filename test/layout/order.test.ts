import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inversions } from "../../src/layout/crossings.js";

describe("inversions", () => {
  it("counts what two loops count", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (ends) => {
        const naive = ends.reduce((sum, end, i) => sum + ends.slice(i + 1).filter((later) => later < end).length, 0);
        expect(inversions(Int32Array.from(ends), 21)).toBe(naive);
      }),
    );
  });
});
