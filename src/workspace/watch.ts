/** Watches what a page is made of: the paths that were named, the files that they import, and the configuration. */
import { type FSWatcher, realpathSync, statSync, watch as watchFolder } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type ChokidarOptions, watch as chokidar } from "chokidar";
import { isInside } from "./paths.js";
import type { Workspace } from "./workspace.js";

/** How long a burst of writes, such as an editor's save or a checkout, is let settle. Milliseconds. */
const SETTLE = 60;

export interface Watch {
  /** Watches every file of the workspace from now on, and its configuration, wherever they lie. */
  follow(workspace: Workspace): void;
  close(): Promise<void>;
}

/**
 * Calls `changed` after argument files or configurations in the given folders were written, added or removed; and after
 * any file was that \`follow\` is told of. Folders are watched, not files: many editors save by replacing the file.
 * @param failed told once of each kind of trouble; what can be watched is watched all the same
 */
export async function watchPaths(
  cwd: string,
  paths: readonly string[],
  changed: () => void,
  failed: (error: unknown) => void = () => {},
): Promise<Watch> {
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE);
  };
  const once = eachKindOnce(failed);
  const beside = new FolderWatch(soon, once);
  const folders = paths.map((path) => real(resolve(cwd, path))).filter(isFolder);
  const below = folders.length === 0 ? undefined : chokidar(folders, optionsFor(folders));
  below?.on("error", once).on("all", (_event, path) => {
    if (matters(path)) soon();
  });
  if (below !== undefined) await new Promise<void>((ready) => below.once("ready", ready));
  return {
    follow: (workspace) => beside.follow(workspace),
    async close() {
      clearTimeout(timer);
      beside.close();
      await below?.close();
    },
  };
}

/** Folders without what is in their folders: files are loaded from anywhere, also from folders that hold a whole disk. */
class FolderWatch {
  private readonly watchers = new Map<string, FSWatcher>();
  private loaded: ReadonlySet<string> = new Set();

  constructor(
    private readonly changed: () => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  follow({ cwd, root, files }: Workspace): void {
    this.loaded = new Set([...files.keys()].map((path) => resolve(cwd, path)));
    // A configuration that isn't there yet would lie where the program runs.
    const wanted = new Set([cwd, root, ...[...this.loaded].map((path) => dirname(path))]);
    for (const [folder, watcher] of this.watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      this.watchers.delete(folder);
    }
    for (const folder of wanted) if (!this.watchers.has(folder)) this.add(folder);
  }

  close(): void {
    for (const watcher of this.watchers.values()) watcher.close();
    this.watchers.clear();
  }

  private add(folder: string): void {
    try {
      const watcher = watchFolder(folder, (_event, name) => {
        if (name === null || matters(name) || this.loaded.has(join(folder, name))) this.changed();
      });
      watcher.on("error", this.failed);
      this.watchers.set(folder, watcher);
    } catch (error) {
      this.failed(error);
    }
  }
}

function optionsFor(folders: readonly string[]): ChokidarOptions {
  // A folder that is left out of a search may itself be the one that was named.
  const leftOut = (path: string): boolean =>
    folders.every(
      (folder) =>
        !isInside(folder, path) || /(^|[/\\])(node_modules|\.git|dist)([/\\]|$)/u.test(relative(folder, path)),
    );
  return {
    ignoreInitial: true,
    // What may not be read has no file that could be shown, and is no reason to stop.
    ignorePermissionErrors: true,
    // A search doesn't follow links either.
    followSymlinks: false,
    ignored: (path, stats) => leftOut(path) || (stats?.isFile() === true && !matters(path)),
  };
}

/** A folder that can't be watched is followed by the next: one word about each kind of trouble is enough. */
function eachKindOnce(tell: (error: unknown) => void): (error: unknown) => void {
  const told = new Set<unknown>();
  return (error) => {
    const { code } = error as NodeJS.ErrnoException;
    if (told.has(code)) return;
    told.add(code);
    tell(error);
  };
}

function matters(path: string): boolean {
  return /\.ya?ml$/u.test(path);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
