/** The commands beside `check`, as built: their output in the right stream, their exit codes, and what they say of a slip. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltRun, runBuilt } from "../support/run-built.js";

const FILE = "bridge.argument.yaml";
const TEXT = `title: The bridge
claims:
  sound: { text: The piers are sound., supports: [safe] }
  safe: { text: The bridge is safe. }
`;

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "underpin-cli-"));
  writeFileSync(join(cwd, FILE), TEXT);
  writeFileSync(join(cwd, "broken.argument.yaml"), "claims: [");
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

function run(...args: string[]): Promise<BuiltRun> {
  return runBuilt(args, { cwd });
}

describe("analyze", () => {
  test("prints the conclusions first, then the open nodes", async () => {
    const { exit, stdout, stderr } = await run("analyze", FILE);
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`The bridge
bridge.argument.yaml · 2 statements, 1 inference

Conclusions (1)
  ◐ conditional    The bridge is safe. [safe]
                   hinges on 1 unproven node; 1 carries it; takes 1 step for granted
                   It holds if “The piers are sound” is shown.

Look into these first (1 open node)
  1  The piers are sound. [sound]
     unproven, carries 1 of 1 conclusion; if granted, safe holds; if denied, safe fails

Everything: --all · one node's story: underpin explain bridge.argument.yaml safe
`);
  });

  test("leaves a file with errors out, says why, and exits 1", async () => {
    const { exit, stdout } = await run("analyze", ".");
    expect(exit).toBe(1);
    expect(stdout).toContain("The bridge is safe.");
    expect(stdout).toContain("error[syntax/yaml]");
    const json = await run("analyze", ".", "--format", "json");
    const report = JSON.parse(json.stdout) as { files: { file: string }[]; diagnostics: { rule: string }[] };
    expect([json.exit, report.files.map(({ file }) => file)]).toEqual([1, [FILE]]);
    expect(report.diagnostics.map(({ rule }) => rule)).toContain("syntax/yaml");
  });

  test("is the same to the byte in two runs", async () => {
    const [first, second] = await Promise.all([run("analyze", FILE, "-f", "json"), run("analyze", FILE, "-f", "json")]);
    expect(first.stdout).toBe(second.stdout);
  });
});

describe("suppositions", () => {
  test("analyze begins with what changes", async () => {
    const { exit, stdout } = await run("analyze", FILE, "--deny", "sound");
    expect([exit, stdout.split("\n").slice(3, 9)]).toEqual([
      0,
      [
        "Supposing",
        "  “The piers are sound” (`sound`) is denied",
        "",
        "What changes (1 node, 1 of them a conclusion)",
        "  ◐ conditional → ∅ unsupported",
        "    conclusion: The bridge is safe. [safe]",
      ],
    ]);
  });

  test("explain tells what changes for the node", async () => {
    const { exit, stdout } = await run("explain", FILE, "safe", "--grant", "sound");
    expect(exit).toBe(0);
    expect(stdout).toContain("◐ conditional → ✓ holds");
    expect(stdout).toContain("by way of sound → sound.supports.safe");
    expect(stdout).toContain("In this file it holds");
  });

  test("a node that isn't there, or can't be both, ends with 2 and a word", async () => {
    for (const command of ["analyze", "explain"]) {
      const unknown = await run(command, FILE, "--grant", "sounds");
      expect([unknown.exit, unknown.stderr]).toEqual([
        2,
        `error: no node in ${FILE} is called sounds: did you mean sound?\n`,
      ]);
      const both = await run(command, FILE, "--grant", "sound", "--deny", "sound");
      expect([both.exit, both.stderr]).toEqual([
        2,
        "error: “The piers are sound” (`sound`) can't be both granted and denied\n",
      ]);
    }
  });

  test("limits are whole numbers in bounds", async () => {
    for (const args of [
      ["--limit", "-1"],
      ["--budget", "10000001"],
      ["--limit", "many"],
    ]) {
      const { exit, stderr } = await run("analyze", FILE, ...args);
      expect([args, exit, stderr.split("\n").length]).toEqual([args, 2, 2]);
    }
  });

  test("with a limit of nothing the report still counts", async () => {
    const { exit, stdout } = await run("analyze", FILE, "--format", "json", "--limit", "0", "--all");
    expect(exit).toBe(0);
    expect(stdout).toContain('"settlements":[],"settlementsComplete":false,"settlementCount":1');
  });
});

test("what is supposed of a conclusion is told like any other change of one", async () => {
  const { exit, stdout } = await run("analyze", FILE, "--deny", "safe");
  expect(exit).toBe(0);
  expect(stdout).toContain("What changes (1 node, 1 of them a conclusion)");
  expect(stdout).not.toContain("Nothing else changes");
});

describe("--plot", () => {
  test("draws the plot beside the report", async () => {
    const { exit, stdout, stderr } = await run("analyze", FILE, "--plot", "plot.svg");
    expect([exit, stderr]).toEqual([0, "wrote plot.svg\n"]);
    expect(stdout).toContain("Conclusions (1)");
    expect(readFileSync(join(cwd, "plot.svg"), "utf8")).toMatch(/^<svg .*The bridge is safe/su);
  });

  test("is of one argument, and says where it can't be written", async () => {
    writeFileSync(join(cwd, "other.yaml"), TEXT);
    const several = await run("analyze", FILE, "other.yaml", "--plot", "plot.svg");
    expect([several.exit, several.stderr]).toEqual([
      2,
      "error: a plot shows one argument, and there are 2: name one\n",
    ]);
    const before = readFileSync(join(cwd, FILE), "utf8");
    const slip = await run("analyze", "--plot", FILE);
    expect([slip.exit, slip.stderr]).toEqual([
      2,
      `error: ${FILE} can't be a plot: it is an SVG picture, so its name has to end in .svg\n`,
    ]);
    expect(readFileSync(join(cwd, FILE), "utf8")).toBe(before);
    const nowhere = await run("analyze", FILE, "--plot", "nowhere/plot.svg");
    expect([nowhere.exit, nowhere.stderr]).toEqual([
      2,
      "error: nowhere/plot.svg can't be written: there is no such file\n",
    ]);
  });
});

describe("explain", () => {
  test("tells the story of the conclusions, or of the named nodes", async () => {
    const { exit, stdout } = await run("explain", FILE);
    expect(exit).toBe(0);
    expect(stdout).toContain(
      "In this file it is conditional: it hinges on 1 unproven node; “The piers are sound” carries it.",
    );
    expect(stdout).toContain("└─ supported by ✓ holds (presumed) the step sound.supports.safe");
    expect((await run("explain", FILE, "sound")).stdout).toContain("nobody has shown it");
  });

  test("asks for a node that there is, in a file that there is", async () => {
    const unknown = await run("explain", FILE, "saef");
    expect([unknown.exit, unknown.stdout, unknown.stderr]).toEqual([
      2,
      "",
      `error: no node in ${FILE} is called saef: did you mean safe?\n`,
    ]);
    expect((await run("explain", "nowhere.argument.yaml")).exit).toBe(2);
    expect((await run("explain", ".")).stderr).toContain("name one file");
    const broken = await run("explain", "broken.argument.yaml");
    expect([broken.exit, broken.stdout.includes("error[syntax/yaml]")]).toEqual([1, true]);
  });
});

describe("init", () => {
  test("writes an argument that checks clean, and never over a file", async () => {
    expect((await run("init", "new.argument.yaml")).exit).toBe(0);
    const checked = await run("check", "new.argument.yaml", "--max-warnings", "0");
    expect([checked.exit, checked.stdout.includes("no problems in 1 file")]).toEqual([0, true]);
    const again = await run("init", "new.argument.yaml");
    expect([again.exit, again.stderr]).toEqual([2, "error: new.argument.yaml is there already\n"]);
  });
});

describe("rules", () => {
  test("lists them, and tells one", async () => {
    const all = await run("rules");
    expect(all.stdout).toContain("proof/circular");
    const one = await run("rules", "proof/circular");
    expect(one.stdout).toContain("Instead of");
    const unknown = await run("rules", "proof/circlar");
    expect([unknown.exit, unknown.stderr]).toEqual([
      2,
      "error: there is no rule proof/circlar: did you mean proof/circular?\n",
    ]);
    expect(JSON.parse((await run("rules", "-f", "json")).stdout)).toBeInstanceOf(Array);
  });
});

describe("build", () => {
  test("writes a page and a picture, and says of a broken file that it is left out", async () => {
    const { exit, stdout, stderr } = await run("build", ".", "-o", "site");
    expect(exit).toBe(1);
    expect(stdout).toContain(`wrote ${join("site", "index.html")}`);
    expect(stderr).toContain("broken.argument.yaml has errors and is left out");
    expect(readFileSync(join(cwd, "site", "index.html"), "utf8")).not.toContain("unsafe-");
    expect(existsSync(join(cwd, "site", "bridge.svg"))).toBe(true);
  });

  test("can't write into a file", async () => {
    const { exit, stderr } = await run("build", FILE, "-o", FILE);
    expect([exit, stderr]).toEqual([2, `error: ${FILE} can't be written: it is a file\n`]);
  });
});

describe("view", () => {
  test("prints its address, serves, and stops on SIGINT with 130", async () => {
    const main = new URL("../../dist/cli/main.js", import.meta.url).pathname;
    const child = spawn(process.execPath, [main, "view", FILE, "--port", "0"], { cwd });
    const [output] = (await once(child.stdout, "data")) as [Buffer];
    const url = /http:\/\/127\.0\.0\.1:\d+\//u.exec(String(output))?.[0] ?? "";
    expect(await (await fetch(url)).text()).toContain("The bridge is safe.");
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([130, null]);
  });

  test("says that a named port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { exit, stderr } = await run("view", FILE, "--port", String(port));
    expect([exit, stderr]).toEqual([
      2,
      `error: port ${port} on 127.0.0.1 is taken: name another, or leave --port out\n`,
    ]);
    other.close();
  });
});

describe("the program", () => {
  test("helps, names its version, and takes a closed pipe for the end", async () => {
    expect((await run("--help")).stdout).toContain("Exit codes: 0 clean, 1 findings, 2 the job could not be done.");
    expect((await run("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    const main = new URL("../../dist/cli/main.js", import.meta.url).pathname;
    const child = spawn(process.execPath, [main, "rules", "-f", "json"]);
    let complaints = "";
    child.stderr.on("data", (part) => (complaints += String(part)));
    child.stdout.destroy();
    await once(child, "close");
    expect(complaints).toBe("");
  });

  test("colours on demand only", async () => {
    const coloured = spawn(
      process.execPath,
      [new URL("../../dist/cli/main.js", import.meta.url).pathname, "check", FILE],
      { cwd, env: { ...process.env, FORCE_COLOR: "1" } },
    );
    const [output] = (await once(coloured.stdout, "data")) as [Buffer];
    expect(String(output)).toContain("\u001b[");
    expect((await run("check", FILE)).stdout).not.toContain("\u001b[");
  });
});
