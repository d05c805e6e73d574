/** From an argument to its picture. */
import { isMostlyThere, sameAgain } from "./again.js";
import { assemble, type Plan } from "./assemble.js";
import { draw } from "./cards.js";
import { compose, planAll } from "./compose.js";
import { frame } from "./frame.js";
import { placeLayered } from "./layered.js";
import { likenessOf, placePinned } from "./like.js";
import type { LayoutOptions } from "./now.js";
import type { ProperGraph } from "./proper.js";
import type { LayoutInput, Scene } from "./scene.js";

export { layoutNow } from "./now.js";

export interface EngineOptions extends LayoutOptions {
  /** `auto`, the default: dot for maps that it lays out in a few seconds, the own engine for larger ones. */
  readonly engine?: "dot" | "layered" | "auto";
  /** How it was drawn before an edit, the same way round: what did not change stays where it was. */
  readonly previous?: Scene | undefined;
}

/** Cards, and edges of the layered graph, up to which dot takes a few seconds at most. */
const DOT_MOST_CARDS = 2500;
const DOT_MOST_EDGES = 5000;

function suitsDot(plans: readonly Plan[]): boolean {
  const sum = (size: (one: Plan) => number): number => plans.reduce((total, one) => total + size(one), 0);
  return (
    sum(({ graph }) => graph.cardCount) <= DOT_MOST_CARDS && sum(({ graph }) => graph.upper.length) <= DOT_MOST_EDGES
  );
}

/** Lays out with the better engine that is fast enough. Never fails for a linked argument, however odd its graph is. */
export async function layout(
  input: LayoutInput,
  { direction = "right", engine = "auto", previous }: EngineOptions = {},
): Promise<Scene> {
  const axes = frame(direction);
  const before = previous?.direction === direction ? previous : undefined;
  const drawing = draw(input);
  const same = before && sameAgain(drawing, before);
  if (same) return same;
  const plans = planAll(input, axes);
  if (before && isMostlyThere(drawing, before)) {
    const like = likenessOf(before, axes);
    const pictures = plans.map((one) => assemble(one, placePinned(one, like), axes, like));
    return compose(input, pictures, direction);
  }
  const wanted = engine === "dot" || (engine === "auto" && suitsDot(plans));
  // Where there is no WebAssembly, and for a graph that dot chokes on, there is still a picture.
  const dot = wanted ? await import("./dot.js").then(({ loadDot }) => loadDot()).catch(() => undefined) : undefined;
  const place = (graph: ProperGraph): Float64Array => {
    if (!dot || graph.upper.length === 0) return placeLayered(graph);
    try {
      return dot(graph);
    } catch {
      return placeLayered(graph);
    }
  };
  const pictures = plans.map((one) => assemble(one, place(one.graph), axes));
  return compose(input, pictures, direction);
}
