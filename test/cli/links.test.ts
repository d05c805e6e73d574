/** Links on the disk: followed inside the folder that is checked, refused where they lead out of it. */
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { underpin } from "./run-case.js";

const CLAIM = "claims:\n  a: { text: A., standing: assumed }\n";
const SECRET = "claims:\n  secret: { txt: S. }\n";

let home: string;
let project: string;
const back = process.cwd();

beforeAll(async () => {
  vi.stubEnv("NO_COLOR", "1");
  home = await realpath(await mkdtemp(join(tmpdir(), "underpin-links-")));
  project = join(home, "project");
  await mkdir(join(project, "parts"), { recursive: true });
  await mkdir(join(home, "outside"));
  await writeFile(join(home, "outside", "secret.argument.yaml"), SECRET);
  await writeFile(join(project, "parts", "part.argument.yaml"), CLAIM);
  await symlink("../outside/secret.argument.yaml", join(project, "file-out.argument.yaml"));
  await symlink("../outside", join(project, "folder-out"));
  await symlink("loop.argument.yaml", join(project, "loop.argument.yaml"));
  await symlink("parts/part.argument.yaml", join(project, "inside.argument.yaml"));
  process.chdir(project);
});

afterAll(async () => {
  process.chdir(back);
  vi.unstubAllEnvs();
  await rm(home, { recursive: true });
});

async function importing(path: string): Promise<string> {
  await writeFile("main.yaml", `imports:\n  x: ${path}\n${CLAIM}`);
  const { exit, stdout } = await underpin(["check", "--format", "compact", "main.yaml"]);
  return `${exit} ${stdout}`;
}

test.each(["./file-out.argument.yaml", "folder-out/secret.argument.yaml", "../outside/secret.argument.yaml"])(
  "the import %s leads out, and nothing of the file is shown",
  async (path) => {
    const seen = await importing(path);
    expect(seen).toMatch(/^1 main\.yaml:2:6: error link\/import-outside /u);
    expect(seen).not.toContain("txt");
  },
);

test("what isn't there outside looks the same as what is", async () => {
  const there = await importing("../outside/secret.argument.yaml");
  const missing = await importing("../outside/nothing.argument.yaml");
  expect(missing.replace("nothing", "secret")).toBe(there);
});

test("a link in a circle is a file that can't be read", async () => {
  expect(await importing("./loop.argument.yaml")).toMatch(/^1 main\.yaml:2:6: error link\/import-missing .*circle/u);
});

test("a link inside the folder is followed", async () => {
  expect(await importing("./inside.argument.yaml")).toBe("0 ");
});

test("searching a folder doesn't follow links out of it", async () => {
  const { exit, stdout } = await underpin(["check", "--format", "compact", "."]);
  expect([exit, stdout]).toEqual([0, ""]);
});
