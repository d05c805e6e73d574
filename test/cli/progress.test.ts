/** The line that tells how far a long job is: seen on a terminal alone, and no more often than somebody reads. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Terminal } from "../../src/cli/terminal.js";

const output = vi.hoisted(() => ({ asked: 0, isTerminal: true }));
vi.mock("../../src/cli/output.js", async (original) => ({
  ...(await original<object>()),
  mayBeTerminal: () => {
    output.asked++;
    return output.isTerminal;
  },
}));

const isTTY = Object.getOwnPropertyDescriptor(process.stderr, "isTTY");
/** Milliseconds that the process has run. */
let now = 0;
let written: string[] = [];

beforeEach(() => {
  now = 0;
  written = [];
  Object.assign(output, { asked: 0, isTerminal: true });
  Object.defineProperty(process.stderr, "isTTY", { value: true, configurable: true });
  vi.stubEnv("CI", undefined);
  vi.stubEnv("NO_COLOR", "1");
  vi.spyOn(process, "uptime").mockImplementation(() => now / 1000);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  if (isTTY === undefined) delete (process.stderr as { isTTY?: boolean }).isTTY;
  else Object.defineProperty(process.stderr, "isTTY", isTTY);
});

/** Tells after each millisecond up to `end` how many have gone by. */
function work(terminal: Terminal, end: number): void {
  for (; now <= end; now++) terminal.progress(`${now} done`);
}

it("says nothing of what is done soon, and then ten times a second how far it is, each over the last", () => {
  work(new Terminal(false), 550);
  expect(written).toEqual(["300 done", "\r        \r", "400 done", "\r        \r", "500 done"]);
});

it("is wiped off before anything else is printed", () => {
  const terminal = new Terminal(false);
  work(terminal, 350);
  terminal.say("done");
  expect(written).toEqual(["300 done", "\r        \r", "done\n"]);
});

it("is not shown where nobody can see it, and that is not asked each time", () => {
  output.isTerminal = false;
  work(new Terminal(false), 2_250);
  expect(written).toEqual([]);
  expect(output.asked).toBe(20);
});

it.each([
  ["a job of CI", (_terminal: Terminal) => vi.stubEnv("CI", "true")],
  ["a run with --quiet", (terminal: Terminal) => Object.assign(terminal, { quiet: true })],
])("is not shown in %s", (_what, prepare) => {
  const terminal = new Terminal(false);
  prepare(terminal);
  work(terminal, 1_000);
  expect(written).toEqual([]);
});
