/**
 * The form of an argument that the analysis runs on: typed arrays in compressed rows, made once.
 *
 * Its vertices are the things that have a value: `value(n)` of every node is vertex n, and `effect(i)` of every
 * inference is vertex `nodes + rank of i`. A vertex depends on those in its equation (docs/semantics.md).
 */
import type { Standing } from "../schema/vocabulary.js";
import type { Argument, Inference } from "./argument.js";
import { type Components, stronglyConnected } from "./components.js";
import { type Rows, rowsOf } from "./rows.js";

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
}

/** Whether a standing is open: somebody could still settle it. */
export function isOpenCode(code: number): boolean {
  return code >= 3 && code <= 5;
}

/** Compiles a linked argument; linear in its size. */
export function compile(argument: Argument): Compact {
  const { nodes } = argument;
  const count = nodes.length;
  const steps = nodes.filter((node) => node.kind === "inference");
  const vertices = count + steps.length;
  const effectOf = new Int32Array(count).fill(-1);
  for (let rank = 0; rank < steps.length; rank++) effectOf[steps[rank]!.index] = count + rank;
  // Counting loops throughout: with a million nodes, an iterator's pair for each is what takes the time.
  const perStep = (
    rows: number,
    fill: (step: Inference, rank: number, add: (row: number, item: number) => void) => unknown,
  ): Rows =>
    rowsOf(rows, (add) => {
      for (let rank = 0; rank < steps.length; rank++) fill(steps[rank]!, rank, add);
    });
  const edges = (step: Inference, rank: number, visit: (user: number, dependency: number) => void): void => {
    const effect = count + rank;
    visit(step.target, effect);
    visit(effect, step.index);
    for (const premise of step.from) visit(effect, premise);
    for (const { inference } of step.outweighs) visit(effectOf[inference]!, effect);
  };
  return {
    nodes: count,
    vertices,
    standing: Uint8Array.from(nodes, (node) => STANDING_CODE[node.standing ?? "none"]),
    effectOf,
    inferenceOf: Int32Array.from(steps, (step) => step.index),
    target: Int32Array.from(steps, (step) => step.target),
    supports: Uint8Array.from(steps, (step) => (step.polarity === "supports" ? 1 : 0)),
    needs: Int32Array.from(steps, (step) => step.atLeast ?? step.from.length),
    supporters: perStep(count, (step, rank, add) => step.polarity === "supports" && add(step.target, count + rank)),
    opposers: perStep(count, (step, rank, add) => step.polarity === "opposes" && add(step.target, count + rank)),
    premises: perStep(steps.length, (step, rank, add) => step.from.forEach((premise) => add(rank, premise))),
    outweighers: perStep(steps.length, (step, rank, add) =>
      step.outweighs.forEach(({ inference }) => add(effectOf[inference]! - count, count + rank)),
    ),
    contradicts: rowsOf(count, (add) => {
      for (const node of nodes)
        if (node.kind !== "inference") for (const other of node.contradicts) add(node.index, other);
    }),
    users: perStep(vertices, (step, rank, add) => edges(step, rank, (user, dependency) => add(dependency, user))),
    components: stronglyConnected(perStep(vertices, (step, rank, add) => edges(step, rank, add))),
  };
}
