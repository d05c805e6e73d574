/** Watches the files of a workspace. */
import { dirname, resolve } from "node:path";
import { watch as chokidar } from "chokidar";

/** How long a burst of writes, such as an editor's save or a checkout, is let settle. Milliseconds. */
const SETTLE = 60;

export interface Watch {
  close(): Promise<void>;
}

/**
 * Calls `changed` after argument files or configurations under the given paths were written, added or removed.
 * Folders are watched, not files: many editors save by replacing the file.
 */
export async function watchPaths(cwd: string, paths: readonly string[], changed: () => void): Promise<Watch> {
  const folders = new Set(
    paths.map((path) => (/\.ya?ml$/u.test(path) ? dirname(resolve(cwd, path)) : resolve(cwd, path))),
  );
  let timer: NodeJS.Timeout | undefined;
  const watcher = chokidar([...folders], {
    ignoreInitial: true,
    ignored: (path, stats) =>
      /(^|[/\\])(node_modules|\.git|dist)$/u.test(path) || (stats?.isFile() === true && !matters(path)),
  });
  watcher.on("all", (_event, path) => {
    if (!matters(path)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE);
  });
  await new Promise<void>((ready, failed) => watcher.once("ready", ready).once("error", failed));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

function matters(path: string): boolean {
  return /\.ya?ml$/u.test(path);
}
