/** Streams that can't be read or written, and names that a terminal would act on: one line in words, and exit code 2. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { inPlace } from "../support/place.js";
import { runBuilt } from "../support/run-built.js";
import { type Seen, underpin } from "./run-case.js";

const MAIN = new URL("../../dist/cli/main.js", import.meta.url).pathname;
const CLAIM = "claims:\n  a: { text: A., standing: assumed }\n";

/** What a shell sees of the built program; `line` stands behind `underpin`. */
async function shell(line: string, cwd: string): Promise<{ exit: number | null; stderr: string }> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
  const child = spawn("sh", ["-c", `exec "$0" "$1" ${line}`, process.execPath, MAIN], { cwd, env });
  child.stdin.end();
  child.stdout.resume();
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  const [stderr, exit] = await Promise.all([text(child.stderr), ended]);
  return { exit, stderr };
}

test("a folder as standard input", async () => {
  await inPlace({}, async (cwd) => {
    expect(await shell("check - < .", cwd)).toEqual({
      exit: 2,
      stderr: "error: standard input can't be read: it is a folder\n",
    });
  });
});

test.skipIf(!existsSync("/dev/full")).each(["check .", "check --format json .", "analyze --format json .", "rules"])(
  "%s onto a full disk",
  async (command) => {
    await inPlace({ "a.argument.yaml": CLAIM }, async (cwd) => {
      expect(await shell(`${command} > /dev/full`, cwd)).toEqual({
        exit: 2,
        stderr: "error: standard output can't be written: there is no space left\n",
      });
      expect(await shell(`${command} 2> /dev/full`, cwd)).toEqual({ exit: 0, stderr: "" });
    });
  },
);

describe("a name that holds an escape and a line break", () => {
  const NAME = "a\u001b[2J\nb.argument.yaml";
  const SHOWN = "a\\u{1b}[2J b.argument.yaml";
  const back = process.cwd();
  beforeEach(() => vi.stubEnv("NO_COLOR", "1"));
  afterEach(() => {
    process.chdir(back);
    vi.unstubAllEnvs();
  });

  async function run(files: Record<string, string>, args: string[]): Promise<Seen> {
    return inPlace(files, async (folder) => {
      process.chdir(folder);
      try {
        return await underpin(args);
      } finally {
        process.chdir(back);
      }
    });
  }

  test.each([
    ["that isn't there", ["check", NAME], `error: ${SHOWN}: there is no such file\n`],
    ["of a command", [NAME], "error: unknown command 'a\\u{1b}[2J\nb.argument.yaml' (--help says what there is)\n"],
    ["of a rule", ["rules", NAME], `error: there is no rule ${SHOWN}: \`underpin rules\` lists them\n`],
  ])("%s", async (_what, args, stderr) => {
    expect(await run({}, args)).toEqual({ exit: 2, stdout: "", stderr });
  });

  test("of a folder to build into, and of a broken file", async () => {
    await inPlace({ [NAME]: "claims: [" }, async (cwd) => {
      const { stdout, stderr } = await runBuilt(["build", ".", "--out", "x\u001b[2J"], { cwd });
      expect(stdout).toContain("wrote x\\u{1b}[2J/index.html\n");
      expect(stdout).not.toContain("\u001b");
      expect(stderr).toBe(
        `open x\\u{1b}[2J/index.html in a browser\n${SHOWN} has errors and is left out: underpin check ${SHOWN}\n`,
      );
    });
  });

  test("of a link that leads out", async () => {
    await inPlace({ "project/a.argument.yaml": CLAIM, "secret.yaml": "x: 1" }, async (folder) => {
      await symlink("../secret.yaml", join(folder, "project", NAME));
      process.chdir(join(folder, "project"));
      const { exit, stdout, stderr } = await underpin(["check", NAME]);
      expect([exit, stdout, stderr.split("\n")]).toEqual([2, "", [expect.stringMatching(/^error: a\\u/u), ""]]);
      process.chdir(back);
    });
  });

  test("of a new file", async () => {
    expect((await run({}, ["init", "x\u001b[2J"])).stdout).toMatch(/^wrote x\\u\{1b\}\[2J\n/u);
  });

  test("in a configuration, whose own colours stay", async () => {
    vi.stubEnv("NO_COLOR", undefined);
    vi.stubEnv("FORCE_COLOR", "1");
    const { stderr } = await run({ "underpin.yaml": 'rules: { "a\\e[2J": off }\n' }, ["check", "."]);
    expect(stderr).toContain("\u001b[3");
    expect(stderr).not.toContain("\u001b[2J");
  });
});

test("JSON holds no character that a terminal acts on, and means the same", async () => {
  const text = 'title: "\\x9b2J \\u2028 \\u202e \\x7f é"\nclaims:\n  "a\\x9b": { txt: 1 }\n  b: { text: "\\u2066B" }\n';
  await inPlace(
    { "a\u009b\u202e.argument.yaml": text, "b.argument.yaml": text.replace(/.*txt.*\n/u, "") },
    async (cwd) => {
      const back = process.cwd();
      process.chdir(cwd);
      for (const command of ["check", "analyze"]) {
        const { stdout } = await underpin([command, "--format", "json", "."]);
        expect(stdout).not.toMatch(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u);
        expect(stdout).toContain("\\u009b");
        expect(JSON.stringify(JSON.parse(stdout))).toContain("a\u009b\u202e.argument.yaml");
        if (command === "analyze")
          expect(JSON.parse(stdout)).toMatchObject({ files: [{ title: "\u009b2J \u2028 \u202e \u007f é" }] });
      }
      process.chdir(back);
    },
  );
});
