import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/layout/measure.js";

describe("textWidth", () => {
  it("grows with the font and with every letter", () => {
    expect(textWidth("", 13)).toBe(0);
    expect(textWidth("ab", 26)).toBeCloseTo(2 * textWidth("ab", 13));
    expect(textWidth("ab", 13)).toBeCloseTo(textWidth("a", 13) + textWidth("b", 13));
    expect(textWidth("width", 13, true)).toBeGreaterThan(textWidth("width", 13));
  });

  // Measured with getComputedTextLength in Chromium, at 13px.
  it.each([
    ["Battery buses improve air", false, 168.7],
    ["The grid and the depots can support overnight charging.", false, 369.25],
    ["0.22 €/kWh in real terms — “quoted” …", false, 258.55],
    ["Überprüfung der Größe", false, 151.39],
    ["Электричество дешевле", false, 168.52],
    ["iiiiiiii", false, 28.91],
    ["Battery buses improve air", true, 190.83],
    ["Überprüfung der Größe", true, 171.31],
  ])("gives %s (bold: %s) a little more than DejaVu Sans takes", (text, bold, real) => {
    expect(textWidth(text, 13, bold)).toBeGreaterThan(real);
    expect(textWidth(text, 13, bold)).toBeLessThan(real * 1.3);
  });

  it("knows wide characters, and those without a width", () => {
    expect(textWidth("漢", 10)).toBeGreaterThanOrEqual(10);
    expect(textWidth("😀", 10)).toBeGreaterThanOrEqual(10);
    expect(textWidth("e\u0301", 10)).toBe(textWidth("e", 10));
    expect(textWidth("a\u200db", 10)).toBe(textWidth("ab", 10));
    expect(textWidth("Ж", 10)).toBeGreaterThan(7);
  });
});
