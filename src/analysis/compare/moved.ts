/** Which file of one version is which of another, where it lies at another path. */
import type { Version } from "./files.js";

export type VersionPair = readonly [Version | undefined, Version | undefined];

/** Two files are one where they say the same, or share this part of what their statements say (Jaccard's index). */
const ALIKE = 0.5;

/** More pairs than these are not looked at: then only files that say the same are one. */
const MOST_PAIRS = 10_000;

/** Puts a file that is gone and one that is new together where they are alike; the most alike first, each once. */
export function withMoved(pairs: readonly VersionPair[]): VersionPair[] {
  const gone = pairs.flatMap(([before, after]) => (before?.analysis && after === undefined ? [before] : []));
  const come = pairs.flatMap(([before, after]) => (after?.analysis && before === undefined ? [after] : []));
  const close = gone.length * come.length <= MOST_PAIRS;
  const textsOf = new Map([...gone, ...come].map((version) => [version, texts(version)]));
  const found = gone
    .flatMap((before) =>
      come.map((after) => {
        const alike = before.text === after.text ? 2 : close ? likeness(textsOf.get(before)!, textsOf.get(after)!) : 0;
        return { before, after, alike };
      }),
    )
    .filter(({ alike }) => alike >= ALIKE)
    .toSorted((a, b) => b.alike - a.alike || Number(isNamedAlike(b)) - Number(isNamedAlike(a)));
  const from = new Map<Version, Version>();
  const moved = new Set<Version>();
  for (const { before, after } of found) {
    if (moved.has(before) || from.has(after)) continue;
    moved.add(before);
    from.set(after, before);
  }
  return pairs
    .filter(([before]) => before === undefined || !moved.has(before))
    .map(([before, after]) => [before ?? (after && from.get(after)), after]);
}

/** Not the ids: those of safety cases, say, are much the same everywhere. */
function texts({ analysis }: Version): ReadonlySet<string> {
  return new Set(analysis?.argument.nodes.flatMap((node) => (node.kind === "inference" ? [] : [node.text])));
}

function isNamedAlike({ before, after }: { readonly before: Version; readonly after: Version }): boolean {
  return before.path.split("/").at(-1) === after.path.split("/").at(-1);
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const text of one) if (other.has(text)) both++;
  const any = one.size + other.size - both;
  return any === 0 ? 0 : both / any;
}
