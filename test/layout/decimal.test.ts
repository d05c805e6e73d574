import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal } from "../../src/layout/decimal.js";

test.each([10, 100] as const)("a number to one part in %i, as short as it can be", (scale) => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      const text = decimal(value, scale);
      expect(text).toBe(String(Math.round(value * scale) / scale + 0));
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5 / scale + 1e-9);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  [0, "0"],
  [-0.04, "0"],
  [-0.06, "-0.1"],
  [17208.100000000002, "17208.1"],
  [12, "12"],
])("%f is %s", (value, text) => expect(decimal(value)).toBe(text));

test.each([
  [0.35, "0.35"],
  [1.05, "1.05"],
  [-2.4, "-2.4"],
  [0.004, "0"],
])("%f is %s to a hundredth", (value, text) => expect(decimal(value, 100)).toBe(text));
