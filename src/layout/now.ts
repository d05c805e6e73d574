/** Layout without waiting and without WebAssembly: what the page imports. */
import { assemble } from "./assemble.js";
import { draw } from "./cards.js";
import { compose, planAll } from "./compose.js";
import { type Direction, frame } from "./frame.js";
import { placeLayered } from "./layered.js";
import { likenessOf, placeLike } from "./like.js";
import type { LayoutInput, Scene } from "./scene.js";

export interface LayoutOptions {
  /** The way from the premises to the conclusion; `right` by default. */
  readonly direction?: Direction;
}

export interface NowOptions extends LayoutOptions {
  /** A scene of the same direction in whose order the cards are to stand: that of the whole, where this is a part of it. */
  readonly like?: Scene;
  /** Hears how much is done, from 0 to 1. */
  readonly progress?: (share: number) => void;
}

/** What planning takes of the whole time, and placing of the time for a component. */
const PLANNING = 0.1;
const PLACING = 0.8;

/** Lays out at once, with the own engine: for the page, and wherever waiting is not possible. */
export function layoutNow(
  input: LayoutInput,
  { direction = "right", like, progress = () => {} }: NowOptions = {},
): Scene {
  const axes = frame(direction);
  const plans = planAll(draw(input), axes);
  const likeness = like && likenessOf(like, axes);
  const total = plans.reduce((sum, { graph }) => sum + graph.count, 0);
  let done = 0;
  const tell = (vertices: number): void => progress(PLANNING + ((1 - PLANNING) * (done + vertices)) / (total || 1));
  const pictures = plans.map((one) => {
    tell(0);
    const at = likeness ? placeLike(one, likeness) : placeLayered(one.graph);
    tell(one.graph.count * PLACING);
    const picture = assemble(one, at, axes);
    done += one.graph.count;
    return picture;
  });
  return compose(input, pictures, direction);
}
