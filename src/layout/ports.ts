/** Spreads the ends of links along the sides of cards, in the order in which the links come from there. */
import type { Component } from "./component.js";
import type { End, LinkEnds } from "./ends.js";
import { laneDistance } from "./ends.js";
import type { Facing, Frame, Place } from "./frame.js";
import type { Box } from "./shapes.js";

export interface Port {
  /** On the outline of the card. */
  readonly place: Place;
  /** Of a hook: how far across the link runs beside the card; elsewhere the same as `place.across`. */
  readonly lane: number;
  /** How far before it the link joins the others of its bundle, to run with them as one; 0 where it comes alone. */
  readonly trunk: number;
}

/** So many links of one kind into one side are drawn as a bundle: side by side they would be a thick black wedge. */
const BUNDLE = 8;
/** How far before the card supports and objections run together, each on a line of their own, with room for their number. */
const TRUNKS = [20, 29] as const;

const SPACING = 9;
const FROM_CORNER = 15;
const JOINT_MARGIN = 5;
/** How far below the middle objections enter where nothing supports. */
const BELOW_MIDDLE = 9;
/** A hook lands so far from the corner that it comes around, and the next one so much further. */
const LANDING = 28;
const LANDING_STEP = 7;

interface SortedEnd extends End {
  /** Supports before objections. */
  readonly group: number;
  /** Where the link comes from, across; of links from the same place, which is outermost. */
  readonly key: number;
  readonly nesting: number;
  /** For a hook: the side that the link comes around from. */
  readonly around: "start" | "end";
}

const FACINGS: readonly Facing[] = ["start", "end", "before", "after"];

const compare = (a: SortedEnd, b: SortedEnd): number =>
  a.group - b.group || a.key - b.key || a.nesting - b.nesting || a.link - b.link;

/**
 * Offsets along a side: centred; where both meet, supports above the middle and objections below it.
 * The premises of a joint run into one point: there they count together.
 */
function offsets(
  ends: readonly Pick<SortedEnd, "group" | "facing">[],
  breadth: number,
  joint: boolean,
): readonly number[] {
  const merged = joint && ends[0]?.facing === "start";
  const margin = merged ? breadth / 2 : joint ? JOINT_MARGIN : Math.min(FROM_CORNER, breadth / 2);
  const last = ends.length - 1;
  const spacing = last === 0 ? 0 : Math.min(SPACING, (breadth - 2 * margin) / last);
  const supports = ends.filter((end) => end.group === 0).length;
  const both = supports > 0 && supports < ends.length;
  let first = breadth / 2 - (both ? (supports - 0.5) * spacing : (last * spacing) / 2);
  if (supports === 0 && !joint) first += Math.min(BELOW_MIDDLE, breadth / 6);
  first = Math.max(margin, Math.min(first, breadth - margin - last * spacing));
  return ends.map((_, i) => first + i * spacing);
}

export interface Ports {
  readonly source: readonly Port[];
  readonly target: readonly Port[];
  /** By the first link of each bundle that is alive, if one is, how many run in it. */
  readonly bundles: ReadonlyMap<number, number>;
}

/** Whether all of one kind that lead to this side are so many that they run together. */
function isBundle(ends: readonly SortedEnd[]): boolean {
  return ends.length >= BUNDLE && ends.every(({ target, facing }) => target && facing === "start");
}

/** The ends of a side as they meet it: each for itself, or as a bundle in one point. */
function meeting(side: readonly SortedEnd[]): readonly (readonly SortedEnd[])[] {
  return [0, 1].flatMap((group) => {
    const ends = side.filter((end) => end.group === group);
    return isBundle(ends) ? [ends] : ends.map((end) => [end]);
  });
}

/**
 * `boxes`: the cards with their places. `comesFrom`: for an end, how far across the link is when it leaves or reaches
 * the card's column. Returns the ports by link.
 */
export function assignPorts(
  component: Component,
  boxes: readonly Box[],
  ends: readonly LinkEnds[],
  frame: Frame,
  comesFrom: (end: End) => number,
): Ports {
  const { cards, links, from, to } = component;
  const sides = new Map<number, SortedEnd[]>();
  const add = (end: End, other: End, flat: boolean): void => {
    const { polarity } = links[end.link]!;
    const key = comesFrom(end);
    // Of two links between the same cards of one rank the one that points to the later card bows out further.
    const below = boxes[end.card]!.y + boxes[end.card]!.x < boxes[other.card]!.y + boxes[other.card]!.x;
    const outer = from[end.link]! < to[end.link]!;
    const nesting = flat ? Number(outer !== below) : 0;
    const group = end.facing === "start" && polarity === "opposes" && (end.target || flat) ? 1 : 0;
    const around = other.facing === "end" ? "start" : "end";
    const { link, target, card, facing } = end;
    const sorted: SortedEnd = { link, target, card, facing, group, key, nesting, around };
    const name = card * FACINGS.length + FACINGS.indexOf(facing);
    const side = sides.get(name);
    if (side) side.push(sorted);
    else sides.set(name, [sorted]);
  };
  for (const { source, target, flat } of ends) {
    add(source, target, flat);
    add(target, source, flat);
  }

  const nowhere: Port = { place: { along: 0, across: 0 }, lane: 0, trunk: 0 };
  const result = { source: links.map(() => nowhere), target: links.map(() => nowhere) };
  const bundles = new Map<number, number>();
  for (const side of sides.values()) {
    side.sort(compare);
    const { card, facing } = side[0]!;
    const box = boxes[card]!;
    const joint = box.shape === "joint";
    if (facing === "start" || facing === "end") {
      const meets = meeting(side);
      const along = offsets(
        meets.map(([first]) => first!),
        frame.breadthOf(cards[card]!),
        joint,
      );
      meets.forEach((ends, i) => {
        const place = frame.onBorder(box, facing, along[i]!);
        const trunk = ends.length > 1 ? TRUNKS[ends[0]!.group === 0 ? 0 : 1] : 0;
        const named = ends.find(({ link }) => links[link]!.alive) ?? ends[0]!;
        if (trunk > 0) bundles.set(named.link, ends.length);
        for (const end of ends)
          result[end.target ? "target" : "source"][end.link] = { place, lane: place.across, trunk };
      });
    } else {
      // The innermost hook is the one that comes from furthest on the other side, so that hooks don't cross.
      const lanes = facing === "after" ? side : side.toReversed();
      const length = frame.lengthOf(cards[card]!);
      lanes.forEach((end, lane) => {
        const inwards = Math.min(Math.min(length / 2, LANDING) + lane * LANDING_STEP, length - 6);
        const place = frame.onBorder(box, facing, end.around === "start" ? inwards : length - inwards);
        const distance = laneDistance(lane);
        result.target[end.link] = { place, lane: place.across + (facing === "after" ? distance : -distance), trunk: 0 };
      });
    }
  }
  return { ...result, bundles };
}
