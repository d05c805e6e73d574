/** Order, then places. */
import { orderVertices } from "./order.js";
import { placeVertices } from "./place.js";
import type { ProperGraph } from "./proper.js";

/** The middle of every vertex along its rank, in pixels. */
export function placeLayered(graph: ProperGraph): Float64Array {
  return placeVertices(graph, orderVertices(graph));
}
