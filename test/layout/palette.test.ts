import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { CARD_STYLES, STATUS_STYLES, THEMES } from "../../src/layout/palette.js";
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

const SHEET = readFileSync("src/viewer/styles/base.css", "utf8");

/** A colour that the style sheet derives from the table, by mixing two. In the dark only some are others. */
function derived(name: string, theme: "light" | "dark"): string {
  const dark = /\[data-theme="dark"\] \{([^}]*)\}/u.exec(SHEET)?.[1] ?? "";
  const rule = new RegExp(`--${name}: ([^;]*);`, "u");
  const value = (theme === "dark" ? rule.exec(dark)?.[1] : undefined) ?? rule.exec(SHEET)?.[1] ?? "";
  return colourOf(value, theme);
}

function colourOf(value: string, theme: "light" | "dark"): string {
  const mix = /^color-mix\(in srgb, (.+) (\d+)%, (.+)\)$/u.exec(value);
  if (mix) {
    const [a, b] = [mix[1]!, mix[3]!].map((one) => colourOf(one, theme));
    const share = Number(mix[2]) / 100;
    const channel = (at: number): number =>
      Math.round(
        Number.parseInt(a!.slice(at, at + 2), 16) * share + Number.parseInt(b!.slice(at, at + 2), 16) * (1 - share),
      );
    return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, "0")).join("")}`;
  }
  const name = /^var\(--([a-z-]+)\)$/u.exec(value)?.[1];
  if (name === undefined) return value;
  if (name === "accent") return STATUS_STYLES.holds[theme].border;
  return THEMES[theme][name as "page" | "ink"];
}

describe.each(["light", "dark"] as const)("the %s palette", (theme) => {
  const { page, ink, muted, supports, opposes, outweighs, selection, hover } = THEMES[theme];

  it.each([...STATUSES, "group" as const])("makes %s legible", (status) => {
    const { fill, border, text } = CARD_STYLES[status][theme];
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

  it("keeps text and borders legible on every ground of the page", () => {
    const grounds = ["surface", "raised", "selected-soft"].map((name) => derived(name, theme));
    for (const ground of [page, ...grounds]) {
      for (const colour of [ink, muted]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(derived("line-strong", theme), ground)).toBeGreaterThanOrEqual(3);
      // Counts, signs and links stand in the colours of statuses.
      for (const status of STATUSES)
        expect(contrast(STATUS_STYLES[status][theme].text, ground)).toBeGreaterThanOrEqual(4.5);
    }
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
