/** Which file of one version is which of another, where it lies at another path. */
import type { Version } from "./files.js";

export type VersionPair = readonly [before: Version | undefined, after: Version | undefined];

/** One version and the other of a file; `moved` where they lie at different places and were put together here. */
export interface Paired {
  readonly before: Version | undefined;
  readonly after: Version | undefined;
  readonly moved: boolean;
}

/** Files that differ are one where they share this part of what their statements say (Jaccard's index). */
const ALIKE = 0.5;

/** More pairs of files that differ are not looked at: then only those that say the same are one. */
const MOST_PAIRS = 10_000;

/**
 * Puts a file that is gone and one that is new together, each once: those that say the same under the same name, those
 * that say the same, and of the rest those that are alike, the most alike first.
 */
export function withMoved(pairs: readonly VersionPair[]): Paired[] {
  const gone = new Set(pairs.flatMap(([before, after]) => (before?.analysis && after === undefined ? [before] : [])));
  const come = new Set(pairs.flatMap(([before, after]) => (after?.analysis && before === undefined ? [after] : [])));
  const from = new Map<Version, Version>();
  const put = (before: Version, after: Version): void => {
    if (!gone.delete(before)) return;
    if (come.delete(after)) from.set(after, before);
    else gone.add(before);
  };
  same(gone, come, (version) => JSON.stringify([nameOf(version), version.text]), put);
  same(gone, come, ({ text }) => text, put);
  if (gone.size * come.size <= MOST_PAIRS) for (const [before, after] of alike(gone, come)) put(before, after);
  const moved = new Set(from.values());
  return pairs
    .filter(([before]) => before === undefined || !moved.has(before))
    .map(([before, after]) => {
      const was = after === undefined ? undefined : from.get(after);
      return { before: before ?? was, after, moved: was !== undefined };
    });
}

function same(
  gone: ReadonlySet<Version>,
  come: ReadonlySet<Version>,
  keyOf: (version: Version) => string,
  put: (before: Version, after: Version) => void,
): void {
  const waiting = new Map<string, Version[]>();
  for (const before of [...gone].toReversed()) {
    const known = waiting.get(keyOf(before));
    if (known === undefined) waiting.set(keyOf(before), [before]);
    else known.push(before);
  }
  for (const after of come) {
    const before = waiting.get(keyOf(after))?.pop();
    if (before !== undefined) put(before, after);
  }
}

/** Pairs of files that are alike, the most alike first. */
function alike(gone: ReadonlySet<Version>, come: ReadonlySet<Version>): [Version, Version][] {
  const textsOf = new Map([...gone, ...come].map((version) => [version, texts(version)]));
  return [...gone]
    .flatMap((before) =>
      [...come].map((after) => ({ before, after, likeness: likeness(textsOf.get(before)!, textsOf.get(after)!) })),
    )
    .filter((pair) => pair.likeness >= ALIKE)
    .toSorted((a, b) => b.likeness - a.likeness || Number(isNamedAlike(b)) - Number(isNamedAlike(a)))
    .map(({ before, after }) => [before, after]);
}

/** What the statements say. Not their ids: those of safety cases, say, are much the same everywhere. */
function texts({ analysis }: Version): ReadonlySet<string> {
  return new Set(analysis?.argument.nodes.flatMap((node) => (node.kind === "inference" ? [] : [node.text])));
}

const nameOf = ({ path }: Version): string => path.slice(path.lastIndexOf("/") + 1);

function isNamedAlike({ before, after }: { readonly before: Version; readonly after: Version }): boolean {
  return nameOf(before) === nameOf(after);
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const text of one) if (other.has(text)) both++;
  const any = one.size + other.size - both;
  return any === 0 ? 0 : both / any;
}
