/** Which sources are one witness: those that repeat another, directly or through others, and the one that they repeat. */
import type { Argument, Node } from "../model/argument.js";

/** Of each source, itself and every source whose `origin` leads to it. */
export function families({ sources }: Argument): ReadonlyMap<string, ReadonlySet<string>> {
  const repeats = new Map<string, string[]>();
  for (const { id, origin } of sources.values()) {
    if (origin === undefined) continue;
    const before = repeats.get(origin);
    if (before === undefined) repeats.set(origin, [id]);
    else before.push(id);
  }
  return new Map([...sources.keys()].map((source) => [source, familyOf(source, repeats)]));
}

// A set is walked in the order of insertion, also over what is added on the way, so a circle of origins ends too.
function familyOf(source: string, repeats: ReadonlyMap<string, readonly string[]>): Set<string> {
  const family = new Set([source]);
  for (const member of family) for (const one of repeats.get(member) ?? []) family.add(one);
  return family;
}

/** Of each source, the one that its origins lead to in the end: itself where it repeats none. */
export function witnesses({ sources }: Argument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const source of sources.keys()) {
    const way = new Set<string>();
    let at: string | undefined = source;
    while (at !== undefined && !found.has(at) && !way.has(at)) {
      way.add(at);
      at = sources.get(at)?.origin;
    }
    // The linker refuses origins in a circle; here the walk round one just ends.
    const last = [...way].at(-1) ?? source;
    const witness = at === undefined ? last : (found.get(at) ?? at);
    for (const one of way) found.set(one, witness);
  }
  return found;
}

/**
 * The one witness that a node has for what it says; undefined where it cites none, or several that are independent, or
 * gives a reason beside its sources (`because`).
 */
export function onlyWitness(node: Node, witness: ReadonlyMap<string, string>): string | undefined {
  if (node.because !== undefined) return undefined;
  let only: string | undefined;
  for (const { source } of node.citations) {
    const one = witness.get(source) ?? source;
    if (only !== undefined && only !== one) return undefined;
    only = one;
  }
  return only;
}
