/**
 * Golden runs of the command line: each folder in test/cases/check holds input files, what is to be run (`command`;
 * by default `check --format compact`), standard input (`stdin`), and what is to be seen of it (`expected.txt`).
 * Every one of these was read and its places counted by hand; `vitest -u` writes new ones, which have to be read too.
 */
import { readdirSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { commandOf, inCopy, type Seen, underpin } from "./run-case.js";

const CASES = join(import.meta.dirname, "../cases/check");

// What `check -` reads: the command line takes it from file descriptor 0.
const input = vi.hoisted(() => ({ bytes: undefined as Uint8Array | undefined }));

vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  const readFileSync = (path: number | string, ...rest: []): unknown =>
    path === 0 ? (input.bytes ?? new Uint8Array()) : real.readFileSync(path, ...rest);
  return { ...real, readFileSync };
});

beforeAll(() => {
  vi.stubEnv("NO_COLOR", "1");
  return () => vi.unstubAllEnvs();
});

test.each(readdirSync(CASES).filter((name) => !name.startsWith(".")))("%s", async (name) => {
  const folder = join(CASES, name);
  const seen = await inCopy(folder, async () => {
    const args = await commandOf(".", "check --format compact");
    input.bytes = await readFile("stdin").catch(() => undefined);
    for (const file of ["command", "stdin", "expected.txt"]) await rm(file, { force: true });
    return underpin(args);
  });
  expect(seen.stdout + seen.stderr, "no stack trace").not.toMatch(/^\s+at .*:\d+:\d+\)?$/mu);
  await expect(asText(seen)).toMatchFileSnapshot(join(folder, "expected.txt"));
});

function asText({ exit, stdout, stderr }: Seen): string {
  const report = stdout.replace(/ · \d+ ms/u, " · N ms");
  return `exit ${exit}\n${report}${stderr === "" ? "" : `--- stderr ---\n${stderr}`}`;
}
