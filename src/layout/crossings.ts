/** Counting crossings between two neighbouring ranks (Barth, Jünger and Mutzel 2002). */

/**
 * `ends`: for every edge its place in the second rank, the edges sorted by their place in the first rank, then the second.
 * The crossings are the inversions of that list, counted with a Fenwick tree in O(edges log width).
 */
export function inversions(ends: Int32Array, width: number): number {
  const tree = new Int32Array(width + 1);
  let crossings = 0;
  for (let seen = 0; seen < ends.length; seen++) {
    const end = ends[seen]!;
    let notBeyond = 0;
    for (let i = end + 1; i > 0; i -= i & -i) notBeyond += tree[i]!;
    crossings += seen - notBeyond;
    for (let i = end + 1; i <= width; i += i & -i) tree[i]! += 1;
  }
  return crossings;
}
