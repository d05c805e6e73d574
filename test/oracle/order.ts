import type { Settlement, Way } from "./model.js";

/** By code points; `<` would go by the halves of surrogate pairs. */
export function compareIds(a: string, b: string): number {
  return compareLists(a, b, (one, other) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0));
}

/** By size, then by the ids of what is granted, then by the ids of what is denied. */
export function compareSettlements(a: Settlement, b: Settlement): number {
  const ids = (set: Settlement, which: Way) =>
    [...set].flatMap(([id, way]) => (way === which ? [id] : [])).toSorted(compareIds);
  const compare = (which: Way) => compareLists(ids(a, which), ids(b, which), compareIds);
  return a.size - b.size || compare("granted") || compare("denied");
}

/** As words in a dictionary: what ends first comes first. */
function compareLists(a: Iterable<string>, b: Iterable<string>, compare: (a: string, b: string) => number): number {
  const others = [...b];
  for (const one of a) {
    const other = others.shift();
    if (other === undefined) return 1;
    const order = compare(one, other);
    if (order !== 0) return order;
  }
  return -others.length;
}
