import type { Rows } from "./rows.js";

export interface Components {
  readonly count: number;
  /** By vertex, the number of its component. Components are numbered so that each comes after all it depends on. */
  readonly of: Int32Array;
  /** By component, its vertices. */
  readonly members: Rows;
}

/**
 * Strongly connected components of a graph given by its rows of dependencies (Tarjan 1972),
 * with a stack of its own instead of recursion; linear. Edges for which `follow` says no are left out.
 */
export function stronglyConnected(dependencies: Rows, follow?: (from: number, to: number) => boolean): Components {
  const { start, items } = dependencies;
  const size = start.length - 1;
  const of = new Int32Array(size).fill(-1);
  // By vertex: 0 before it is entered; then the least number that it leads back to, its own at first.
  const lowest = new Int32Array(size);
  const cursor = new Int32Array(size);
  // Vertices under way: those on the path from the root, with their numbers, and those in no component yet.
  const path = new Int32Array(size);
  const number = new Int32Array(size);
  const pending = new Int32Array(size);
  const order = new Int32Array(size);
  const starts = new Int32Array(size + 1);
  let count = 0;
  let visited = 0;
  let placed = 0;
  let waiting = 0;

  for (let root = 0; root < size; root++) {
    if (lowest[root] !== 0) continue;
    let depth = 0;
    path[0] = root;
    pending[waiting++] = root;
    number[0] = lowest[root] = ++visited;
    cursor[root] = start[root]!;
    while (depth >= 0) {
      const vertex = path[depth]!;
      const end = start[vertex + 1]!;
      let at = cursor[vertex]!;
      let least = lowest[vertex]!;
      let entered = -1;
      while (at < end) {
        const next = items[at++]!;
        if (of[next] !== -1 || (follow !== undefined && !follow(vertex, next))) continue;
        if (lowest[next] === 0) {
          entered = next;
          break;
        }
        // What it leads back to is as good as its own number: both tell only whether the component goes further back.
        if (lowest[next]! < least) least = lowest[next]!;
      }
      lowest[vertex] = least;
      if (entered !== -1) {
        cursor[vertex] = at;
        path[++depth] = entered;
        pending[waiting++] = entered;
        number[depth] = lowest[entered] = ++visited;
        cursor[entered] = start[entered]!;
        continue;
      }
      if (least === number[depth]) {
        let member: number;
        do {
          member = pending[--waiting]!;
          of[member] = count;
          order[placed++] = member;
        } while (member !== vertex);
        starts[++count] = placed;
      }
      depth--;
      if (depth >= 0 && least < lowest[path[depth]!]!) lowest[path[depth]!] = least;
    }
  }
  return { count, of, members: { start: starts.slice(0, count + 1), items: order } };
}
