/** Which folder the imports of a file may not leave. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { check } from "../../src/rules/check.js";
import { openWorkspace } from "../../src/workspace/workspace.js";

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "underpin-roots-"));
  mkdirSync(join(base, "graphs", "sub"), { recursive: true });
  mkdirSync(join(base, "project"));
  writeFileSync(join(base, "graphs", "b.argument.yaml"), "claims:\n  a: { text: A }\n");
  const importing = "imports: { b: ../b.argument.yaml }\nclaims:\n  c: { text: C, supports: [b/a] }\n";
  writeFileSync(join(base, "graphs", "sub", "a.argument.yaml"), importing);
  writeFileSync(join(base, "project", "p.argument.yaml"), importing.replace("../b", "../graphs/b"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function errors(...paths: string[]): Promise<string[]> {
  const workspace = await openWorkspace({ cwd: join(base, "project"), paths });
  const found = workspace.paths.flatMap((path) => check(workspace.files, path).diagnostics);
  return found.filter(({ severity }) => severity === "error").map(({ rule, at }) => `${at.file.path} ${rule}`);
}

test("a named folder elsewhere is the root of what lies in it", async () => {
  expect(await errors("../graphs")).toEqual([]);
});

test("a file elsewhere, named by itself, may import only from its own folder", async () => {
  expect(await errors("../graphs/sub/a.argument.yaml")).toEqual(["../graphs/sub/a.argument.yaml link/import-outside"]);
});

test("a second place that is named opens nothing to the project's own files", async () => {
  expect(await errors(".", "../graphs")).toEqual(["p.argument.yaml link/import-outside"]);
});
