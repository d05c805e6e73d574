/** What only `view` and `build` need isn't loaded by the other commands: it takes longer than they do. */
import { expect, test, vi } from "vitest";
import { underpin } from "./run-case.js";

const loaded = vi.hoisted(() => [] as string[]);
vi.mock("chokidar", () => loaded.push("the watcher"));
vi.mock("write-file-atomic", () => loaded.push("the writer of files"));
vi.mock("../../src/server/server.js", () => loaded.push("the server"));
vi.mock("../../src/layout/layout.js", () => loaded.push("the layout"));

test("a command that draws nothing loads nothing to draw with", async () => {
  expect((await underpin(["rules"])).exit).toBe(0);
  expect(loaded).toEqual([]);
});
