/** `check --watch` as built: each edit is told, also of an imported file elsewhere, and one that can't be checked ends nothing. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { inPlace } from "../support/place.js";
import { runBuilt } from "../support/run-built.js";

const MAIN = new URL("../../dist/cli/main.js", import.meta.url).pathname;
const PART = "claims:\n  part: { text: The part is there. }\n";
const WHOLE =
  "imports:\n  b: ../b.argument.yaml\nclaims:\n  a: { text: A. }\ninferences:\n  s: { from: [b/part], supports: a }\n";
const FILES = { "underpin.yaml": "rules: {}\n", "b.argument.yaml": PART, "here/m.argument.yaml": WHOLE };

/** Waits until more has been written than was looked at, and all of `words` are in it; gives that. */
function listener(stream: Readable): (...words: string[]) => Promise<string> {
  let text = "";
  stream.setEncoding("utf8").on("data", (some: string) => (text += some));
  return async (...words) => {
    while (!words.every((word) => text.includes(word))) await once(stream, "data");
    const told = text;
    text = "";
    return told;
  };
}

test("every edit is told", async () => {
  await inPlace(FILES, async (folder) => {
    const child = spawn(process.execPath, [MAIN, "check", "--watch"], { cwd: join(folder, "here") });
    const printed = listener(child.stdout);
    const said = listener(child.stderr);
    expect((await printed("no problems in 1 file")).startsWith("info[")).toBe(true);
    await said("Watching for edits. Press Ctrl+C to stop.\n");

    writeFileSync(join(folder, "b.argument.yaml"), PART.replace("part:", "other:"));
    // Between two reports stands an empty line, where the output is no terminal.
    await printed("\nerror[link/unknown-node]", "in 1 file");

    writeFileSync(join(folder, "b.argument.yaml"), PART);
    await printed("no problems in 1 file");

    renameSync(join(folder, "here/m.argument.yaml"), join(folder, "here/m.yaml"));
    await said("error: no argument file in .");
    writeFileSync(join(folder, "here/n.argument.yaml"), PART);
    await printed("n.argument.yaml:2:", "in 1 file");

    writeFileSync(join(folder, "underpin.yaml"), "rules: 1\n");
    await said("error: the configuration can't be used\n", "schema/wrong-type");
    rmSync(join(folder, "underpin.yaml"));
    await printed("in 1 file");

    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([130, null]);
  });
});

describe("what can't be watched is said", () => {
  test.each([
    [["-"], "standard input can't be watched"],
    [["--format", "json"], "--watch writes one report after the other"],
    [["--threads", "2"], "--threads is for checking everything at once"],
    [["none.yaml"], "none.yaml: there is no such file"],
  ])("%s", async (args, message) => {
    const { exit, stdout, stderr } = await runBuilt(["check", "--watch", ...args]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`error: ${message}`);
  });
});
