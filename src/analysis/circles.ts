/** Circles of support, each with a shortest way round. */
import { row, rowLength } from "../model/rows.js";
import type { Analysis } from "./analyse.js";
import { supportComponents } from "./supports.js";

/** A strongly connected set of supports. */
export interface SupportCircle {
  /** Its statements, and the inferences among those supported in it; indices in document order. */
  readonly nodes: readonly number[];
  /** Those of them whose status is `circular`; empty where the circle has an entrance. */
  readonly circular: readonly number[];
}

/** For how many nodes of one set a shortest circle is looked for. */
export const MAX_SHOWN = 100;

/** Every strongly connected set of supports, in document order of its first node. */
export function supportCircles({ compact, status }: Analysis): SupportCircle[] {
  const components = supportComponents(compact);
  if (components.count === compact.vertices) return [];
  const circles: SupportCircle[] = [];
  for (let component = 0; component < components.count; component++) {
    // Nearly all are single vertices, and a view on each would take longer than all else here.
    if (rowLength(components.members, component) < 2) continue;
    const nodes = [...row(components.members, component)]
      .filter((vertex) => vertex < compact.nodes)
      .toSorted((a, b) => a - b);
    circles.push({ nodes, circular: nodes.filter((node) => status[node] === "circular") });
  }
  return circles.toSorted((a, b) => (a.nodes[0] ?? 0) - (b.nodes[0] ?? 0));
}

/**
 * Shortest circles through the given nodes of one set, as lists of inference nodes from step to step.
 * A node that lies on a circle shown already, as short as its own, gets none of its own. At most 100 are looked for.
 */
export function shortestCircles({ compact }: Analysis, nodes: readonly number[]): number[][] {
  const { of } = supportComponents(compact);
  const shown: number[][] = [];
  const covered = new Map<number, number>();
  for (const node of nodes.slice(0, MAX_SHOWN)) {
    const circle = shortestThrough(node);
    if (circle === undefined || (covered.get(node) ?? Infinity) <= circle.length) continue;
    shown.push(circle);
    for (const effect of circle) {
      const target = compact.target[effect - compact.nodes]!;
      covered.set(target, Math.min(covered.get(target) ?? Infinity, circle.length));
    }
  }
  return shown.map((circle) => circle.map((effect) => compact.inferenceOf[effect - compact.nodes]!));

  // Breadth first along supports, from the node until it is met again; gives the effect vertices on the way.
  function shortestThrough(node: number): number[] | undefined {
    const from = new Map<number, number>();
    const queue = [node];
    for (const vertex of queue) {
      for (const user of row(compact.users, vertex)) {
        const isSupport =
          user >= compact.nodes || (vertex >= compact.nodes && compact.supports[vertex - compact.nodes] === 1);
        if (!isSupport || of[user] !== of[node] || from.has(user) || !leadsOn(vertex, user)) continue;
        from.set(user, vertex);
        if (user === node) return way(from, node);
        queue.push(user);
      }
    }
    return undefined;
  }

  // An effect is a reason in a value only; to another effect it is an outweigher.
  function leadsOn(vertex: number, user: number): boolean {
    return vertex < compact.nodes || user < compact.nodes;
  }

  function way(from: ReadonlyMap<number, number>, node: number): number[] {
    const effects: number[] = [];
    let at = node;
    do {
      at = from.get(at) ?? node;
      if (at >= compact.nodes) effects.push(at);
    } while (at !== node);
    return effects.toReversed();
  }
}
