/** Which conclusions one source alone can bring down. */
import type { Argument } from "../model/argument.js";
import type { Evaluation } from "./evaluate.js";
import { onlyWitness, witnesses } from "./origins.js";
import { allRefuted } from "./refuted.js";
import { T } from "./result.js";
import { walkBack } from "./walk.js";

/** A source, and the nodes that nothing but it backs. */
export interface SoleSource {
  /** Id in `Argument.sources`, of a source that repeats no other. */
  readonly source: string;
  /** Indices of the nodes that cite it or its repetitions, and nothing else. In document order. */
  readonly nodes: readonly number[];
}

/**
 * By conclusion, the sources that can bring it down, in the order of the first node that they back: it could hold, and
 * with every node refuted that such a source alone backs it can't any more. What another source backs too, or a
 * `because`, stands without it. A source and all that repeats it are one.
 *
 * A source is meant that is a witness to something on the way. One that only steps cite, or the conclusion itself, is
 * the place where just that is shown, as with a theorem and its paper. Of a conclusion that does not hold as things are,
 * open questions come first: there a source is listed only where several statements come from it, as if it were many.
 */
export function soleSources(argument: Argument, evaluation: Evaluation): ReadonlyMap<number, readonly SoleSource[]> {
  const witness = witnesses(argument);
  const low = evaluation.low.slice();
  const able = argument.conclusions.filter((node) => evaluation.high[node] === T);
  const isAble = new Uint8Array(evaluation.compact.vertices);
  for (const node of able) isAble[node] = 1;
  const bears = bearingOn(evaluation, able);
  const found = new Map<number, SoleSource[]>();
  for (const [source, nodes] of backedAlone(argument, witness)) {
    const statements = nodes.filter((node) => argument.nodes[node]?.kind !== "inference").length;
    if (statements === 0) continue;
    evaluation.suppose(allRefuted(nodes.filter(bears)), ({ vertex }) => {
      for (const node of vertex) {
        if (evaluation.high[node] === T || isAble[node] === 0 || cites(node, source)) continue;
        if (low[node] !== T && statements === 1) continue;
        const before = found.get(node);
        if (before === undefined) found.set(node, [{ source, nodes }]);
        else before.push({ source, nodes });
      }
    });
  }
  return found;

  function cites(node: number, source: string): boolean {
    return argument.nodes[node]?.citations.some((citation) => witness.get(citation.source) === source) === true;
  }
}

/** Tells the nodes that one of `nodes` may depend on: of a file that imports others most of what is there is none. */
function bearingOn({ compact }: Evaluation, nodes: Iterable<number>): (node: number) => boolean {
  const found = new Uint8Array(compact.vertices);
  for (const node of nodes) {
    const { vertices } = walkBack(compact, node, (vertex) => found[vertex] === 0);
    for (const vertex of vertices) found[vertex] = 1;
  }
  return (node) => found[node] === 1;
}

/** By witness, the nodes that have no other. */
function backedAlone({ nodes }: Argument, witness: ReadonlyMap<string, string>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const node of nodes) {
    const source = onlyWitness(node, witness);
    if (source === undefined) continue;
    const before = found.get(source);
    if (before === undefined) found.set(source, [node.index]);
    else before.push(node.index);
  }
  return found;
}
