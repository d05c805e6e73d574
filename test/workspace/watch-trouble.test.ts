/** A watcher that gets into trouble, at first or later: told once, and never the end of the program. */
import { EventEmitter } from "node:events";
import { beforeEach, expect, test, vi } from "vitest";
import { watchPaths } from "../../src/workspace/watch.js";

class Watcher extends EventEmitter {
  close = async (): Promise<void> => {};
}

const current = vi.hoisted(() => ({ watcher: undefined as unknown }));
vi.mock("chokidar", () => ({ watch: () => current.watcher }));

let watcher: Watcher;
beforeEach(() => {
  watcher = new Watcher();
  current.watcher = watcher;
});

function trouble(code: string): Error {
  return Object.assign(new Error(code), { code });
}

test("each kind of trouble is told once, before and after the start", async () => {
  const told: unknown[] = [];
  const starting = watchPaths(
    import.meta.dirname,
    ["."],
    () => {},
    (error) => told.push((error as Error).message),
  );
  watcher.emit("error", trouble("ENOSPC"));
  watcher.emit("ready");
  const watch = await starting;
  for (const code of ["ENOSPC", "EMFILE", "EMFILE"]) watcher.emit("error", trouble(code));
  expect(told).toEqual(["ENOSPC", "EMFILE"]);
  await watch.close();
});
