/** Threads of `check`: what they find comes in order, and what goes wrong in one is told, and ends the run. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { threadsFor } from "../../src/cli/check-batch.js";
import { checkInThreads, type ThreadsInput } from "../../src/cli/check-threads.js";
import { ThreadProblem } from "../../src/cli/exit.js";
import { memoryHost } from "../support/memory-host.js";
import { inPlace } from "../support/place.js";
import { runBuilt } from "../support/run-built.js";

const CLAIM = "claims:\n  a: { text: A. }\n";
const GRAPHS = join(import.meta.dirname, "../../graphs");
const NAMES = ["a", "b", "c", "d", "e", "f"];

/** What threads find that run `script`, which has `answer(message)` and its `parentPort`. */
function runScript(script: string, input: Partial<ThreadsInput> = {}): Promise<string[]> {
  const answer = "(batch) => parentPort.postMessage({ batch, part: { texts: [String(batch)] } })";
  const module = `import { parentPort } from "node:worker_threads"; const answer = ${answer}; ${script}`;
  return checkInThreads({
    batches: NAMES.map((name) => [name]),
    threads: 1,
    host: memoryHost(new Map(NAMES.map((name) => [name, CLAIM]))),
    setup: { disk: { cwd: "/", home: "/" }, rules: {}, format: "pretty", show: "info", coloured: false },
    checked: () => {},
    script: new URL(`data:text/javascript,${encodeURIComponent(module)}`),
    ...input,
  }).then((parts) => parts.flatMap(({ texts }) => texts));
}

describe("a thread", () => {
  test("may be through with what comes later first", async () => {
    const last = NAMES.length - 1;
    // Every batch is answered before the one that was handed out before it.
    const turned = `let held; parentPort.on("message", ({ batch }) => {
      if (held === undefined && batch !== ${last}) held = batch;
      else { answer(batch); if (held !== undefined) answer(held); held = undefined; }
    })`;
    expect(await runScript(turned)).toEqual(["0", "1", "2", "3", "4", "5"]);
  });

  test("that ends before it is done is told", async () => {
    const ends = `parentPort.on("message", () => process.exit(3))`;
    await expect(runScript(ends)).rejects.toThrow(new ThreadProblem("a thread ended with code 3 before it was done"));
    await expect(runScript("", { threads: 2 })).rejects.toThrow(ThreadProblem);
  });

  test("that fails is told in its own words", async () => {
    await expect(runScript(`parentPort.on("message", () => { throw new RangeError("too far") })`)).rejects.toThrow(
      new RangeError("too far"),
    );
    await expect(runScript("import './nowhere.js'")).rejects.toThrow();
  });

  test("doesn't hide the first file that can't be read, whoever works on what", async () => {
    const files = new Map(NAMES.filter((name) => name !== "c" && name !== "e").map((name) => [name, CLAIM]));
    const works = `parentPort.on("message", ({ batch }) => answer(batch))`;
    const input = { host: memoryHost(files), threads: 3 };
    await expect(runScript(works, input)).rejects.toThrow("c: there is no such file");
  });
});

describe("the built program", () => {
  test.each(["pretty", "compact", "json"])("prints the same in threads: %s", async (format) => {
    const [one, three] = await Promise.all(
      ["1", "3"].map((threads) =>
        runBuilt(["check", "--format", format, "--threads", threads, GRAPHS], {
          env: { FORCE_COLOR: "1", NO_COLOR: undefined },
        }),
      ),
    );
    const timeless = (text: string | undefined): string | undefined => text?.replace(/ · \d+ ms/u, "");
    expect(timeless(three?.stdout)).toBe(timeless(one?.stdout));
    expect([three?.exit, three?.stderr]).toEqual([one?.exit, one?.stderr]);
    expect(one?.stdout.includes("\u001b[")).toBe(format === "pretty");
  });

  test("says that a file can't be read as it does in one thread", async () => {
    await inPlace({ "a.yaml": CLAIM, "b.yaml": CLAIM, "c.yaml": CLAIM }, async (cwd) => {
      execFileSync("sh", ["-c", 'mkfifo "$0"', join(cwd, "pipe.yaml")]);
      const run = await runBuilt(["check", "--threads", "2", "a.yaml", "b.yaml", "c.yaml", "pipe.yaml"], { cwd });
      expect(run).toEqual({ exit: 2, stdout: "", stderr: "error: pipe.yaml: it is no regular file\n" });
    });
  });

  test("says that a thread had too little memory", async () => {
    const claims = Array.from({ length: 60_000 }, (_, at) => `  c${at}: { text: Number ${at}. }\n`).join("");
    await inPlace({ "a.argument.yaml": CLAIM, "b.argument.yaml": `claims:\n${claims}` }, async (cwd) => {
      const env = { NODE_OPTIONS: "--max-old-space-size=24" };
      const run = await runBuilt(["check", "--threads", "2", "."], { cwd, env });
      expect({ ...run, stderr: run.stderr.replace(/:.*/u, ":") }).toEqual({ exit: 2, stdout: "", stderr: "error:\n" });
      expect(run.stderr).toContain("a thread ran out of memory");
    });
  });
});

test.each([
  [0, 16, 1],
  [39_999_999, 16, 1],
  [40_000_000, 16, 2],
  [40_000_000, 1, 1],
  [100_000_000, 16, 5],
  [1_000_000_000, 2, 2],
  [1_000_000_000, 16, 8],
])("%i bytes on %i processors are worth %i threads", async (bytes, processors, threads) => {
  expect(await threadsFor(bytes, async () => processors)).toBe(threads);
});

test("the number of threads is held to bounds", async () => {
  for (const threads of ["0", "65", "two", "1.5", "-1"]) {
    const { exit, stderr } = await runBuilt(["check", `--threads=${threads}`, GRAPHS]);
    expect([exit, stderr]).toEqual([2, expect.stringContaining("It has to be a whole number from 1 to 64.")]);
  }
});
