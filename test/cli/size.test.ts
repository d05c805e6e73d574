/** Files that are large in one way each: they end with findings or a result, never with a stack trace. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltRun, runBuilt } from "../support/run-built.js";

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "underpin-size-"));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join("\n");
}

async function run(text: string, command = "check", ...options: string[]): Promise<BuiltRun> {
  writeFileSync(join(cwd, "large.argument.yaml"), text);
  const result = await runBuilt([command, "large.argument.yaml", ...options], { cwd });
  expect(result.stderr).toBe("");
  return result;
}

test("twenty thousand claims with an unknown key each", async () => {
  const { exit, stdout } = await run(
    `claims:\n${lines(20_000, (at) => `  a${at}: { text: x, z: 1 }`)}`,
    "check",
    "-f",
    "compact",
  );
  expect([exit, stdout.trim().split("\n").length]).toEqual([1, 20_000]);
});

test("one id a hundred and fifty thousand times", async () => {
  const { exit, stdout } = await run(`claims:\n${lines(150_000, () => "  a: { text: x }")}`, "check", "-f", "compact");
  expect([exit, stdout.split("\n").length > 149_000]).toEqual([1, true]);
});

test("a claim that supports a hundred and thirty thousand others that aren't there", async () => {
  const targets = lines(130_000, (at) => `      - b${at}`);
  const { exit, stdout } = await run(`claims:\n  a:\n    text: x\n    supports:\n${targets}`, "check", "-f", "compact");
  expect([exit, stdout.split("\n").length > 129_000]).toEqual([1, true]);
});

test("thirty thousand objections to one claim", async () => {
  const { exit } = await run(
    `claims:\n  c: { text: C }\n${lines(30_000, (at) => `  n${at}: { text: T, opposes: [c] }`)}`,
  );
  expect(exit).toBe(0);
});

test("a circle of five thousand claims with one way in", async () => {
  const ring = lines(5_000, (at) => `  n${at}: { text: T, supports: [n${(at + 1) % 5_000}] }`);
  const { exit, stdout } = await run(`claims:\n${ring}\n  e: { text: E, supports: [n0] }`);
  expect([exit, stdout.includes("proof/circle-with-entrance")]).toEqual([0, true]);
});

test("a chain of twenty thousand claims, explained: the tree says where to read on", async () => {
  const chain = lines(20_000, (at) => `  n${at}: { text: T, supports: [n${at + 1}] }`);
  const { exit, stdout } = await run(`claims:\n${chain}\n  n20000: { text: E }`, "explain");
  expect([exit, stdout.includes("explain this one to read on")]).toEqual([0, true]);
});
