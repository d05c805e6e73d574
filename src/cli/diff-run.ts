/** What `underpin diff` does; apart, because no other command needs it. */
import { existsSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
import { compareFiles, summaryOf, type Version } from "../analysis/compare/files.js";
import { diffJson } from "../reporters/diff-json.js";
import { diffMarkdown } from "../reporters/diff-markdown.js";
import { diffPretty } from "../reporters/diff-pretty.js";
import type { DiffReport } from "../reporters/diff-report.js";
import { check } from "../rules/check.js";
import { byCodePoint } from "../text/order.js";
import { count } from "../text/words.js";
import { NoArguments, NothingFound } from "../workspace/discover.js";
import { isInside } from "../workspace/paths.js";
import { openRevision } from "../workspace/revision.js";
import { openWorkspace, type Workspace } from "../workspace/workspace.js";
import type { DiffOptions } from "./diff.js";
import { type Side, sidesOf } from "./diff-sides.js";
import { type Session, UsageError } from "./exit.js";

/** Prints the difference; true where it is one that the options want to fail on, or a file has errors. */
export async function runDiff(words: readonly string[], options: DiffOptions, { terminal }: Session): Promise<boolean> {
  const cwd = process.cwd();
  const sides = await sidesOf(words, cwd);
  const progress = (done: string): void => terminal.progress(done);
  const report =
    "paths" in sides
      ? await ofRevisions(sides, cwd, progress)
      : await ofPaths(sides.before, sides.after, cwd, progress);
  const width = process.stdout.columns ?? 100;
  if (options.format === "json") terminal.print(diffJson(report));
  else if (options.format === "markdown") terminal.print(diffMarkdown(report));
  else terminal.print(diffPretty(report, { paint: terminal.paint, width, all: options.all === true }));
  const { weaker } = summaryOf(report.files);
  if (options.failIf === "weaker" && weaker > 0)
    terminal.say(`failing because ${count(weaker, "conclusion")} got weaker`);
  return (
    report.files.some((file) => file.kind === "broken" && file.changed) || (options.failIf === "weaker" && weaker > 0)
  );
}

type Progress = (done: string) => void;

async function ofRevisions(
  { before, after, paths }: { readonly before: Side; readonly after: Side; readonly paths: readonly string[] },
  cwd: string,
  progress: Progress,
): Promise<DiffReport> {
  const open = (side: Side): Promise<Workspace | undefined> =>
    side === "disk" ? onDisk(paths, cwd) : openRevision({ cwd, commit: side.commit, paths });
  const [from, to] = [await open(before), await open(after)];
  const files = [...new Set([...(from?.paths ?? []), ...(to?.paths ?? [])])].toSorted(byCodePoint);
  if (files.length === 0)
    throw new NothingFound(`no argument file in ${paths.join(", ")} on either side: their names end in .argument.yaml`);
  for (const path of paths) requireOnASide(path, files, cwd);
  const name = (side: Side): string => (side === "disk" ? "the working tree" : side.name);
  const pairs = files.map((path, index) => {
    progress(`compared ${index} of ${count(files.length, "file")}`);
    return [version(from, path), version(to, path)] as const;
  });
  return { before: name(before), after: name(after), files: compareFiles(pairs) };
}

/** A path that was misspelt must not look like one in which nothing changed. */
function requireOnASide(path: string, files: readonly string[], cwd: string): void {
  const absolute = resolve(cwd, path);
  const isIn = (file: string): boolean => absolute === resolve(cwd, file) || isInside(absolute, resolve(cwd, file));
  if (existsSync(absolute) || files.some(isIn)) return;
  throw new NothingFound(`${path} is on neither side`);
}

/** What lies on the disk under those of the paths that are there; nothing is no error, for a change may delete it all. */
async function onDisk(paths: readonly string[], cwd: string): Promise<Workspace | undefined> {
  const there = paths.filter((path) => existsSync(resolve(cwd, path)));
  if (there.length === 0) return undefined;
  try {
    return await openWorkspace({ cwd, paths: there });
  } catch (error) {
    if (!(error instanceof NoArguments)) throw error;
    return undefined;
  }
}

async function ofPaths(before: string, after: string, cwd: string, progress: Progress): Promise<DiffReport> {
  const isFolder = (path: string): boolean => statSync(resolve(cwd, path)).isDirectory();
  if (isFolder(before) !== isFolder(after))
    throw new UsageError(`${before} and ${after} are a file and a folder: compare two of a kind`);
  const [from, to] = [await openWorkspace({ cwd, paths: [before] }), await openWorkspace({ cwd, paths: [after] })];
  // In folders a file is the same that lies at the same place; two files that are named are compared whatever they are called.
  const placed = (workspace: Workspace, folder: string): Map<string, string> =>
    new Map(
      workspace.paths.map((path) => [
        isFolder(folder) ? relative(resolve(workspace.cwd, folder), resolve(workspace.cwd, path)) : "",
        path,
      ]),
    );
  const [was, is] = [placed(from, before), placed(to, after)];
  const places = [...new Set([...was.keys(), ...is.keys()])].toSorted(byCodePoint);
  const pairs = places.map((place, index) => {
    progress(`compared ${index} of ${count(places.length, "file")}`);
    return [version(from, was.get(place)), version(to, is.get(place))] as const;
  });
  return { before, after, files: compareFiles(pairs) };
}

function version(workspace: Workspace | undefined, path: string | undefined): Version | undefined {
  if (workspace === undefined || path === undefined || !workspace.paths.includes(path)) return undefined;
  const { analysis, diagnostics } = check(workspace.files, path, workspace.config.rules);
  const text = workspace.files.get(path)?.source.text ?? "";
  if (analysis !== undefined) return { path, analysis, errors: [], text };
  return { path, text, errors: diagnostics.filter(({ severity }) => severity === "error") };
}
