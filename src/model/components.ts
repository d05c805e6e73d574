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
export function stronglyConnected(
  dependencies: Rows,
  follow: (from: number, to: number) => boolean = () => true,
): Components {
  const { start, items } = dependencies;
  const size = start.length - 1;
  const of = new Int32Array(size).fill(-1);
  const number = new Int32Array(size);
  const lowest = new Int32Array(size);
  const cursor = new Int32Array(size);
  const path: number[] = [];
  const pending: number[] = [];
  const order = new Int32Array(size);
  const starts: number[] = [0];
  let visited = 0;
  let placed = 0;

  const enter = (vertex: number): void => {
    number[vertex] = lowest[vertex] = ++visited;
    cursor[vertex] = start[vertex]!;
    path.push(vertex);
    pending.push(vertex);
  };
  const close = (root: number): void => {
    const component = starts.length - 1;
    for (let member = pending.pop(); member !== undefined; member = pending.pop()) {
      of[member] = component;
      order[placed++] = member;
      if (member === root) break;
    }
    starts.push(placed);
  };

  for (let root = 0; root < size; root++) {
    if (number[root] !== 0) continue;
    enter(root);
    while (path.length > 0) {
      const vertex = path[path.length - 1]!;
      const at = cursor[vertex]!;
      if (at < start[vertex + 1]!) {
        cursor[vertex] = at + 1;
        const next = items[at]!;
        if (!follow(vertex, next)) continue;
        if (number[next] === 0) enter(next);
        else if (of[next] === -1 && number[next]! < lowest[vertex]!) lowest[vertex] = number[next]!;
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined && lowest[vertex]! < lowest[parent]!) lowest[parent] = lowest[vertex]!;
      if (lowest[vertex] === number[vertex]) close(vertex);
    }
  }
  return { count: starts.length - 1, of, members: { start: Int32Array.from(starts), items: order } };
}
