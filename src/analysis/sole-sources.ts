/** Which conclusions one source alone can bring down. */
import type { Argument, Node } from "../model/argument.js";
import type { Evaluation } from "./evaluate.js";
import { families } from "./origins.js";
import { allRefuted } from "./refuted.js";
import { T } from "./result.js";
import { citing } from "./sources.js";

/** A source, and the nodes that nothing but it backs. */
export interface SoleSource {
  /** Id in `Argument.sources`. */
  readonly source: string;
  /** Indices of the nodes that cite it or its repetitions, and nothing else. In document order. */
  readonly nodes: readonly number[];
}

/**
 * By conclusion, the sources that can bring it down: it could hold, and with every node refuted that such a source alone
 * backs it can't any more. What another source backs too, or a `because`, stands without it. Of a source and those that
 * repeat it only the source is listed.
 */
export function soleSources(argument: Argument, evaluation: Evaluation): ReadonlyMap<number, readonly SoleSource[]> {
  const { conclusions, nodes, sources } = argument;
  const able = new Set(conclusions.filter((node) => evaluation.high[node] === T));
  const cited = citing(argument);
  const found = new Map<number, SoleSource[]>();
  for (const [source, family] of families(argument)) {
    const citers = new Set([...family].flatMap((member) => cited.get(member) ?? []));
    const alone = [...citers].filter((node) => isBackedBy(nodes[node], family)).toSorted((a, b) => a - b);
    if (alone.length === 0) continue;
    evaluation.suppose(allRefuted(alone), ({ vertex }) => {
      for (const node of vertex) {
        if (!able.has(node) || evaluation.high[node] === T) continue;
        found.set(node, [...(found.get(node) ?? []), { source, nodes: alone }]);
      }
    });
  }
  return new Map([...found].map(([node, some]) => [node, withoutRepetitions(some)]));

  function withoutRepetitions(some: readonly SoleSource[]): readonly SoleSource[] {
    const listed = new Set(some.map(({ source }) => source));
    return some.filter(({ source }) => !listed.has(sources.get(source)?.origin ?? ""));
  }
}

function isBackedBy(node: Node | undefined, family: ReadonlySet<string>): boolean {
  return node?.because === undefined && node?.citations.every(({ source }) => family.has(source)) === true;
}
