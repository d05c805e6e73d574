/** What `build` writes: which files, under which policy, and what of an earlier build it takes away. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostileArgument } from "../support/hostile.js";
import { type BuiltRun, runBuilt } from "../support/run-built.js";

const BRIDGE = `title: The bridge
imports: { piers: ./piers.argument.yaml }
claims:
  safe: { text: The bridge is safe. }
inferences:
  so: { from: [piers/sound], supports: safe }
`;
const PIERS = "title: The piers\nclaims:\n  sound: { text: The piers are sound. }\n";

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "underpin-build-"));
  mkdirSync(join(cwd, "all", "old"), { recursive: true });
  for (const [name, text] of [
    ["bridge.argument.yaml", BRIDGE],
    ["piers.argument.yaml", PIERS],
    ["old/Bridge.argument.yaml", "claims:\n  safe: { text: The old bridge is safe. }\n"],
    ["index.argument.yaml", "claims:\n  a: { text: Something. }\n"],
    ["hostile.argument.yaml", hostileArgument()],
  ] as const)
    writeFileSync(join(cwd, "all", name), text);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const run = (...args: string[]): Promise<BuiltRun> => runBuilt(["build", ...args], { cwd });
const read = (...path: string[]): string => readFileSync(join(cwd, ...path), "utf8");
const filesIn = (folder: string): string[] =>
  readdirSync(join(cwd, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name).slice(join(cwd, folder).length + 1))
    .toSorted();
const sha256 = (text: string, as: "hex" | "base64"): string => createHash("sha256").update(text).digest(as);

function policyOf(html: string): string {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? "";
  return policy.replaceAll("&#39;", "'");
}

/** Whatever a page loads or leads to: the values of its attributes that are addresses. */
function addresses(html: string): string[] {
  const markup = html.replaceAll(/<script[^>]*>.*?<\/script>/gsu, (script) => script.slice(0, script.indexOf(">") + 1));
  return [...markup.matchAll(/\s(?:src|href)="([^"]*)"/gu)].map((match) => match[1] ?? "");
}

describe("a folder", () => {
  test("has a page for each argument, an index, and their assets under the hash of what they hold", async () => {
    const { exit, stdout, stderr } = await run("all", "-o", "site");
    expect(exit, stderr).toBe(0);
    const files = filesIn("site");
    const pages = files.filter((name) => name.endsWith(".html"));
    expect(pages).toHaveLength(6);
    expect(pages).toEqual(expect.arrayContaining(["index.html", "index-2.html", "piers.html", "hostile.html"]));
    // Two files of one name, and on some disks one name.
    expect(pages.filter((name) => /^bridge(?:-2)?\.html$/iu.test(name))).toHaveLength(2);
    expect(pages.some((name) => name.toLowerCase() === "bridge-2.html")).toBe(true);
    expect(files.filter((name) => name.endsWith(".svg"))).toHaveLength(10);
    const assets = files.filter((name) => dirname(name) === "assets");
    expect(assets.map((name) => name.replace(/[0-9a-f]{16}/u, "HASH")).toSorted()).toEqual([
      "assets/engine.HASH.js",
      "assets/viewer.HASH.css",
      "assets/viewer.HASH.js",
    ]);
    for (const name of assets) expect(name).toContain(sha256(read("site", name), "hex").slice(0, 16));
    expect(stdout.split("\n").filter(Boolean)).toHaveLength(files.length);

    for (const page of pages) {
      const html = read("site", page);
      expect(policyOf(html)).toContain("script-src 'self';");
      expect(policyOf(html)).toContain("worker-src blob:;");
      expect(policyOf(html)).not.toContain("unsafe-");
      const local = addresses(html).filter((one) => one !== "data:,");
      expect(local).toEqual(expect.arrayContaining(assets));
      for (const one of local) {
        expect(one).not.toMatch(/^[a-z]+:|^\/|\.\./iu);
        expect(files).toContain(decodeURIComponent(one));
      }
    }
    expect(addresses(read("site", "piers.html")).find((one) => one.endsWith(".js"))).toMatch(/engine/u);
    // The index leads to every page, and holds none of the arguments.
    expect(addresses(read("site", "index.html"))).toEqual(
      expect.arrayContaining(pages.filter((name) => name !== "index.html")),
    );
    expect(read("site", "index.html")).not.toContain('"scene"');
  });

  test("with one argument has its page as the index", async () => {
    expect((await run("all/piers.argument.yaml", "-o", "one")).exit).toBe(0);
    expect(filesIn("one").filter((name) => dirname(name) === ".")).toEqual([
      "index.html",
      "piers.plot.svg",
      "piers.svg",
    ]);
    expect(read("one", "index.html")).toContain("<title>The piers");
  });

  test("escapes what a hostile file calls itself, in its page and in the index", async () => {
    expect((await run("all/hostile.argument.yaml", "all/piers.argument.yaml", "-o", "hostile")).exit).toBe(0);
    for (const page of ["index.html", "hostile.html"]) {
      const html = read("hostile", page);
      expect(html).toContain("&lt;/script&gt;");
      // The data and the two of the viewer; and no image but what a text says of one.
      expect(html.match(/<script/gu)).toHaveLength(3);
      expect(html).not.toMatch(/<img|<svg onload/iu);
      expect(addresses(html).filter((one) => /javascript:/iu.test(one))).toEqual([]);
    }
  });

  test("loses the assets of an earlier build, and nothing else", async () => {
    const stale = [`viewer.${"0".repeat(16)}.js`, `engine.${"a".repeat(16)}.js`, `viewer.${"f".repeat(16)}.css`];
    const foreign = ["viewer.js", "viewer.0123.js", "logo.svg", `viewer.${"0".repeat(16)}.js.map`];
    mkdirSync(join(cwd, "again", "assets"), { recursive: true });
    for (const name of [...stale, ...foreign]) writeFileSync(join(cwd, "again", "assets", name), "");
    writeFileSync(join(cwd, "again", "gone.html"), "");
    expect((await run("all/piers.argument.yaml", "-o", "again")).exit).toBe(0);
    const left = filesIn("again");
    expect(left).toEqual(expect.arrayContaining([...foreign.map((name) => `assets/${name}`), "gone.html"]));
    for (const name of stale) expect(left).not.toContain(`assets/${name}`);
    // Built once more, it is the same.
    expect((await run("all/piers.argument.yaml", "-o", "again")).exit).toBe(0);
    expect(filesIn("again")).toEqual(left);
  });

  test("is refused where its assets can't be written", async () => {
    mkdirSync(join(cwd, "blocked"));
    writeFileSync(join(cwd, "blocked", "assets"), "mine");
    const { exit, stderr } = await run("all/piers.argument.yaml", "-o", "blocked");
    expect([exit, stderr]).toEqual([2, `error: ${join("blocked", "assets")} can't be written: it is a file\n`]);
    expect(read("blocked", "assets")).toBe("mine");
    expect(existsSync(join(cwd, "blocked", "index.html"))).toBe(false);
  });
});

describe("a single file", () => {
  test("holds everything, and runs only what it was written with", async () => {
    expect(
      (await run("all/bridge.argument.yaml", "all/piers.argument.yaml", "-o", "single", "--single-file")).exit,
    ).toBe(0);
    expect(filesIn("single").filter((name) => !name.endsWith(".svg"))).toEqual(["index.html"]);
    const html = read("single", "index.html");
    expect(addresses(html)).toEqual(["data:,"]);
    const policy = policyOf(html);
    expect(policy).not.toMatch(/unsafe-|'self'/u);
    const inlined = [...html.matchAll(/<(?:script|style)>(.*?)<\/(?:script|style)>/gsu)].map((match) => match[1] ?? "");
    expect(inlined).toHaveLength(3);
    for (const content of inlined) expect(policy).toContain(`'sha256-${sha256(content, "base64")}'`);
  });
});
