/** Which open nodes carry which nodes. */
import type { Evaluation } from "./evaluate.js";
import type { Literal } from "./result.js";

/**
 * By node index, its load-bearing literals: settled the other way, the most that the node can be drops.
 * Undecided nodes alone have any: what is decided, no settlement changes. By open node in document order, granted
 * before denied.
 *
 * Each open node is supposed denied and granted once, for all nodes together; the cost is what these suppositions change.
 */
export function loadBearing(evaluation: Evaluation): ReadonlyMap<number, readonly Literal[]> {
  const { compact, high } = evaluation;
  const found = new Map<number, Literal[]>();
  const carried = (node: number, against: Literal["must"], must: Literal["must"]): void => {
    evaluation.suppose(new Map([[node, against]]), (changes) => {
      for (const [at, vertex] of changes.vertex.entries()) {
        if (vertex >= compact.nodes || high[vertex]! >= changes.formerHigh[at]!) continue;
        const literals = found.get(vertex);
        if (literals === undefined) found.set(vertex, [{ node, must }]);
        else literals.push({ node, must });
      }
    });
  };
  for (let node = 0; node < compact.nodes; node++) {
    if (!evaluation.isOpen(node)) continue;
    carried(node, "denied", "granted");
    carried(node, "granted", "denied");
  }
  return found;
}
