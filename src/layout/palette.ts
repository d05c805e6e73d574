/**
 * How a status looks, in one table for the canvas, the SVG, the legend and the cards.
 *
 * Amber and vermilion, and blue and purple, meet under deuteranopia: within such a pair the border style differs,
 * and every status has a sign and a word of its own. A test holds the contrasts to WCAG 2.2 AA.
 */
import type { Status } from "../schema/vocabulary.js";

export type Theme = "light" | "dark";
export type BorderStyle = "solid" | "double" | "dashed" | "dotted";

/** Colours as `#rrggbb`. */
interface Tone {
  /** Background of the card. */
  readonly fill: string;
  /** Its border, at least 3:1 against the page. */
  readonly border: string;
  /** Sign and word of the status, at least 4.5:1 on the fill. */
  readonly text: string;
}

export interface StatusStyle {
  readonly word: string;
  /** One character that DejaVu Sans has and that no system draws as an emoji. */
  readonly sign: string;
  readonly border: BorderStyle;
  /** Stroke width in pixels; of a double border, of each of its two lines. */
  readonly borderWidth: number;
  /** Whether the text is struck through: the node fails. */
  readonly struck: boolean;
  readonly light: Tone;
  readonly dark: Tone;
}

const BLUE = {
  light: { fill: "#e7f1fb", border: "#0b62a8", text: "#0a5896" },
  dark: { fill: "#0f2438", border: "#6cb6f5", text: "#8cc6f8" },
} as const;
const AMBER = {
  light: { fill: "#fdf3d3", border: "#8a5c00", text: "#775000" },
  dark: { fill: "#30260c", border: "#e0ad2e", text: "#ecc25a" },
} as const;
const VERMILION = {
  light: { fill: "#fdeae2", border: "#b8400f", text: "#a1380d" },
  dark: { fill: "#3a1b11", border: "#ff8f66", text: "#ffa888" },
} as const;
const PURPLE = {
  light: { fill: "#f4e9f8", border: "#7b2a93", text: "#702686" },
  dark: { fill: "#2b1935", border: "#cf95e8", text: "#dcb1ef" },
} as const;
const GREY = {
  light: { fill: "#ececef", border: "#666b73", text: "#555a62" },
  dark: { fill: "#23262c", border: "#989ea7", text: "#b2b8c0" },
} as const;

const NEUTRAL = {
  light: { fill: "#ffffff", border: "#4a5059", text: "#1d2228" },
  dark: { fill: "#1c2027", border: "#c0c6cf", text: "#e8eaee" },
} as const;

export const STATUS_STYLES: Readonly<Record<Status, StatusStyle>> = {
  holds: { word: "holds", sign: "✓", border: "solid", borderWidth: 1.6, struck: false, ...BLUE },
  "on-assumption": { word: "on assumption", sign: "◇", border: "dashed", borderWidth: 1.6, struck: false, ...BLUE },
  challenged: { word: "challenged", sign: "△", border: "double", borderWidth: 1.1, struck: false, ...PURPLE },
  conditional: { word: "conditional", sign: "◐", border: "double", borderWidth: 1.1, struck: false, ...AMBER },
  open: { word: "open", sign: "?", border: "dashed", borderWidth: 1.8, struck: false, ...VERMILION },
  contested: { word: "contested", sign: "↯", border: "dotted", borderWidth: 2, struck: false, ...PURPLE },
  doubtful: { word: "doubtful", sign: "▽", border: "dotted", borderWidth: 2, struck: false, ...PURPLE },
  circular: { word: "circular", sign: "↻", border: "dotted", borderWidth: 1.6, struck: true, ...GREY },
  unsupported: { word: "unsupported", sign: "∅", border: "dashed", borderWidth: 1.4, struck: true, ...GREY },
  defeated: { word: "defeated", sign: "✕", border: "solid", borderWidth: 1.4, struck: true, ...GREY },
};

/** How a card looks: by its status, or as a group, which has none and takes no colour. */
export type Look = Status | "group";

export const CARD_STYLES: Readonly<Record<Look, StatusStyle>> = {
  ...STATUS_STYLES,
  group: { word: "group", sign: "⊞", border: "double", borderWidth: 1.4, struck: false, ...NEUTRAL },
};

/** The rest of the picture. */
export interface ThemeColours {
  readonly page: string;
  /** Text of a card. */
  readonly ink: string;
  /** Kind of a card, and everything else that stands back. */
  readonly muted: string;
  readonly supports: string;
  /** Shared with no status, so that an objection is never taken for an unproven support. */
  readonly opposes: string;
  readonly outweighs: string;
  readonly selection: string;
  readonly hover: string;
}

export const THEMES: Readonly<Record<Theme, ThemeColours>> = {
  light: {
    page: "#f7f7f4",
    ink: "#1d2228",
    muted: "#595f68",
    supports: "#667082",
    opposes: "#b0125f",
    outweighs: "#0f6b63",
    selection: "#1d2228",
    hover: "#4c5562",
  },
  dark: {
    page: "#14171c",
    ink: "#e8eaee",
    muted: "#a5acb6",
    supports: "#8b95a5",
    opposes: "#ff7ab4",
    outweighs: "#5cc9bd",
    selection: "#ffffff",
    hover: "#c3cad4",
  },
};

/** Dash patterns in pixels, for `stroke-dasharray` and `setLineDash`; dots want round caps. */
export const BORDER_DASHES: Readonly<Record<BorderStyle, readonly number[]>> = {
  solid: [],
  double: [],
  dashed: [6, 4],
  dotted: [0.1, 4],
};
/** Distance in pixels between the two lines of a double border. */
export const DOUBLE_GAP = 3;

/** Size in pixels of the small words on a route. */
export const SIGN_SIZE = 9;

export const ROUTE_WIDTH = 1.5;
export const OPPOSES_DASH: readonly number[] = [6, 4];
export const OUTWEIGHS_DASH: readonly number[] = [1, 4];
/** Opacity of a route that gives nothing, even at its best. */
export const DEAD_OPACITY = 0.35;
