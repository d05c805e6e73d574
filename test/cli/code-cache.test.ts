/** What V8 compiled is kept beside the program and used again, and nothing that happens to it changes what is printed. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const BUILT = new URL("../../dist/cli", import.meta.url).pathname;
const FILE = new URL("../../graphs/city-buses.argument.yaml", import.meta.url).pathname;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "underpin-code-"));
  // Other tests run the program meanwhile, and what they keep comes and goes.
  cpSync(BUILT, folder, { recursive: true, filter: (path) => !basename(path).includes(".cache") });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ENV = { ...process.env, NO_COLOR: "1", NODE_DISABLE_COMPILE_CACHE: undefined, NODE_V8_COVERAGE: undefined };

function run(args: readonly string[]): void {
  spawnSync(process.execPath, [join(folder, "main.js"), ...args], { env: ENV });
}

/** What a `check` prints and how it ends; the time that it took is left out. */
function check(env: NodeJS.ProcessEnv = {}, flags: readonly string[] = []): unknown {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, join(folder, "main.js"), "check", FILE],
    { encoding: "utf8", env: { ...ENV, ...env } },
  );
  return { status, signal, stderr, stdout: stdout.replace(/ · \d+ ms$/mu, "") };
}

function kept(): string[] {
  return readdirSync(folder)
    .filter((name) => name.includes(".cache"))
    .map((name) => join(folder, name));
}

/** The one file that is kept. */
function only(): string {
  const [path, ...others] = kept();
  expect(others).toEqual([]);
  if (path === undefined) throw new Error("nothing is kept");
  return path;
}

describe("what is compiled", () => {
  it("is kept after the first check, used by the second, and changes nothing", () => {
    const first = check();
    const path = only();
    const { ino } = statSync(path);
    expect(check()).toEqual(first);
    expect(statSync(only()).ino).toBe(ino);
    expect(first).toMatchObject({ status: 0, signal: null, stderr: "" });
    expect(JSON.stringify(first)).toContain("1 file");
  });

  it.each([
    ["a byte of it is another", (whole: Buffer) => whole.fill(0x55, 5000, 5001)],
    ["many bytes of it are others", (whole: Buffer) => whole.map((byte, at) => (at % 5000 === 4999 ? ~byte : byte))],
    ["it is cut", (whole: Buffer) => whole.subarray(0, 100_000)],
    ["it is empty", () => Buffer.alloc(0)],
    ["it is of an odd length", (whole: Buffer) => whole.subarray(1)],
    ["it is something else, and whole", () => Buffer.from("another program another program ")],
  ])("is made anew where %s", (_what, damage: (whole: Buffer) => Uint8Array) => {
    const first = check();
    const path = only();
    const whole = readFileSync(path);
    const damaged = Buffer.from(damage(Buffer.from(whole)));
    expect(damaged.equals(whole)).toBe(false);
    writeFileSync(path, damaged);
    expect(check()).toEqual(first);
    expect(readFileSync(only()).equals(damaged)).toBe(false);
    const { ino } = statSync(path);
    expect(check()).toEqual(first);
    expect(statSync(path).ino).toBe(ino);
  });

  it("is not kept of a run that ended early, and is of the next", () => {
    const broken = join(folder, "broken.argument.yaml");
    writeFileSync(broken, "claims: [\n");
    run(["check", broken]);
    run(["check", join(folder, "nowhere.yaml")]);
    expect(kept()).toEqual([]);
    run(["check", FILE]);
    const { ino } = statSync(only());
    check();
    expect(statSync(only()).ino).toBe(ino);
  });

  it("is not used for code that was edited, however long that is", () => {
    check();
    const code = readdirSync(folder).find((name) => name.endsWith(".code.js"))!;
    const path = join(folder, code);
    writeFileSync(path, readFileSync(path, "latin1").replaceAll("problem", "pr0blem"));
    expect(JSON.stringify(check())).toContain("pr0blem");
  });

  it("is made anew for other flags of V8", () => {
    const first = check();
    const before = readFileSync(only());
    expect(check({}, ["--stack-size=900"])).toEqual(first);
    expect(readFileSync(only()).equals(before)).toBe(false);
  });

  it("is not kept where it can't be, and nothing is left over", () => {
    const first = check();
    const path = only();
    rmSync(path);
    mkdirSync(path); // Even an administrator can't put a file in the place of a folder.
    expect(check()).toEqual(first);
    expect(kept()).toEqual([path]);
    expect(readdirSync(path)).toEqual([]);
  });

  it("is neither kept nor used where coverage is measured", () => {
    const env = { NODE_V8_COVERAGE: join(folder, "coverage") };
    const first = check(env);
    expect(kept()).toEqual([]);
    check();
    writeFileSync(only(), "nonsense");
    expect(check(env)).toEqual(first);
    expect(readFileSync(only(), "utf8")).toBe("nonsense");
  });

  it("is not kept where Node is told not to", () => {
    expect(check({ NODE_DISABLE_COMPILE_CACHE: "1" })).toMatchObject({ status: 0, stderr: "" });
    expect(kept()).toEqual([]);
  });

  it("is not used where Node is told not to", () => {
    const first = check();
    writeFileSync(only(), "nonsense");
    expect(check({ NODE_DISABLE_COMPILE_CACHE: "1" })).toEqual(first);
    expect(readFileSync(only(), "utf8")).toBe("nonsense");
  });
});
