/** What a command works on: the files that it was given, loaded, and the configuration that holds for them. */
import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { Loader, type LoadedFiles } from "../model/load.js";
import { type Config, loadConfig } from "./config.js";
import { discover } from "./discover.js";
import { diskHost, type DiskOptions } from "./disk-host.js";
import { displayPath } from "./paths.js";

/** What a command line names, before any of it is read. */
export interface FoundFiles {
  readonly cwd: string;
  /** The folder that its files' imports may not leave: that of the configuration, else where the program runs. */
  readonly root: string;
  readonly config: Config;
  /** The files asked for, as displayed paths, sorted. */
  readonly paths: readonly string[];
  /** Where these and what they import are read. */
  readonly disk: DiskOptions;
}

export interface Workspace extends Omit<FoundFiles, "disk"> {
  /** The files asked for and what they import. */
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
 * @param loader what loaded it before, where it did: files that are what they were are not parsed again
 * @throws NothingFound, LeadsOut, UnreadableFile
 */
export async function openWorkspace(options: WorkspaceOptions, loader = new Loader()): Promise<Workspace> {
  const { disk, ...found } = await findFiles(options);
  return { ...found, files: await loader.load(found.paths, diskHost(disk)) };
}

/**
 * Finds what a command line names, and the configuration that holds for it.
 * @throws NothingFound, LeadsOut, and UnreadableFile where there is a configuration that can't be read
 */
export async function findFiles(options: WorkspaceOptions): Promise<FoundFiles> {
  const cwd = realpathSync.native(options.cwd);
  const config = await loadConfig(cwd);
  const root = config.folder ?? cwd;
  const { stdin } = options;
  // Called as the disk would call it, so that an import that leads back finds it.
  const name = stdin === undefined ? "" : displayPath(cwd, resolve(cwd, stdin.name));
  const paths =
    stdin === undefined ? await discover(options.paths, cwd, { folder: root, patterns: config.ignore }) : [name];
  const given = new Map(stdin === undefined ? [] : [[name, stdin.bytes]]);
  const folders = stdin === undefined ? foldersAmong(options.paths, cwd) : [];
  return { cwd, root, config, paths, disk: { cwd, home: root, folders, given } };
}

function foldersAmong(paths: readonly string[], cwd: string): string[] {
  return paths.map((path) => realpathSync.native(resolve(cwd, path))).filter((path) => statSync(path).isDirectory());
}
