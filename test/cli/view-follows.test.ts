/** `view` as built: the page follows an edit of an imported file, also of one that lies in another folder. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inPlace } from "../support/place.js";

const MAIN = new URL("../../dist/cli/main.js", import.meta.url).pathname;
const PART = "claims:\n  part: { text: BEFORE }\n";
const FILES = {
  "underpin.yaml": "rules: {}\n",
  "b.argument.yaml": PART,
  "here/m.argument.yaml":
    "imports:\n  b: ../b.argument.yaml\nclaims:\n  a: { text: A. }\ninferences:\n  s: { from: [b/part], supports: a }\n",
};

test("an import from another folder is followed", async () => {
  await inPlace(FILES, async (folder) => {
    const args = [MAIN, "view", "m.argument.yaml", "--port", "0"];
    const child = spawn(process.execPath, args, { cwd: join(folder, "here") });
    const [output] = (await once(child.stdout, "data")) as [Buffer];
    const url = /http:\/\/127\.0\.0\.1:\d+\//u.exec(String(output))?.[0] ?? "";
    const shown = async (): Promise<string> => (await fetch(`${url}data.json`)).text();
    expect(await shown()).toContain("BEFORE");

    const stop = new AbortController();
    const events = (await fetch(`${url}events`, { signal: stop.signal })).body?.getReader();
    await events?.read();
    writeFileSync(join(folder, "b.argument.yaml"), PART.replace("BEFORE", "AFTERWARDS"));
    await events?.read();
    expect(await shown()).toContain("AFTERWARDS");
    stop.abort();

    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([130, null]);
  });
});
