/**
 * A positioned, serialisable picture of an argument. The page, the SVG and the tests all draw this one.
 * Units are CSS pixels at scale 1, the origin is the top left corner, y grows downwards.
 */
import type { Asserted, Standing } from "../schema/vocabulary.js";
import type { Look } from "./palette.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The outline of a card: evidence has a folded corner, a step is a pill, an assumption leans. */
export type Shape = "claim" | "evidence" | "assumption" | "step" | "joint";

/** A node with its place. Statements are cards; a step is a card where it has something to say, else a small joint. */
export interface Card {
  readonly id: string;
  readonly kind: "claim" | "evidence" | "inference" | "group";
  readonly shape: Shape;
  /** Top left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The text as it is broken into lines, measured before layout; empty on a joint. */
  readonly lines: readonly string[];
  /** The status, or that it stands for a group and has none. */
  readonly status: Look;
  readonly standing: Standing | null;
  readonly conclusion: boolean;
  /** The node's own standing is open: it is a question that somebody could settle. */
  readonly open: boolean;
  /** The import that it comes through; empty for the file's own. */
  readonly via: string;
  /** What is folded into it: how many nodes, and how many of these are open. */
  readonly fold?: { readonly nodes: number; readonly open: number };
  /** Of an inference for which some of its premises are enough: "2 of 3". */
  readonly threshold?: string;
}

/** An edge of the drawing: from a premise to a joint or card, or from a joint to its target. */
export interface Route {
  readonly id: string;
  /** Ids of the cards at its ends. */
  readonly from: string;
  readonly to: string;
  /** The inference that it draws; a step that is drawn as a bare edge has no card of its own. */
  readonly inference: string;
  readonly polarity: "supports" | "opposes";
  /** `premise`: ends without an arrow, at a joint. `effect`: ends with an arrow (supports) or a bar (opposes). `outweighs`: from one inference to another. */
  readonly role: "premise" | "effect" | "outweighs";
  /** Whether it can still count: an effect that gives nothing even at its best, and the way from a premise that fails, are drawn faded. */
  readonly alive: boolean;
  /** On one route of a bundle: how many run together into the card that it leads to. */
  readonly bundle?: number;
  /** It closes a circle: it leads away from the conclusion, against all others. */
  readonly runsBack?: true;
  /** A cubic Bézier spline: start, then (control, control, end) for each piece. */
  readonly points: readonly Point[];
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly direction: "right" | "down";
  readonly cards: readonly Card[];
  readonly routes: readonly Route[];
}

/** What the layout needs to know of a node. */
export interface LayoutNode {
  readonly id: string;
  readonly kind: "claim" | "evidence" | "inference" | "group";
  /** Of an inference its warrant, or empty. */
  readonly text: string;
  readonly status: Look;
  readonly standing: Standing | null;
  readonly asserted?: Asserted;
  readonly conclusion: boolean;
  readonly open: boolean;
  readonly via: string;
  readonly group?: string;
  /** It is lost, whatever the open nodes turn out to be. */
  readonly fails?: boolean;
  /** What is folded into it. */
  readonly fold?: { readonly nodes: number; readonly open: number };
}

/** What the layout needs to know of an inference, beside its node. */
export interface LayoutStep {
  readonly id: string;
  readonly from: readonly string[];
  readonly atLeast: number | null;
  /** How many premises it has, where not all are drawn. */
  readonly of?: number;
  readonly polarity: "supports" | "opposes";
  readonly target: string;
  readonly outweighs: readonly string[];
  readonly made: "written" | "supports" | "opposes" | "reports" | "contradicts";
  /** Its effect at its best is more than nothing. */
  readonly alive: boolean;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly steps: readonly LayoutStep[];
}
