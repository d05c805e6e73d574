/** Files in memory, for whatever loads arguments: paths are relative, with `/`, and the root is the empty path. */
import { type Host, load, type LoadedFiles } from "../../src/model/load.js";

/** What a file holds: text, or the bytes themselves. */
export type Content = string | Uint8Array;

/** A host over these files. References lead out where they climb above the root, are absolute or are URLs. */
export function memoryHost(files: ReadonlyMap<string, Content>): Host {
  return {
    async read(path) {
      const content = files.get(path);
      if (content === undefined) return { problem: "there is no such file" };
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    async resolve(from, reference) {
      if (/^[a-z][a-z0-9+.-]*:/iu.test(reference)) return { problem: "outside", detail: "it is a URL" };
      if (reference.startsWith("/")) return { problem: "outside", detail: "it is an absolute path" };
      const path = join(from, reference);
      if (path === undefined) return { problem: "outside", detail: reference };
      return files.has(path) ? { path } : { problem: "missing", detail: "there is no such file" };
    },
  };
}

/** Loads the files, the first of them by default, with what they import. */
export async function loadMemory(
  files: Readonly<Record<string, Content>>,
  paths = Object.keys(files).slice(0, 1),
): Promise<LoadedFiles> {
  return load(paths, memoryHost(new Map(Object.entries(files))));
}

// The path of `reference` beside `from`, or undefined where it climbs above the root.
function join(from: string, reference: string): string | undefined {
  const steps = from.split("/").slice(0, -1);
  for (const step of reference.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join("/");
}
