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

/** A row as a view on its items; nothing is copied. */
export function row(rows: Rows, index: number): Int32Array {
  return rows.items.subarray(rows.start[index] ?? 0, rows.start[index + 1] ?? 0);
}
