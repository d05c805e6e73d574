/** Where a link meets its cards: on which side, and beside which others. */
import type { Component } from "./component.js";
import type { Facing } from "./frame.js";

export interface End {
  readonly link: number;
  /** Whether it is the end that the link leads to. */
  readonly target: boolean;
  readonly card: number;
  /** `before` and `after`: the link hooks around to the side of an inference that it acts on. */
  readonly facing: Facing;
}

/** The ends of every link: at its source, at its target. */
export interface LinkEnds {
  readonly source: End;
  readonly target: End;
  /** Both cards are in one rank: the link bows out of it and back. */
  readonly flat: boolean;
}

/**
 * Links leave on the right and arrive on the left; those that run back, the other way round. What acts on an inference
 * as such does not arrive among its premises: a backing comes from above, an undercut and an outweigher from below.
 */
export function linkEnds({ cards, links, from, to }: Component, rank: Int32Array): readonly LinkEnds[] {
  return links.map(({ role, polarity }, link) => {
    const source = from[link]!;
    const card = to[link]!;
    const step = rank[card]! - rank[source]!;
    const hooked = role !== "premise" && cards[card]!.kind === "inference";
    const outward: Facing = step === 0 ? (role === "outweighs" ? "end" : "start") : step > 0 ? "end" : "start";
    const inward: Facing = step === 0 ? outward : step > 0 ? "start" : "end";
    const hook: Facing = polarity === "supports" ? "before" : "after";
    return {
      source: { link, target: false, card: source, facing: outward },
      target: { link, target: true, card, facing: hooked && step !== 0 ? hook : inward },
      flat: step === 0,
    };
  });
}

/** Distance in pixels of the first hook from its card, and of one hook from the next. */
const FIRST_LANE = 13;
const LANE_STEP = 7;
const MOST_LANES = 4;
const BEYOND_LANES = 3;

/** How far from its card the n-th hook runs. */
export const laneDistance = (n: number): number => FIRST_LANE + LANE_STEP * Math.min(n, MOST_LANES - 1);

/** Room that hooks need beside every card, on one side. */
export function hookRoom(cardCount: number, ends: readonly LinkEnds[], facing: "before" | "after"): Float64Array {
  const hooks = new Int32Array(cardCount);
  for (const { target } of ends) if (target.facing === facing) hooks[target.card]! += 1;
  return Float64Array.from(hooks, (n) => (n === 0 ? 0 : laneDistance(n - 1) + BEYOND_LANES));
}
