/**
 * The form of an argument that the analysis runs on: typed arrays in compressed rows, made once.
 *
 * Its vertices are the things that have a value: `value(n)` of every node is vertex n, and `effect(i)` of every
 * inference is vertex `nodes + rank of i`. A vertex depends on those in its equation (docs/semantics.md).
 */
import type { Standing } from "../schema/vocabulary.js";
import type { Argument } from "./argument.js";
import { type Components, stronglyConnected } from "./components.js";
import { reversed, type Rows, rowsBy } from "./rows.js";

export const STANDING_CODE: Readonly<Record<Standing | "none", number>> = {
  none: 0,
  proven: 1,
  presumed: 2,
  unproven: 3,
  assumed: 4,
  disputed: 5,
  refuted: 6,
};

export interface Compact {
  /** Number of nodes, and of vertices. */
  readonly nodes: number;
  readonly vertices: number;
  /** By node, a code of STANDING_CODE. */
  readonly standing: Uint8Array;
  /** The vertex of an inference's effect by node (-1 for a statement), and the node of an effect by vertex - nodes. */
  readonly effectOf: Int32Array;
  readonly inferenceOf: Int32Array;
  /** By rank of an inference: its target, whether it supports it, how many premises it needs. */
  readonly target: Int32Array;
  readonly supports: Uint8Array;
  readonly needs: Int32Array;
  /** By node: the effect vertices of its supporters and of its opposers. */
  readonly supporters: Rows;
  readonly opposers: Rows;
  /** By rank of an inference: its premises (nodes), and the effect vertices of what outweighs it. */
  readonly premises: Rows;
  readonly outweighers: Rows;
  /** By node: what it contradicts. */
  readonly contradicts: Rows;
  /** By vertex: the vertices whose equation it stands in. */
  readonly users: Rows;
  /** Strongly connected components of the vertices, each after all that it depends on. */
  readonly components: Components;
  /** What `derived` has worked out. */
  readonly derivations: Map<unknown, unknown>;
}

/**
 * What `work` makes of a compiled argument, made when it is first asked for. It is kept in the argument itself: what a
 * `WeakMap` holds outlives each of the quick collections of garbage, and where files are small that is most of all there is.
 */
export function derived<X>(compact: Compact, work: (compact: Compact) => X): X {
  const { derivations } = compact;
  let result = derivations.get(work) as X | undefined;
  if (result === undefined) {
    result = work(compact);
    derivations.set(work, result);
  }
  return result;
}

/** Whether a standing is open: somebody could still settle it. */
export function isOpenCode(code: number): boolean {
  return code >= 3 && code <= 5;
}

/** Compiles a linked argument; linear in its size. Each node is looked at twice, the rest is done on numbers. */
export function compile(argument: Pick<Argument, "nodes">): Compact {
  const { nodes } = argument;
  const count = nodes.length;
  const sizes = sizesOf(nodes);
  const { steps } = sizes;
  const vertices = count + steps;
  const standing = new Uint8Array(count);
  const effectOf = new Int32Array(count).fill(-1);
  const inferenceOf = new Int32Array(steps);
  const target = new Int32Array(steps);
  const supports = new Uint8Array(steps);
  const needs = new Int32Array(steps);
  const premises: Rows = { start: new Int32Array(steps + 1), items: new Int32Array(sizes.premises) };
  const outweighs: Rows = { start: new Int32Array(steps + 1), items: new Int32Array(sizes.outweighs) };
  const contradicts: Rows = { start: new Int32Array(count + 1), items: new Int32Array(sizes.contradicts) };
  let [rank, premise, outweighed, contradicted] = [0, 0, 0, 0];
  for (let index = 0; index < count; index++) {
    const node = nodes[index]!;
    standing[index] = STANDING_CODE[node.standing ?? "none"];
    if (node.kind === "inference") {
      effectOf[index] = count + rank;
      inferenceOf[rank] = index;
      target[rank] = node.target;
      supports[rank] = node.polarity === "supports" ? 1 : 0;
      needs[rank] = node.atLeast ?? node.from.length;
      for (const one of node.from) premises.items[premise++] = one;
      for (const { inference } of node.outweighs) outweighs.items[outweighed++] = inference;
      rank++;
      premises.start[rank] = premise;
      outweighs.start[rank] = outweighed;
    } else for (const other of node.contradicts) contradicts.items[contradicted++] = other;
    contradicts.start[index + 1] = contradicted;
  }
  // What a step outweighs is known by node so far, and that node's rank only now.
  for (let at = 0; at < outweighs.items.length; at++) outweighs.items[at] = effectOf[outweighs.items[at]!]! - count;
  const { user, dependency } = edgesOf({ nodes: count, inferenceOf, target, premises, outweighs });
  const effect = (one: number): number => count + one;
  return {
    nodes: count,
    vertices,
    standing,
    effectOf,
    inferenceOf,
    target,
    supports,
    needs,
    supporters: rowsBy(count, target, effect, (one) => supports[one] === 1),
    opposers: rowsBy(count, target, effect, (one) => supports[one] === 0),
    premises,
    outweighers: reversed(outweighs, effect),
    contradicts,
    users: rowsBy(vertices, dependency, (edge) => user[edge]!),
    components: stronglyConnected(rowsBy(vertices, user, (edge) => dependency[edge]!)),
    derivations: new Map(),
  };
}

function sizesOf(nodes: Argument["nodes"]): Record<"steps" | "premises" | "outweighs" | "contradicts", number> {
  const sizes = { steps: 0, premises: 0, outweighs: 0, contradicts: 0 };
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.kind === "inference") {
      sizes.steps++;
      sizes.premises += node.from.length;
      sizes.outweighs += node.outweighs.length;
    } else sizes.contradicts += node.contradicts.length;
  }
  return sizes;
}

/** By edge: a vertex, and one that stands in its equation. */
function edgesOf(parts: {
  readonly nodes: number;
  readonly inferenceOf: Int32Array;
  readonly target: Int32Array;
  readonly premises: Rows;
  /** By rank of an inference, the ranks of those that it outweighs. */
  readonly outweighs: Rows;
}): { readonly user: Int32Array; readonly dependency: Int32Array } {
  const { nodes, inferenceOf, target, premises, outweighs } = parts;
  const steps = target.length;
  const size = 2 * steps + premises.items.length + outweighs.items.length;
  const user = new Int32Array(size);
  const dependency = new Int32Array(size);
  let edges = 0;
  const add = (from: number, to: number): void => {
    user[edges] = from;
    dependency[edges++] = to;
  };
  for (let rank = 0; rank < steps; rank++) {
    const effect = nodes + rank;
    add(target[rank]!, effect);
    add(effect, inferenceOf[rank]!);
    for (let at = premises.start[rank]!; at < premises.start[rank + 1]!; at++) add(effect, premises.items[at]!);
    for (let at = outweighs.start[rank]!; at < outweighs.start[rank + 1]!; at++)
      add(nodes + outweighs.items[at]!, effect);
  }
  return { user, dependency };
}
