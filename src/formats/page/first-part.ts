/** What a page opens on where an argument is too large to be read as one map. */
import { partOf, type PartOptions } from "../../layout/part/part.js";
import type { LayoutInput } from "../../layout/scene.js";
import { WHOLE_AT_FIRST } from "./limits.js";

/** A first part has so many nodes at most: what is read on one screen, and a little around it. */
const FIRST = 160;
const MOST_STEPS = 12;

/** The surroundings of the first conclusion, as far as they can be read; undefined where the whole is small enough. */
export function firstPart(input: LayoutInput): PartOptions | undefined {
  if (input.nodes.length <= WHOLE_AT_FIRST) return undefined;
  const node = (input.nodes.find(({ conclusion }) => conclusion) ?? input.nodes[0])?.id ?? "";
  let part: PartOptions = { focus: { node, steps: 1 } };
  let size = -1;
  for (let steps = 1; steps <= MOST_STEPS; steps++) {
    const wider = { focus: { node, steps } };
    const { nodes } = partOf(input, [], wider).input;
    // A conclusion with a thousand reasons is shown with all of them: which to leave out isn't the page's to choose.
    if ((steps > 1 && nodes.length > FIRST) || nodes.length === size) break;
    part = wider;
    size = nodes.length;
  }
  return part;
}
