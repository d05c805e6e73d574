import { byCodePoint } from "../text/order.js";
import type { Diagnostic } from "./diagnostic.js";

/**
 * A short name (16 hex digits) that stays the same while the file is edited around a finding:
 * made from rule, file and data, never from the line.
 */
export function fingerprint(diagnostic: Diagnostic): string {
  const data = Object.entries(diagnostic.data ?? { message: diagnostic.message }).toSorted(([a], [b]) =>
    byCodePoint(a, b),
  );
  return hash(JSON.stringify([diagnostic.rule, diagnostic.at.file.path, data]));
}

// FNV-1a in two lanes of 32 bits: no secret depends on it, it only has to be the same everywhere.
function hash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193) >>> 0;
    high = Math.imul(high ^ unit ^ (low >>> 16), 0x01000197) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
