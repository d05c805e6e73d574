/** What the words after `underpin diff` name: two versions, and the paths to compare them in. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { mergeBase, repositoryOf, resolveRevision } from "../workspace/git.js";
import { UsageError } from "./exit.js";

/** A commit and what to call it; or what lies on the disk. */
export type Side = { readonly commit: string; readonly name: string } | "disk";

export type Sides =
  | { readonly before: Side; readonly after: Side; readonly paths: readonly string[] }
  /** Two files or two folders on the disk. */
  | { readonly before: string; readonly after: string };

/**
 * Reads the words as Git does where it can: `A..B`, `A...B` (from where B left A), `A B`, or `A` against what lies on the
 * disk, each with paths after it. Paths alone are compared with the last commit; of two paths the first is the earlier version.
 * @throws UsageError where words mean several things or nothing; GitProblem where a revision can't be had
 */
export async function sidesOf(words: readonly string[], cwd: string): Promise<Sides> {
  const isPath = (word: string): boolean => existsSync(resolve(cwd, word));
  const [first, second, ...others] = words;
  if (first === undefined) return { before: await side("HEAD", cwd), after: "disk", paths: ["."] };
  const range = isPath(first) ? null : /^(?<from>.*?)(?<dots>\.{2,3})(?<to>.*)$/u.exec(first);
  if (range !== null) {
    const { from = "", dots = "", to = "" } = range.groups ?? {};
    return { ...(await rangeOf(from || "HEAD", to || "HEAD", dots === "...", cwd)), paths: orHere(words.slice(1)) };
  }
  if (isPath(first)) {
    await refuseBoth(first, `${first}.. for the revision`, cwd);
    if (second !== undefined && others.length === 0 && isPath(second)) return { before: first, after: second };
    return { before: await side("HEAD", cwd), after: "disk", paths: words };
  }
  const before = await side(first, cwd);
  if (second !== undefined && isPath(second)) await refuseBoth(second, `${first}..${second} for the revision`, cwd);
  if (second !== undefined && !isPath(second) && (await isRevision(second, cwd)))
    return { before, after: await side(second, cwd), paths: orHere(others) };
  return { before, after: "disk", paths: orHere(words.slice(1)) };
}

const orHere = (paths: readonly string[]): readonly string[] => (paths.length === 0 ? ["."] : paths);

async function side(revision: string, cwd: string): Promise<Side> {
  const commit = await resolveRevision(await repositoryOf(cwd), revision);
  return { commit, name: named(revision, commit) };
}

async function rangeOf(
  from: string,
  to: string,
  sinceTheyParted: boolean,
  cwd: string,
): Promise<{ readonly before: Side; readonly after: Side }> {
  const root = await repositoryOf(cwd);
  const [before, after] = [await resolveRevision(root, from), await resolveRevision(root, to)];
  if (!sinceTheyParted)
    return { before: { commit: before, name: named(from, before) }, after: { commit: after, name: named(to, after) } };
  const base = await mergeBase(root, before, after);
  return {
    before: { commit: base, name: `where ${to} left ${from} (${base.slice(0, 7)})` },
    after: { commit: after, name: named(to, after) },
  };
}

function named(revision: string, commit: string): string {
  return commit.startsWith(revision) ? commit.slice(0, 7) : `${revision} (${commit.slice(0, 7)})`;
}

/** @throws UsageError where a word that is a path is a revision too, so that nobody knows what was meant */
async function refuseBoth(path: string, revision: string, cwd: string): Promise<void> {
  if (await isRevision(path, cwd))
    throw new UsageError(`${path} is a path and a revision: write ./${path} for the path, or ${revision}`);
}

async function isRevision(word: string, cwd: string): Promise<boolean> {
  try {
    await resolveRevision(await repositoryOf(cwd), word);
    return true;
  } catch {
    return false;
  }
}
