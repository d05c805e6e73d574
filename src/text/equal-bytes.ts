/** Whether two arrays hold the same bytes; four are compared at a time where they lie so that this can be done. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  if (a.byteOffset % 4 === 0 && b.byteOffset % 4 === 0) {
    const count = a.length >> 2;
    const [left, right] = [a, b].map(({ buffer, byteOffset }) => new Int32Array(buffer, byteOffset, count)) as [
      Int32Array,
      Int32Array,
    ];
    for (let word = 0; word < count; word++) if (left[word] !== right[word]) return false;
    at = 4 * count;
  }
  for (; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
