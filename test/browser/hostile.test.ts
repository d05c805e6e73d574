/** A hostile argument on the page, a page from disk, a page without WebGL, and one without scripts. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM_ARGS, findChromium } from "../../scripts/chromium.mjs";
import { hostileArgument } from "../support/hostile.js";
import { runBuilt } from "../support/run-built.js";
import { launch, serveFolder, skipped, visit } from "./support.js";

describe.skipIf(skipped)("hostile and poor surroundings", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), "underpin-hostile-"));
    writeFileSync(join(folder, "hostile.argument.yaml"), hostileArgument());
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("texts stay texts, and no address but the allowed becomes a link", async () => {
    const served = await serveFolder(folder);
    const page = await visit(browser, served.url);
    for (const id of ["constructor", "toString", "claim-9"]) {
      await page.evaluate((one) => window.underpin.select(one), id);
      await page.waitForSelector(`#panel[data-node="${id}"]`);
    }
    expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
    expect(await page.locator("#app script, #app img, #app svg[onload]").count()).toBe(0);
    const links = await page
      .locator("a[href]:not(.in-editor)")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
    // The one place where another scheme is allowed: a served page leads to the reader's own file.
    const editor = await page.locator("a.in-editor").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    for (const href of editor) expect(href).toMatch(/^vscode:\/\/file\/[^\s"'<>]+:\d+:\d+$/u);
    expect(links.filter((protocol) => !["http:", "https:", "mailto:"].includes(protocol))).toEqual([]);
    await page.close();
    await served.close();
  });

  test("texts stay texts in an index and its plots too", async () => {
    const out = join(folder, "out");
    const built = await runBuilt(["build", folder, "graphs/city-grid.argument.yaml", "-o", out]);
    expect(built.exit).toBe(0);
    const page = await visit(browser, pathToFileURL(join(out, "index.html")).href);
    for (const plot of await page.locator(".entry-plot > summary").all()) await plot.click();
    await page.waitForFunction(() => document.querySelectorAll(".plot-picture svg").length === 2);
    expect(await page.locator("#app script, #app img, #app [onload], #app parsererror").count()).toBe(0);
    await page.locator('a.entry-title[href^="hostile.html"]').click();
    await page.waitForSelector("#app[data-lod]");
    expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
  });

  test("without WebGL the map is a picture that can still be asked", async () => {
    const executablePath = (await findChromium())!;
    const poor = await chromium.launch({
      executablePath,
      args: [...CHROMIUM_ARGS.filter((arg) => !arg.includes("swiftshader")), "--disable-gpu", "--disable-3d-apis"],
    });
    const served = await serveFolder(folder);
    const page = await visit(poor, served.url);
    expect(await page.locator(".map-pane svg").count()).toBeGreaterThan(0);
    await page.evaluate(() => window.underpin.select("top"));
    await page.waitForSelector('#panel[data-node="top"]');
    await page.close();
    await poor.close();
    await served.close();
  });

  test("without scripts there are the conclusions in sentences, and the map", async () => {
    const served = await serveFolder(folder);
    const page = await visit(browser, served.url, { scripts: false });
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("main svg").count()).toBe(1);
    expect(await page.locator("main").innerText()).toContain("In this file it is conditional");
    await page.close();
    await served.close();
  });
});
