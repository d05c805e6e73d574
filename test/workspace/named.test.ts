/** What a command line names: nothing outside the project is read because a link in the project leads there. */
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWorkspace } from "../../src/workspace/workspace.js";
import { inPlace } from "../support/place.js";

const CLAIM = "claims:\n  a: { text: A. }\n";

function importing(reference: string): string {
  return `imports:\n  x: ${reference}\n${CLAIM}`;
}

/** The rules that the files break on being loaded, by path. */
async function broken(cwd: string, ...paths: string[]): Promise<Record<string, string[]>> {
  const { files } = await openWorkspace({ cwd, paths });
  return Object.fromEntries([...files].map(([path, { diagnostics }]) => [path, diagnostics.map(({ rule }) => rule)]));
}

const FILES = {
  "outside/secret.argument.yaml": "password: hunter2\n",
  "outside/more/deep.argument.yaml": CLAIM,
  "project/main.argument.yaml": CLAIM,
  "project/reach.argument.yaml": importing("../outside/secret.argument.yaml"),
};

test.each([
  ["a link to a file", "../outside/secret.argument.yaml", "leak.argument.yaml"],
  ["a link to a folder", "../outside", "leak"],
  ["a file behind a link", "../outside", "leak/secret.argument.yaml"],
])("%s outside is refused where it is named inside", async (_what, target, named) => {
  await inPlace(FILES, async (folder) => {
    const cwd = join(folder, "project");
    await symlink(target, join(cwd, named.split("/")[0] ?? ""));
    for (const path of [named, join(cwd, named)])
      await expect(openWorkspace({ cwd, paths: [path] })).rejects.toThrow("leads out of the folder that is checked");
  });
});

test("a link outside is refused where it leads out of its own folder", async () => {
  await inPlace({ ...FILES, "graphs/a.argument.yaml": CLAIM }, async (folder) => {
    await symlink("../outside/secret.argument.yaml", join(folder, "graphs/leak.argument.yaml"));
    await symlink("a.argument.yaml", join(folder, "graphs/fine.argument.yaml"));
    const cwd = join(folder, "project");
    expect(await broken(cwd, "../graphs/fine.argument.yaml")).toEqual({ "../graphs/a.argument.yaml": [] });
    await expect(openWorkspace({ cwd, paths: ["../graphs/leak.argument.yaml"] })).rejects.toThrow("leads out");
  });
});

test("a link inside the project is followed, and so is one from outside into it", async () => {
  await inPlace(FILES, async (folder) => {
    const cwd = join(folder, "project");
    await symlink("main.argument.yaml", join(cwd, "inside.argument.yaml"));
    await symlink("project", join(folder, "way-in"));
    for (const path of ["inside.argument.yaml", "../way-in/main.argument.yaml"])
      expect(await broken(cwd, path)).toEqual({ "main.argument.yaml": [] });
  });
});

test("a second place doesn't let the project's files import from outside", async () => {
  await inPlace(FILES, async (folder) => {
    const found = await broken(join(folder, "project"), "reach.argument.yaml", "../outside/more/deep.argument.yaml");
    expect(found).toEqual({
      "reach.argument.yaml": ["link/import-outside"],
      "../outside/more/deep.argument.yaml": [],
    });
  });
});

test("a file from elsewhere imports from its own folder, and so does what it imports", async () => {
  const files = {
    "project/main.argument.yaml": CLAIM,
    "other/a.argument.yaml": importing("./below/b.argument.yaml"),
    "other/below/b.argument.yaml": importing("../c.argument.yaml"),
    "other/c.argument.yaml": CLAIM,
  };
  await inPlace(files, async (folder) => {
    expect(await broken(join(folder, "project"), "../other/a.argument.yaml")).toEqual({
      "../other/a.argument.yaml": [],
      "../other/below/b.argument.yaml": ["link/import-outside"],
    });
  });
});

test("a configuration that is a link to elsewhere isn't read", async () => {
  await inPlace(FILES, async (folder) => {
    await symlink("../outside/secret.argument.yaml", join(folder, "project/underpin.yaml"));
    await expect(openWorkspace({ cwd: join(folder, "project"), paths: ["."] })).rejects.toThrow(
      "underpin.yaml: it is a link that leads out of its folder",
    );
  });
});

test("links in a folder that is searched are left out", async () => {
  await inPlace(FILES, async (folder) => {
    await symlink("main.argument.yaml", join(folder, "project/again.argument.yaml"));
    await symlink("../outside/more", join(folder, "project/more"));
    expect(Object.keys(await broken(join(folder, "project"), "."))).toEqual([
      "main.argument.yaml",
      "reach.argument.yaml",
    ]);
  });
});

test.each(["./q.argument.yaml", "sub/../q.argument.yaml"])(
  "standard input called %s is what it imports",
  async (name) => {
    const part = importing("./q.argument.yaml");
    await inPlace({ "q.argument.yaml": "not: this\n", "part.argument.yaml": part }, async (cwd) => {
      const bytes = new TextEncoder().encode(importing("./part.argument.yaml"));
      const { files, paths } = await openWorkspace({ cwd, paths: [], stdin: { name, bytes } });
      expect(paths).toEqual(["q.argument.yaml"]);
      const rules = [...files].map(([path, { diagnostics }]) => [path, diagnostics.map(({ rule }) => rule)]);
      expect(rules).toEqual([
        ["q.argument.yaml", ["link/import-circle"]],
        ["part.argument.yaml", ["link/import-circle"]],
      ]);
    });
  },
);
