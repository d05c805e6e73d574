/** What a command works on: the files that it was given, loaded, and the configuration that holds for them. */
import { realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { load, type LoadedFiles } from "../model/load.js";
import { type Config, loadConfig } from "./config.js";
import { discover } from "./discover.js";
import { diskHost } from "./disk-host.js";
import { isInside } from "./paths.js";

export interface Workspace {
  readonly cwd: string;
  /** The folder that imports may not leave: that of the configuration, else where the program runs. */
  readonly root: string;
  readonly config: Config;
  /** The files asked for, as displayed paths, sorted. */
  readonly paths: readonly string[];
  /** These and what they import. */
  readonly files: LoadedFiles;
}

export interface WorkspaceOptions {
  readonly cwd: string;
  readonly paths: readonly string[];
  /** Instead of files: one text and the name that it goes by. */
  readonly stdin?: { readonly name: string; readonly bytes: Uint8Array };
}

/**
 * Finds, reads and links-up what a command line names.
 * @throws NothingFound, UnreadableFile
 */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const cwd = await realpath(options.cwd);
  const config = await loadConfig(cwd);
  const { stdin } = options;
  const paths =
    stdin === undefined
      ? await discover(options.paths, cwd, { folder: config.folder ?? cwd, patterns: config.ignore })
      : [stdin.name];
  const root = rootOf(cwd, config, paths);
  const host = diskHost({ cwd, root, ...(stdin === undefined ? {} : { given: new Map([[stdin.name, stdin.bytes]]) }) });
  return { cwd, root, config, paths, files: await load(paths, host) };
}

/** Files from elsewhere than the project bring their own root: the folder that they lie in. */
function rootOf(cwd: string, config: Config, paths: readonly string[]): string {
  const home = config.folder ?? cwd;
  const folders = paths.map((path) => dirname(resolve(cwd, path)));
  if (folders.every((folder) => isInside(home, folder))) return home;
  let common = folders[0] ?? cwd;
  while (!folders.every((folder) => isInside(common, folder))) common = dirname(common);
  return common;
}
