/**
 * Underpin as a library: load arguments, check them, analyse what they hinge on, render them.
 *
 * @example
 * const workspace = await load(["graphs"]);
 * for (const { path, analysis } of check(workspace)) console.log(path, analysis?.status);
 */
import type { Analysis } from "./analysis/analyse.js";
import { layoutInput } from "./formats/page/argument.js";
import { writeSvg } from "./formats/svg/write.js";
import { layout } from "./layout/layout.js";
import type { Theme } from "./layout/palette.js";
import { check as checkFile, type Checked, type RuleSettings } from "./rules/check.js";
import { LiveWorkspace } from "./workspace/live-workspace.js";
import { openWorkspace, type Workspace } from "./workspace/workspace.js";

export { analyse, type Analysis } from "./analysis/analyse.js";
export type { Literal, Value } from "./analysis/result.js";
export type { Diagnostic, Note, Severity } from "./diagnostics/diagnostic.js";
export type { Argument, Inference, Node, Source, Statement } from "./model/argument.js";
export { toGraph } from "./model/graph.js";
export { UnreadableFile } from "./model/load.js";
export type { Checked, RuleSettings } from "./rules/check.js";
export type { ArgumentDocument } from "./schema/types.js";
export type { Standing, Status } from "./schema/vocabulary.js";
export { positionAt, type Position, type SourceFile, type Span } from "./text/source-file.js";
export { NothingFound } from "./workspace/discover.js";
export type { LiveWorkspace, Look } from "./workspace/live-workspace.js";
export type { Workspace } from "./workspace/workspace.js";

/**
 * Reads the argument files under `paths` (files and folders) with what they import, and the configuration of `cwd`.
 * Bad input is no error here: it is among the diagnostics of `check`.
 * @param options.cwd the folder that paths are relative to; by default that of the process
 * @throws NothingFound where a path isn't there or no file was found; UnreadableFile where one can't be read
 */
export function load(paths: readonly string[], { cwd = process.cwd() }: { cwd?: string } = {}): Promise<Workspace> {
  return openWorkspace({ cwd, paths });
}

/**
 * The same for one text that is in memory already. It can import nothing but files below `cwd`.
 * @param options.name what messages call the text
 */
export function loadText(
  text: string,
  { cwd = process.cwd(), name = "argument.yaml" }: { cwd?: string; name?: string } = {},
): Promise<Workspace> {
  return openWorkspace({ cwd, paths: [], stdin: { name, bytes: new TextEncoder().encode(text) } });
}

/**
 * Checks every file of a workspace, in the order of their paths.
 * `analysis` is missing where errors leave no argument; `diagnostics` then say why.
 * @param settings severities of rules by name, or `off`; by default those of the workspace's configuration
 */
export function check(workspace: Workspace, settings: RuleSettings = workspace.config.rules): Checked[] {
  return workspace.paths.map((path) => checkFile(workspace.files, path, settings));
}

/**
 * For a program that stays while files are edited, such as an editor's: each `look()` checks what lies under `paths` as
 * `load` and `check` would, and works only on what changed since the last one. A file that no edit reached gives the same
 * object as before.
 * @param options.cwd the folder that paths are relative to; by default that of the process
 */
export function follow(paths: readonly string[], { cwd = process.cwd() }: { cwd?: string } = {}): LiveWorkspace {
  return new LiveWorkspace((loader) => openWorkspace({ cwd, paths }, loader));
}

/** The map of an argument as a standalone SVG document. */
export async function render(analysis: Analysis, { theme = "light" }: { theme?: Theme } = {}): Promise<string> {
  const { argument } = analysis;
  const texts = new Map(
    argument.nodes.flatMap((node) => (node.kind === "inference" ? [] : [[node.id, node.text] as const])),
  );
  return writeSvg(layout(layoutInput(analysis)), { theme, title: argument.title, texts });
}
