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

function characterWidth(character: string): number {
  if (ZERO_WIDTH.test(character)) return 0;
  if (WIDE.test(character)) return FULL_WIDTH;
  return BROAD.test(character) ? 1000 : OTHER_LETTER;
}

/** Width of a text in thousandths of the font size: whole numbers, so that the sum of parts is the width of the whole. */
export function textUnits(text: string, bold = false): number {
  const { ascii, latin1 }: WidthTable = bold ? BOLD : REGULAR;
  let units = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) units += ascii[code - 0x20]!;
    else if (code >= 0xa0 && code <= 0xff) units += latin1[code - 0xa0]!;
    else {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      units += characterWidth(character);
      at += character.length - 1;
    }
  }
  return units;
}

export const unitsToPixels = (units: number, fontSize: number): number => (units / 1000) * fontSize * SAFETY;

/** Width in pixels of a text on one line, at a font size in pixels. */
export const textWidth = (text: string, fontSize: number, bold = false): number =>
  unitsToPixels(textUnits(text, bold), fontSize);
