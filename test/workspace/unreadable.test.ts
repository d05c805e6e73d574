/** Files that are there and can't be read, or had better not be. */
import { execFileSync } from "node:child_process";
import { chmodSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../src/rules/check.js";
import { MAX_BYTES } from "../../src/text/decode.js";
import { openWorkspace } from "../../src/workspace/workspace.js";
import { inPlace, withoutRights } from "../support/place.js";

const CLAIM = "claims:\n  a: { text: A. }\n";
const IMPORTING = `imports:\n  x: ./shut.yaml\n${CLAIM}`;

test("an import that may not be read is an error where it stands, in every file that imports it", async () => {
  const files = { "one.yaml": IMPORTING, "two.yaml": IMPORTING, "fine.yaml": CLAIM, "shut.yaml": CLAIM };
  await inPlace(files, async (cwd) => {
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "shut.yaml"), 0);
    const paths = ["fine.yaml", "one.yaml", "two.yaml"];
    const workspace = await withoutRights(() => openWorkspace({ cwd, paths }));
    const found = paths.map((path) =>
      check(workspace.files, path).diagnostics.filter((one) => one.severity === "error"),
    );
    const shut = { rule: "link/import-missing", message: "the import `x` can't be read: it may not be read" };
    expect(found).toMatchObject([[], [shut], [shut]]);
    const asked = withoutRights(() => openWorkspace({ cwd, paths: ["one.yaml", "shut.yaml"] }));
    await expect(asked).rejects.toThrow("shut.yaml: it may not be read");
  });
});

test.each(["pipe.yaml", "underpin.yaml"])("the pipe %s isn't waited for", async (name) => {
  await inPlace({ "a.yaml": CLAIM }, async (cwd) => {
    execFileSync("sh", ["-c", 'mkfifo "$0"', join(cwd, name)]);
    const opened = openWorkspace({ cwd, paths: ["a.yaml", name] });
    await expect(opened).rejects.toThrow(`${name}: it is no regular file`);
  });
});

test("a file that is too large is refused by its size, without being read", async () => {
  await inPlace({ "main.yaml": IMPORTING, "shut.yaml": "" }, async (cwd) => {
    // More than Node reads in one go: reading it would be another error.
    const size = 64 * MAX_BYTES;
    truncateSync(join(cwd, "shut.yaml"), size);
    const { files } = await openWorkspace({ cwd, paths: ["main.yaml"] });
    expect(files.get("shut.yaml")?.diagnostics).toMatchObject([
      { rule: "syntax/too-large", message: expect.stringContaining(size.toLocaleString("en")) },
    ]);
    expect(check(files, "main.yaml").diagnostics.map(({ rule }) => rule)).toContain("link/import-broken");
  });
});
