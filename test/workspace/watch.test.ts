/** Edits are seen wherever a file of the page lies, and trouble with watching is no end of it. */
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { type Watch, watchPaths } from "../../src/workspace/watch.js";
import { openWorkspace } from "../../src/workspace/workspace.js";
import { inPlace, withoutRights } from "../support/place.js";

const CLAIM = "claims:\n  a: { text: A. }\n";
const IMPORTING = `imports:\n  b: ../b.yaml\n${CLAIM}`;

/** Watches `paths` of `cwd` and gives a promise of the next change after `edit`. */
async function watching(cwd: string, paths: string[], use: (seen: Seen, watch: Watch) => Promise<void>): Promise<void> {
  let told = (): void => {};
  const watch = await watchPaths(cwd, paths, () => told());
  const seen: Seen = async (path, text) => {
    const change = new Promise<void>((changed) => (told = changed));
    writeFileSync(join(cwd, path), text);
    await change;
  };
  try {
    await use(seen, watch);
  } finally {
    await watch.close();
  }
}

type Seen = (path: string, text: string) => Promise<void>;

test.each(["dist", "node_modules", ".git"])("a folder called %s is watched where it is named", async (name) => {
  await inPlace({ [`${name}/a.argument.yaml`]: CLAIM }, async (cwd) => {
    await watching(cwd, [name], async (seen) => {
      await seen(`${name}/a.argument.yaml`, `${CLAIM}#`);
      await seen(`${name}/new.argument.yaml`, CLAIM);
    });
  });
});

test("what a file imports is watched, and what it came to import, and the configuration further up", async () => {
  const files = { "underpin.yaml": "rules: {}", "p/b.yaml": CLAIM, "p/c": CLAIM, "p/sub/m.yaml": CLAIM };
  await inPlace(files, async (folder) => {
    const cwd = join(folder, "p", "sub");
    const load = () => openWorkspace({ cwd, paths: ["m.yaml"] });
    await watching(cwd, ["m.yaml"], async (seen, watch) => {
      watch.follow(await load());
      await seen("../../underpin.yaml", "rules: {} # other");
      await seen("m.yaml", IMPORTING);
      watch.follow(await load());
      await seen("../b.yaml", `${CLAIM}#`);
      // The name of an imported file may end as it likes.
      await seen("m.yaml", IMPORTING.replace("b.yaml", "c"));
      watch.follow(await load());
      await seen("../c", `${CLAIM}#`);
    });
  });
});

test("a folder that may not be read is passed over", async () => {
  await inPlace({ "a.yaml": CLAIM, "shut/b.yaml": CLAIM }, async (cwd) => {
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "shut"), 0);
    await withoutRights(async () => {
      const failed = vi.fn();
      const watch = await watchPaths(cwd, ["."], () => {}, failed);
      await watch.close();
      expect(failed).not.toHaveBeenCalled();
    });
  });
});
