import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oneLine, visible } from "../../src/text/visible.js";
import { count, didYouMean, listing } from "../../src/text/words.js";

test("counts and lists", () => {
  expect([count(0, "node"), count(1, "node"), count(1200, "node"), count(2, "entry", "entries")]).toEqual([
    "0 nodes",
    "1 node",
    "1,200 nodes",
    "2 entries",
  ]);
  expect([listing([]), listing(["a"]), listing(["a", "b"]), listing(["a", "b", "c"], "or")]).toEqual([
    "",
    "a",
    "a and b",
    "a, b or c",
  ]);
});

describe("the nearest word", () => {
  test.each([
    ["suports", ["supports", "opposes"], "supports"],
    ["Proven", ["proven", "unproven"], "proven"],
    ["grid-cope", ["grid-copes", "grid"], "grid-copes"],
    ["A", ["a", "b"], "a"],
  ])("of %s is found", (word, candidates, expected) => {
    expect(didYouMean(word, candidates)).toBe(expected);
  });

  test.each([
    ["a", ["b", "c"]],
    ["tram", ["claims", "evidence"]],
    ["", ["a"]],
    ["word", []],
  ])("of %j is none", (word, candidates) => {
    expect(didYouMean(word, candidates)).toBeUndefined();
  });

  test("is always one of the candidates", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
        expect([undefined, ...candidates]).toContain(didYouMean(word, candidates));
      }),
    );
  });
});

test("what is made visible has nothing left that a terminal or a reader's eye would act on", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      // oxlint-disable-next-line no-control-regex -- finding control characters is what it is for
      expect(visible(text)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/u);
      expect(oneLine(text)).not.toContain("\n");
    }),
  );
  expect(visible("a\u001b[31m\tb\n\u202e")).toBe("a\\u{1b}[31m b\n\\u{202e}");
});
