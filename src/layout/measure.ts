/** The width of a text without a font engine: a table a little too wide, so that no renderer's text leaves its card. */
import { BOLD, REGULAR, type WidthTable } from "./widths.js";

/** Thousandths of an em. */
const FULL_WIDTH = 1050;
/** More than almost every letter of Greek, Cyrillic, Hebrew or Latin Extended is wide. */
const OTHER_LETTER = 780;
/** Renderers round glyph positions, and fonts are hinted. */
const SAFETY = 1.02;

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\u{1f3fb}-\u{1f3ff}]$/u;
const WIDE =
  /^[\p{Extended_Pictographic}\p{Regional_Indicator}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
/** Dashes, quotes and mathematical signs reach a whole em; scripts such as Arabic and Devanagari have broad letters too. */
const BROAD = /^[\u0530-\u05ff\u0600-\u10ff\u1200-\u1fff\u2010-\u2bff]$/u;

function characterWidth(character: string, table: WidthTable): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return table.ascii[code - 0x20] ?? FULL_WIDTH;
  if (code >= 0xa0 && code <= 0xff) return table.latin1[code - 0xa0] ?? FULL_WIDTH;
  if (ZERO_WIDTH.test(character)) return 0;
  if (WIDE.test(character)) return FULL_WIDTH;
  return BROAD.test(character) ? 1000 : OTHER_LETTER;
}

/** Width in pixels of a text on one line, at a font size in pixels. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  const table = bold ? BOLD : REGULAR;
  let width = 0;
  for (const character of text) width += characterWidth(character, table);
  return (width / 1000) * fontSize * SAFETY;
}
