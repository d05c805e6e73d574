/** The shortest way along which one node bears on another. */
import type { Evaluation } from "./evaluate.js";
import { walkBack } from "./walk.js";

/** One node on a path: an inference stands between the statement it goes from and its target. */
export type Path = readonly number[];

/**
 * For each of `ends`, the nodes from it to `node` along a shortest path through undecided vertices, both included;
 * ends from which no such path leads are left out. Inferences are on the path as nodes.
 */
export function pathsTo({ compact, low, high }: Evaluation, node: number, ends: readonly number[]): Map<number, Path> {
  const walked = walkBack(compact, node, (vertex) => low[vertex]! < high[vertex]!);
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
