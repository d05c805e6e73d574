/** The shortest way along which one node bears on another. */
import type { Compact } from "../model/compact.js";
import type { Evaluation } from "./evaluate.js";
import { standsOn } from "./upstream.js";
import { walkBack, type Walked } from "./walk.js";

/** One node on a path: an inference stands between the statement it goes from and its target. */
export type Path = readonly number[];

/**
 * For each of `ends`, the nodes from it to `node` along a shortest path through undecided vertices, both included;
 * ends from which no such path leads are left out. Inferences are on the path as nodes.
 */
export function pathsTo({ compact, low, high }: Evaluation, node: number, ends: readonly number[]): Map<number, Path> {
  return pathsAmong(
    compact,
    walkBack(compact, node, (vertex) => low[vertex]! < high[vertex]!),
    ends,
  );
}

/**
 * For each of `ends` that `node` rests on (as `restsOn` has it), the nodes from it to `node`, both included: along
 * reasons that its value stands on, or else through what is undecided.
 */
export function restingPaths(evaluation: Evaluation, node: number, ends: readonly number[]): Map<number, Path> {
  const reasons = pathsAmong(evaluation.compact, standsOn(evaluation, node), ends);
  return new Map([...pathsTo(evaluation, node, ends), ...reasons]);
}

function pathsAmong(compact: Compact, walked: Walked, ends: readonly number[]): Map<number, Path> {
  const paths = new Map<number, Path>();
  for (const end of ends) {
    if (!walked.has(end)) continue;
    const path: number[] = [];
    for (let vertex = end; vertex !== -1; vertex = walked.from(vertex)) {
      const at = vertex < compact.nodes ? vertex : compact.inferenceOf[vertex - compact.nodes]!;
      // The value of a step and its effect are two vertices but one node.
      if (path.at(-1) !== at) path.push(at);
    }
    paths.set(end, path);
  }
  return paths;
}
