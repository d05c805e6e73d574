/**
 * Breaking cycles: a depth-first search against the edges, from the conclusions back, finds the edges that lead away
 * from the conclusion on a cycle (Gansner et al. 1993 take back edges likewise). These are laid out the other way round.
 */
import { groupEdges } from "./adjacency.js";
import type { Component } from "./component.js";

export interface Acyclic {
  /** The ends of every link as they are laid out: from left to right. -1 where the link takes no part in ranking. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** All cards, each after everything that lies to the left of it. */
  readonly order: Int32Array;
}

/** Where the search starts: conclusions, then what leads nowhere, then whatever is left, which lies on cycles only. */
function starts({ cards }: Component, outDegree: Int32Array): readonly number[] {
  const rank = (i: number): number => (cards[i]!.conclusion ? 0 : outDegree[i] === 0 ? 1 : 2);
  return cards.map((_, i) => i).toSorted((a, b) => rank(a) - rank(b) || a - b);
}

export function acyclic(component: Component): Acyclic {
  const { cards, links, from, to } = component;
  const n = cards.length;
  const left = from.map((v, e) => (links[e]!.peer ? -1 : v));
  const right = to.map((v, e) => (links[e]!.peer ? -1 : v));
  const incoming = groupEdges(n, right);
  const outDegree = new Int32Array(n);
  for (const v of left) if (v >= 0) outDegree[v]! += 1;

  const next = incoming.start.slice(0, n);
  /** 0 not seen, 1 on the path from the start, 2 done. */
  const state = new Uint8Array(n);
  const order = new Int32Array(n);
  let done = 0;
  const flipped: number[] = [];
  for (const root of starts(component, outDegree)) {
    if (state[root] !== 0) continue;
    const path = [root];
    state[root] = 1;
    while (path.length > 0) {
      const v = path.at(-1)!;
      if (next[v]! < incoming.start[v + 1]!) {
        const e = incoming.edges[next[v]!++]!;
        const u = left[e]!;
        if (state[u] === 1) flipped.push(e);
        else if (state[u] === 0) {
          state[u] = 1;
          path.push(u);
        }
      } else {
        state[v] = 2;
        order[done++] = v;
        path.pop();
      }
    }
  }
  for (const e of flipped) {
    left[e] = to[e]!;
    right[e] = from[e]!;
  }
  return { left, right, order };
}
