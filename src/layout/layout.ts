/** From an argument to its picture. */
import { isMostlyThere, sameAgain } from "./again.js";
import { assemble } from "./assemble.js";
import { draw } from "./cards.js";
import { compose, planAll } from "./compose.js";
import { frame } from "./frame.js";
import { placeLayered } from "./layered.js";
import { likenessOf, placePinned } from "./like.js";
import type { LayoutOptions } from "./now.js";
import type { LayoutInput, Scene } from "./scene.js";

export { layoutNow } from "./now.js";

export interface AgainOptions extends LayoutOptions {
  /** How it was drawn before an edit, the same way round: what did not change stays where it was. */
  readonly previous?: Scene | undefined;
}

/** Never fails for a linked argument, however odd its graph is. Nearly linear in the size of the layered graph. */
export function layout(input: LayoutInput, { direction = "right", previous }: AgainOptions = {}): Scene {
  const axes = frame(direction);
  const before = previous?.direction === direction ? previous : undefined;
  const drawing = draw(input);
  const same = before && sameAgain(drawing, before);
  if (same) return same;
  const like = before && isMostlyThere(drawing, before) ? likenessOf(before, axes) : undefined;
  const pictures = planAll(drawing, axes).map((one) =>
    like ? assemble(one, placePinned(one, like), axes, like) : assemble(one, placeLayered(one.graph), axes),
  );
  return compose(input, pictures, direction);
}
