/** Reads each file once in a run. */
import type { Host } from "../model/load.js";
import type { FileBytes } from "../model/parsed-file.js";

/**
 * The same host, and it remembers what it has read: whoever asks for a file later gets what was there the first time.
 * So all findings of a run are about the same texts, whichever of them somebody saves meanwhile.
 */
export function readingOnce(host: Host): Host {
  const known = new Map<string, FileBytes | { readonly problem: string }>();
  return {
    ...host,
    async read(path) {
      const before = known.get(path);
      if (before !== undefined) return before;
      const bytes = await host.read(path);
      known.set(path, bytes);
      return bytes;
    },
  };
}
