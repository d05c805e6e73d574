/** What hangs on one open node: supposed both ways, and looked at what that changes. */
import type { Analysis } from "../../analysis/analyse.js";
import type { Changes } from "../../analysis/changes.js";
import type { Literal } from "../../analysis/result.js";

/** By id, in document order. The node itself is in none of the lists. */
export interface Decided {
  /** What can no longer be all that it could, once it is denied: it carries these. */
  readonly carries: readonly string[];
  /** The same once it is granted. */
  readonly sinks: readonly string[];
  /** What is decided once it is granted, and once it is denied. */
  readonly ifGranted: readonly string[];
  readonly ifDenied: readonly string[];
  /** The conclusions that depend on it. */
  readonly reaches: readonly string[];
}

/** @param node an open node */
export function decidedBy(analysis: Analysis, node: number): Decided {
  const granted = outcome(analysis, { node, must: "granted" });
  const denied = outcome(analysis, { node, must: "denied" });
  const ids = (nodes: readonly number[]): string[] =>
    nodes.toSorted((a, b) => a - b).map((one) => analysis.argument.nodes[one]?.id ?? "");
  return {
    carries: ids(denied.lowered),
    sinks: ids(granted.lowered),
    ifGranted: ids(granted.decided),
    ifDenied: ids(denied.decided),
    reaches: ids(analysis.argument.conclusions.filter((one) => analysis.dependsOn(one).includes(node))),
  };
}

function outcome({ evaluation }: Analysis, { node, must }: Literal): { lowered: number[]; decided: number[] } {
  const { compact, low, high } = evaluation;
  const found = { lowered: [] as number[], decided: [] as number[] };
  const highBefore = high.slice(0, compact.nodes);
  const lowBefore = low.slice(0, compact.nodes);
  evaluation.suppose(new Map([[node, must]]), ({ vertex }: Changes) => {
    for (const changed of vertex) {
      if (changed >= compact.nodes || changed === node) continue;
      if (high[changed]! < highBefore[changed]!) found.lowered.push(changed);
      if (high[changed] === low[changed] && highBefore[changed] !== lowBefore[changed]) found.decided.push(changed);
    }
  });
  return found;
}
