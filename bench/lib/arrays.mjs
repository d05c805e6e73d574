// The compiled form of an argument in a file, so that a process can have it without what it was compiled from.
import { closeSync, openSync, readSync, writeSync } from "node:fs";

const TYPES = { Uint8Array, Int32Array };

/** Every array by its path, such as `supporters.start`, and every number. */
function* partsOf(value, path = []) {
  if (typeof value === "object" && !ArrayBuffer.isView(value))
    for (const [key, part] of Object.entries(value)) yield* partsOf(part, [...path, key]);
  else yield [path, value];
}

/** A line of JSON that says what follows, then the bytes of the arrays. */
export function save(compact, path) {
  const { derivations: _, ...kept } = compact;
  const parts = Array.from(partsOf(kept));
  const head = parts.map(([at, value]) =>
    typeof value === "number" ? { at, value } : { at, type: value.constructor.name, length: value.length },
  );
  const file = openSync(path, "w");
  writeSync(file, `${JSON.stringify(head)}\n`);
  for (const [, value] of parts)
    if (typeof value !== "number") writeAll(file, Buffer.from(value.buffer, value.byteOffset, value.byteLength));
  closeSync(file);
}

function writeAll(file, bytes) {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** What was saved, with nothing worked out of it. */
export function open(path) {
  const file = openSync(path, "r");
  const first = Buffer.alloc(65_536);
  const end = first.subarray(0, readSync(file, first, 0, first.length, 0)).indexOf(10);
  const compact = { derivations: new Map() };
  let position = end + 1;
  for (const { at, value, type, length } of JSON.parse(first.toString("utf8", 0, end))) {
    const holder = at.slice(0, -1).reduce((whole, key) => (whole[key] ??= {}), compact);
    holder[at.at(-1)] = value ?? new TYPES[type](length);
    if (type === undefined) continue;
    const bytes = Buffer.from(holder[at.at(-1)].buffer);
    for (let filled = 0; filled < bytes.length;)
      filled += readSync(file, bytes, filled, bytes.length - filled, position + filled);
    position += bytes.length;
  }
  closeSync(file);
  return compact;
}
