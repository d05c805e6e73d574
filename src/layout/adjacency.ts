/** Edges by the vertex at one of their ends, in compressed rows: a flat list and where each vertex's part of it starts. */
export interface Adjacency {
  /** The edges of vertex v are `edges[start[v]]` up to, not including, `edges[start[v + 1]]`. */
  readonly start: Int32Array;
  readonly edges: Int32Array;
}

/** Groups the edges 0, 1, ... by `end[edge]`; edges with a negative end are left out. */
export function groupEdges(count: number, end: Int32Array): Adjacency {
  const start = new Int32Array(count + 1);
  for (const v of end) if (v >= 0) start[v + 1]! += 1;
  for (let v = 0; v < count; v++) start[v + 1]! += start[v]!;
  const edges = new Int32Array(start[count]!);
  const next = start.slice(0, count);
  end.forEach((v, e) => {
    if (v >= 0) edges[next[v]!++] = e;
  });
  return { start, edges };
}

/** The edges of one vertex. */
export function edgesOf({ start, edges }: Adjacency, v: number): Int32Array {
  return edges.subarray(start[v], start[v + 1]);
}
