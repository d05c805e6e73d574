// One whole process: how long it takes, how much processor time, how much memory at its peak.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** How often the peak of memory is looked up; the kernel keeps it, so only what comes in the last moment is missed. */
const EVERY = 4;

/** Megabytes at the peak so far of a process on Linux; elsewhere, and once it is gone, undefined. */
function peakOf(pid) {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean);
  } catch {
    return [];
  }
}

/**
 * Runs a program to its end. The shell does the timing, because it counts what the process itself counts.
 * @returns milliseconds of wall and of processor time, megabytes at the peak (of it and its children together), and what it printed
 */
export async function once(command, args, { cwd, input = "ignore", exits = [0], env = process.env } = {}) {
  const child = spawn("bash", ["-c", 'TIMEFORMAT="%R %U %S"; time "$@" 2>&3', "bash", command, ...args], {
    cwd,
    env: { ...env, LC_ALL: "C" },
    stdio: [input, "pipe", "pipe", "pipe"],
  });
  const printed = ["", "", "", ""];
  for (const at of [1, 2, 3]) child.stdio[at].setEncoding("utf8").on("data", (text) => (printed[at] += text));
  const peaks = new Map();
  const watch = setInterval(() => {
    const pids = childrenOf(child.pid).flatMap((pid) => [pid, ...childrenOf(pid)]);
    for (const pid of pids) {
      const peak = peakOf(pid);
      if (peak !== undefined) peaks.set(pid, peak);
    }
  }, EVERY);
  const status = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  clearInterval(watch);
  if (!exits.includes(status))
    throw new Error(`${command} ${args.join(" ")} exits with ${status}: ${printed[3].slice(-2000)}`);
  // Of a program that was killed, the shell says so in a line before.
  const [wall, user, system] = printed[2]
    .trim()
    .split("\n")
    .at(-1)
    .split(" ")
    .map((seconds) => Number(seconds) * 1000);
  const memory = [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
  return { wall, cpu: user + system, memory, status, stdout: printed[1] };
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Runs several works in turn, so that a machine that slows down slows all of them.
 * @param works by name a function that resolves to `{ wall, cpu, memory }`
 * @returns by name the medians of as many runs
 */
export async function inTurn(works, runs) {
  const results = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const [name, work] of Object.entries(works)) results[name].push(await work());
  return Object.fromEntries(
    Object.entries(results).map(([name, some]) => [
      name,
      Object.fromEntries(["wall", "cpu", "memory"].map((what) => [what, median(some.map((one) => one[what]))])),
    ]),
  );
}
