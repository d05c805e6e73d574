import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { CARD_STYLES, STATUS_STYLES, THEMES } from "../../src/layout/palette.js";
import { STATUSES } from "../../src/schema/vocabulary.js";
import { contrast, laidOver } from "../support/colour.js";

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
  if (mix) return laidOver(colourOf(mix[1]!, theme), Number(mix[2]) / 100, colourOf(mix[3]!, theme));
  const name = /^var\(--([a-z-]+)\)$/u.exec(value)?.[1];
  if (name === undefined) return value;
  if (name === "accent") return STATUS_STYLES.holds[theme].border;
  return THEMES[theme][name as "page" | "ink"];
}

/** The ground of a row that is pointed at (`soft`) or chosen (`soft-strong`). */
function darkened(name: "soft" | "soft-strong", ground: string, theme: "light" | "dark"): string {
  const share = new RegExp(`--${name}: color-mix\\(in srgb, var\\(--ink\\) (\\d+)%, transparent\\);`, "u").exec(
    SHEET,
  )?.[1];
  return laidOver(THEMES[theme].ink, Number(share) / 100, ground);
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

  it("keeps them legible on rows that are pointed at or chosen", () => {
    const [surface, raised] = [derived("surface", theme), derived("raised", theme)];
    const rows = [surface, raised].flatMap((ground) => [
      darkened("soft", ground, theme),
      darkened("soft-strong", ground, theme),
    ]);
    for (const row of rows) {
      expect(contrast(ink, row)).toBeGreaterThanOrEqual(4.5);
      for (const status of STATUSES) {
        expect(contrast(STATUS_STYLES[status][theme].text, row)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(STATUS_STYLES[status][theme].border, row)).toBeGreaterThanOrEqual(3);
      }
      for (const sign of [supports, opposes]) expect(contrast(sign, row)).toBeGreaterThanOrEqual(3);
    }
    // What is chosen on a raised ground, a result of the search, has no muted text: in the dark that would be too faint.
    for (const row of rows.slice(0, 3)) expect(contrast(muted, row)).toBeGreaterThanOrEqual(4.5);
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
});
