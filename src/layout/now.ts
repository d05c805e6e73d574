/** Layout without waiting and without WebAssembly: what the page imports. */
import { assemble } from "./assemble.js";
import { compose, planAll } from "./compose.js";
import { type Direction, frame } from "./frame.js";
import { placeLayered } from "./layered.js";
import type { LayoutInput, Scene } from "./scene.js";

export interface LayoutOptions {
  /** The way from the premises to the conclusion; `right` by default. */
  readonly direction?: Direction;
  readonly like?: Scene;
  readonly progress?: (share: number) => void;
}

/** Lays out at once, with the own engine: for the page, and wherever waiting is not possible. */
export function layoutNow(input: LayoutInput, { direction = "right" }: LayoutOptions = {}): Scene {
  const axes = frame(direction);
  const pictures = planAll(input, axes).map((one) => assemble(one, placeLayered(one.graph), axes));
  return compose(input, pictures, direction);
}
