/** Lists of integers in compressed rows: row r is `items[start[r]]` up to, not including, `items[start[r + 1]]`. */
export interface Rows {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Makes rows from `fill`, which is called twice and has to add the same (row, item) pairs in the same order. */
export function rowsOf(rows: number, fill: (add: (row: number, item: number) => void) => void): Rows {
  const start = new Int32Array(rows + 1);
  fill((row) => {
    start[row + 1] = (start[row + 1] ?? 0) + 1;
  });
  for (let row = 0; row < rows; row++) start[row + 1] = (start[row + 1] ?? 0) + (start[row] ?? 0);
  const next = start.slice();
  const items = new Int32Array(start[rows] ?? 0);
  fill((row, item) => {
    const at = next[row] ?? 0;
    items[at] = item;
    next[row] = at + 1;
  });
  return { start, items };
}

/**
 * Makes rows of numbered things: thing k stands in row `key[k]` as `item(k)`, in the order of the things; those that
 * `isIn` says no to are left out.
 */
export function rowsBy(
  rows: number,
  key: Int32Array,
  item: (thing: number) => number,
  isIn?: (thing: number) => boolean,
): Rows {
  const start = new Int32Array(rows + 1);
  for (let thing = 0; thing < key.length; thing++) if (isIn === undefined || isIn(thing)) start[key[thing]! + 1]!++;
  for (let row = 0; row < rows; row++) start[row + 1]! += start[row]!;
  const next = start.slice();
  const items = new Int32Array(start[rows]!);
  for (let thing = 0; thing < key.length; thing++)
    if (isIn === undefined || isIn(thing)) items[next[key[thing]!]!++] = item(thing);
  return { start, items };
}

/** The same pairs by their items, which are as many as there are rows: row i lists `row(r)` of each row r that holds i. */
export function reversed({ start, items }: Rows, row: (row: number) => number): Rows {
  const rows = start.length - 1;
  const owner = new Int32Array(items.length);
  for (let at = 0; at < rows; at++) owner.fill(at, start[at], start[at + 1]);
  return rowsBy(rows, items, (at) => row(owner[at]!));
}

/** How long a row is; a view on it costs more than to know that. */
export function rowLength({ start }: Rows, index: number): number {
  return (start[index + 1] ?? 0) - (start[index] ?? 0);
}

/** A row as a view on its items; nothing is copied. */
export function row(rows: Rows, index: number): Int32Array {
  return rows.items.subarray(rows.start[index] ?? 0, rows.start[index + 1] ?? 0);
}
