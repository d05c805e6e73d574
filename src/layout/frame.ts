/**
 * Layout works along and across the reading direction: `along` grows from the premises to the conclusion, `across` along
 * a rank. This maps both to x and y.
 */
import type { Draft } from "./cards.js";
import type { Point, Scene } from "./scene.js";
import { type Box, borderPoint, type Side } from "./shapes.js";

export type Direction = Scene["direction"];

export interface Place {
  readonly along: number;
  readonly across: number;
}

/** Sides of a card: towards the premises, towards the conclusion, and the two beside them. */
export type Facing = "start" | "end" | "before" | "after";

const SIDES: Readonly<Record<Direction, Readonly<Record<Facing, Side>>>> = {
  right: { start: "left", end: "right", before: "top", after: "bottom" },
  down: { start: "top", end: "bottom", before: "left", after: "right" },
};

export interface Frame {
  readonly direction: Direction;
  readonly lengthOf: (card: Draft) => number;
  readonly breadthOf: (card: Draft) => number;
  readonly toPoint: (place: Place) => Point;
  /** The place on the outline at an offset along a side. */
  readonly onBorder: (box: Box, facing: Facing, offset: number) => Place;
}

export function frame(direction: Direction): Frame {
  const right = direction === "right";
  return {
    direction,
    lengthOf: (card) => (right ? card.width : card.height),
    breadthOf: (card) => (right ? card.height : card.width),
    toPoint: ({ along, across }) => (right ? { x: along, y: across } : { x: across, y: along }),
    onBorder: (box, facing, offset) => {
      const { x, y } = borderPoint(box, SIDES[direction][facing], offset);
      return right ? { along: x, across: y } : { along: y, across: x };
    },
  };
}
