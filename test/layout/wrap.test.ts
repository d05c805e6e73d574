import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/layout/measure.js";
import { ellipsize, graphemes, SEPARATE, wrap } from "../../src/layout/wrap.js";
import { oneLine } from "../../src/text/visible.js";

const narrow = { width: 100, fontSize: 13, maxLines: 1000 };
const bare = (text: string): string => text.replace(/\s+/gu, "");
const text = fc.oneof(fc.lorem({ maxCount: 40 }), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

describe("wrap", () => {
  it("breaks between words", () => {
    expect(wrap("Battery buses lower the total cost", { ...narrow, width: 120 })).toEqual([
      "Battery buses",
      "lower the total",
      "cost",
    ]);
  });

  it("loses no character but white space while there are lines left", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(bare(wrap(any, narrow).join(""))).toBe(bare(oneLine(any)));
      }),
    );
  });

  it("keeps within the width, but for single characters that are wider", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), fc.integer({ min: 1, max: 6 }), (any, width, maxLines) => {
        const lines = wrap(any, { width, fontSize: 13, maxLines });
        expect(lines.length).toBeLessThanOrEqual(maxLines);
        const segments = (line: string): number => [...new Intl.Segmenter().segment(line)].length;
        for (const line of lines) expect(textWidth(line, 13) <= width || segments(line) <= 2, line).toBe(true);
      }),
    );
  });

  it("ends with an ellipsis where it has to stop, and only there", () => {
    const long = "word ".repeat(100);
    expect(wrap(long, { ...narrow, maxLines: 2 }).at(-1)).toMatch(/word…$/);
    expect(wrap(long, { ...narrow, maxLines: 2 })).toHaveLength(2);
    expect(wrap(long, narrow).at(-1)).not.toContain("…");
    expect(wrap("one", { ...narrow, maxLines: 1 })).toEqual(["one"]);
  });

  it("breaks over-long words without splitting what is seen as one character", () => {
    const family = "👨‍👩‍👧‍👦";
    const lines = wrap(family.repeat(20), narrow);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.replaceAll(family, "")).toBe("");
    expect(wrap("a".repeat(50), narrow).join("")).toBe("a".repeat(50));
    expect(wrap(`see https://example.org/${"path/".repeat(9)}`, narrow)[0]).toBe("see");
  });

  it("gives an empty text no lines", () => {
    expect(wrap(" \n\t ", narrow)).toEqual([]);
  });

  it("stops early on a huge word", () => {
    expect(wrap("x".repeat(300_000), { ...narrow, maxLines: 3 })).toHaveLength(3);
  });
});

describe("graphemes", () => {
  it("are those of the segmenter, with or without it", () => {
    // Letters and signs of which it is known that they stand for themselves, beside those that join.
    const mixed = fc.string({
      unit: fc.constantFrom(
        "a",
        "ß",
        "Ż",
        "ж",
        "—",
        "“",
        " ",
        "…",
        "漢",
        "か",
        "e\u0301",
        "\u0301",
        "👨‍👩‍👧",
        "\u200d",
        "한",
        "ᄀ",
        "\u00ad",
      ),
    });
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(fc.oneof(text, mixed), (any) => {
        expect([...graphemes(any)]).toEqual(Array.from(segmenter.segment(any), ({ segment }) => segment));
      }),
    );
  });

  it("stand for themselves in every letter that is said to", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    const letters = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter((c) =>
      SEPARATE.test(c),
    );
    expect(letters.length).toBeGreaterThan(20_000);
    const joined = letters.join("");
    expect(Array.from(segmenter.segment(joined), ({ segment }) => segment)).toEqual(letters);
  });
});

describe("ellipsize", () => {
  it("leaves what fits and cuts what doesn't", () => {
    expect(ellipsize("Claim", 100, 10)).toBe("Claim");
    expect(ellipsize("Claim · a-very-long-import", 60, 10)).toMatch(/^Claim.*…$/);
    expect(textWidth(ellipsize("Claim · a-very-long-import", 60, 10), 10)).toBeLessThanOrEqual(60);
  });
});
