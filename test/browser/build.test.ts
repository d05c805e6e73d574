/** What `build` writes, opened from disk: as a folder and as a single file, large, and without scripts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../bench/generate.mjs";
import { runBuilt } from "../support/run-built.js";
import { axeFaults, launch, skipped, visit } from "./support.js";

const BUSES = "graphs/city-buses.argument.yaml";
const GRID = "graphs/city-grid.argument.yaml";
const TITLE = "Should Halvern replace its diesel buses?";

describe.skipIf(skipped)("built pages", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), "underpin-built-"));
    writeFileSync(join(folder, "large.argument.yaml"), generate(1500));
    for (const [out, ...rest] of [
      ["folder", BUSES, GRID],
      ["single", BUSES, GRID, "--single-file"],
      ["large", join(folder, "large.argument.yaml")],
      ["one", GRID],
    ] as const) {
      const { exit, stderr } = await runBuilt(["build", ...rest, "-o", join(folder, out)]);
      expect(exit, stderr).toBe(0);
    }
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const fromDisk = (out: string, page = "index.html"): string => pathToFileURL(join(folder, out, page)).href;

  async function whatIf(page: Page): Promise<void> {
    await page.waitForSelector("#app[data-lod]");
    expect(await page.evaluate(() => window.underpin.state()["cards"])).toBeGreaterThan(0);
    await page.evaluate(() => window.underpin.suppose("east-depot", "granted"));
    expect(await page.evaluate(() => window.underpin.state()["changed"])).toContain("depots-charge");
  }

  test("a folder: the index leads to a page, which draws, answers, and leads back", async () => {
    const page = await visit(browser, fromDisk("folder"));
    expect(await page.locator("h1").innerText()).toBe("Arguments");
    expect(await page.locator(".entry").count()).toBe(2);
    await page.getByRole("link", { name: TITLE }).first().click();
    await page.waitForURL(/city-buses[.]html/u);
    await whatIf(page);
    await page.evaluate(() => window.underpin.select("grid/feeders-cope"));
    await page.getByRole("link", { name: "imported through grid" }).click();
    await page.waitForURL(/city-grid[.]html#node=feeders-cope$/u);
    await page.waitForSelector('#panel[data-node="feeders-cope"]');
    await page.getByRole("link", { name: "All arguments" }).click();
    await page.waitForURL(/index[.]html/u);
    await page.waitForSelector(".entry");
  });

  test("a single file: the same without leaving it", async () => {
    const page = await visit(browser, fromDisk("single"));
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByRole("link", { name: TITLE }).first().click();
    await whatIf(page);
    await page.getByRole("link", { name: "All arguments" }).click();
    await page.waitForSelector(".entry");
    expect(asked).toEqual([]);
  });

  test("of more than 2,000 nodes: what follows is worked out in a worker", async () => {
    const page = await visit(browser, fromDisk("large"));
    const nodes = await page.evaluate(() => {
      const data = JSON.parse(document.querySelector("#underpin-data")?.textContent ?? "") as {
        arguments: { nodes: unknown[]; ranking: { node: string }[] }[];
      };
      return { count: data.arguments[0]!.nodes.length, first: data.arguments[0]!.ranking[0]!.node };
    });
    expect(nodes.count).toBeGreaterThan(2000);
    await page.evaluate((id) => window.underpin.suppose(id, "granted"), nodes.first);
    expect(page.workers().map((worker) => new URL(worker.url()).protocol)).toEqual(["blob:"]);
    expect((await page.evaluate(() => window.underpin.state()["changed"])) as string[]).not.toEqual([]);
  });

  test("without scripts: the list leads to conclusions in sentences, and to the map", async () => {
    const page = await visit(browser, fromDisk("folder"), { scripts: false });
    expect(await page.locator("main").innerText()).toContain("Halvern should replace every diesel bus by 2032.");
    await page.getByRole("link", { name: TITLE }).click();
    expect(await page.locator("main").innerText()).toContain("hinges on 4 open nodes");
    expect(await page.locator("main svg").count()).toBe(1);
    await page.getByRole("link", { name: "All arguments" }).click();
    expect(await page.locator("h1").innerText()).toBe("Arguments");
  });

  test("of one argument: no index, and nothing that leads to one", async () => {
    const page = await visit(browser, fromDisk("one"));
    expect(await page.locator("h1").innerText()).toBe("Can Halvern's feeder lines carry the bus depots at night?");
    expect(await page.locator("#all-arguments, .entry, select").count()).toBe(0);
  });

  test("of a folder have no serious fault for axe", async () => {
    for (const name of ["index.html", "city-buses.html"]) {
      const page = await visit(browser, fromDisk("folder", name));
      expect(await axeFaults(page)).toEqual([]);
    }
  });

  test("carry a viewer of less than 80 kB", () => {
    expect(gzipSync(readFileSync("dist/viewer/viewer.js")).length).toBeLessThan(80_000);
  });
});
