import { describe, expect, it } from "vitest";
import { STATUS_STYLES, THEMES } from "../../src/layout/palette.js";
import { STATUSES } from "../../src/schema/vocabulary.js";

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255);
  const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(["light", "dark"] as const)("the %s palette", (theme) => {
  const { page, ink, muted, supports, opposes, outweighs, selection, hover } = THEMES[theme];

  it.each(STATUSES)("makes %s legible", (status) => {
    const { fill, border, text } = STATUS_STYLES[status][theme];
    for (const colour of [text, ink, muted]) expect(contrast(colour, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(border, page)).toBeGreaterThanOrEqual(3);
    expect(contrast(border, fill)).toBeGreaterThanOrEqual(3);
  });

  it("sets edges and marks off from the page", () => {
    for (const colour of [supports, opposes, outweighs, selection, hover]) {
      expect(contrast(colour, page)).toBeGreaterThanOrEqual(3);
    }
    for (const colour of [ink, muted]) expect(contrast(colour, page)).toBeGreaterThanOrEqual(4.5);
  });

  it("shares the colour of no status with an edge", () => {
    const used = STATUSES.flatMap((status) => [STATUS_STYLES[status][theme].border, STATUS_STYLES[status][theme].text]);
    for (const colour of [supports, opposes, outweighs]) expect(used).not.toContain(colour);
    expect(new Set([supports, opposes, outweighs]).size).toBe(3);
  });
});

describe("the palette", () => {
  it("has a word and a sign for each status alone", () => {
    const styles = STATUSES.map((status) => STATUS_STYLES[status]);
    expect(new Set(styles.map(({ word }) => word)).size).toBe(STATUSES.length);
    expect(new Set(styles.map(({ sign }) => sign)).size).toBe(STATUSES.length);
    for (const { sign } of styles) expect(sign).toMatch(/^.$/u);
    // What has an emoji form would come out in colour on some systems.
    for (const { sign } of styles) expect(sign === "?" || !/\p{Emoji}/u.test(sign), sign).toBe(true);
  });

  it("tells by the border what colour-blind eyes don't tell by the colour", () => {
    const border = (status: (typeof STATUSES)[number]): string => STATUS_STYLES[status].border;
    expect(border("conditional")).not.toBe(border("open"));
    for (const blue of ["holds", "on-assumption"] as const) {
      for (const purple of ["challenged", "contested", "doubtful"] as const)
        expect(border(blue)).not.toBe(border(purple));
    }
  });
});
