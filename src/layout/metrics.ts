/**
 * The measures of a card in pixels at scale 1. Cards are sized by them before layout, and every renderer sets its text by them,
 * so the lines that were broken here fit there.
 */
import type { Shape } from "./scene.js";

export const STATEMENT_WIDTH = 240;
export const STEP_WIDTH = 200;
export const STEP_MIN_WIDTH = 120;
export const JOINT_WIDTH = 26;
const JOINT_HEIGHT = 18;
/** How far a parallelogram's top edge is shifted to the right. */
export const SLANT = 12;
/** Size of the folded corner of evidence. */
export const FOLD = 13;
export const CLAIM_RADIUS = 7;
export const STEP_RADIUS = 17;

export const MARGIN = 24;
/** Least distance between cards of one rank. */
export const CARD_GAP = 18;

export const FONT_FAMILY = "DejaVu Sans, Verdana, Segoe UI, system-ui, sans-serif";
export const HEADER_FONT_SIZE = 10;

export interface TextStyle {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly maxLines: number;
}
const STATEMENT_TEXT: TextStyle = { fontSize: 13, lineHeight: 17, maxLines: 6 };
const STEP_TEXT: TextStyle = { fontSize: 12, lineHeight: 15, maxLines: 4 };

const HEADER_HEIGHT = 24;
const BELOW_TEXT = 9;

export const textStyle = (shape: Shape): TextStyle => (shape === "step" ? STEP_TEXT : STATEMENT_TEXT);

/** Space between a card's side and its text. */
export function sidePadding(shape: Shape): number {
  return shape === "assumption" ? 8 + SLANT : shape === "step" ? 15 : 12;
}

/** Height of a card with so many lines of text. */
export function cardHeight(shape: Shape, lines: number): number {
  return shape === "joint" ? JOINT_HEIGHT : HEADER_HEIGHT + lines * textStyle(shape).lineHeight + BELOW_TEXT;
}

/** Where the text of a card goes, relative to its top left corner; y values are baselines. */
export interface TextPlaces {
  /** The lines and the kind start here. */
  readonly left: number;
  /** Sign and word of the status end here. */
  readonly headerRight: number;
  readonly headerBaseline: number;
  readonly firstBaseline: number;
  readonly fontSize: number;
  readonly lineHeight: number;
}

export function textPlaces(card: { readonly shape: Shape; readonly width: number }): TextPlaces {
  const { fontSize, lineHeight } = textStyle(card.shape);
  const padding = sidePadding(card.shape);
  return {
    left: padding,
    headerRight: card.width - padding - (card.shape === "evidence" ? FOLD - 4 : 0),
    headerBaseline: 17,
    // The em box stands in the middle of its line; its baseline is about 0.8 em below its top.
    firstBaseline: HEADER_HEIGHT + (lineHeight - fontSize) / 2 + fontSize * 0.8,
    fontSize,
    lineHeight,
  };
}
