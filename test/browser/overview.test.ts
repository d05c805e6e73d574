/** Several arguments served together: the index that they open on, the ways there and back, and what it tells live. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults, launch, serveFolder, type Served, skipped, visit } from "./support.js";

const BUSES = "city-buses.argument.yaml";
const GRID = "city-grid.argument.yaml";
const BROKEN = "broken.argument.yaml";

describe.skipIf(skipped)("the index", () => {
  let browser: Browser;
  let folder: string;
  let served: Served;
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), "underpin-index-"));
    for (const name of [BUSES, GRID, "conditional-mathematics.argument.yaml"])
      cpSync(join("graphs", name), join(folder, name));
    writeFileSync(join(folder, BROKEN), "title: Broken\nclaims: [\n");
    served = await serveFolder(folder);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (page: Page): Promise<unknown> => page.evaluate(() => window.underpin.state()["file"]);
  const entryOf = (page: Page, name: string) =>
    page.locator(".entry").filter({ has: page.getByText(name, { exact: true }) });

  test("says of each argument what it concludes, its numbers, and whom it builds on", async () => {
    const page = await visit(browser, served.url);
    expect(await page.title()).toBe("Arguments · Underpin");
    expect(await page.locator("h1").innerText()).toBe("Arguments");
    const buses = entryOf(page, BUSES);
    expect(await buses.locator(".entry-conclusion").innerText()).toMatch(/conditional\s+Halvern should replace/u);
    expect(await buses.locator(".badge").getAttribute("data-status")).toBe("conditional");
    expect(await buses.locator(".entry-numbers li").allInnerTexts()).toEqual(["39 nodes", "5 open", "1 load-bearing"]);
    expect(await buses.locator(".entry-imports").allInnerTexts()).toEqual([
      "Imports Can Halvern's feeder lines carry the bus depots at night?",
    ]);
    expect(await entryOf(page, GRID).locator(".entry-imports").allInnerTexts()).toEqual([
      "Imported by Should Halvern replace its diesel buses?",
    ]);
  });

  test("draws a plot when it is unfolded, with its words, in the colours of the theme", async () => {
    const page = await visit(browser, served.url);
    const plot = entryOf(page, BUSES).locator(".entry-plot");
    expect(await plot.locator("svg").count()).toBe(0);
    await plot.locator("summary").click();
    const picture = plot.getByRole("img", { name: "Should Halvern replace its diesel buses?" });
    await picture.waitFor();
    expect(await picture.locator("> desc").textContent()).toContain("4 open nodes");
    const ground = (): Promise<string | null> => picture.locator("> rect").first().getAttribute("fill");
    const light = await ground();
    await page.keyboard.press("t");
    await page.keyboard.press("t");
    expect(await ground()).not.toBe(light);
  });

  test("names a file that can't be shown with its first error, and all findings with place and frame", async () => {
    const page = await visit(browser, served.url);
    const broken = page.locator(".overview-broken");
    expect(await broken.locator("h3").allInnerTexts()).toEqual([BROKEN]);
    expect(await broken.locator(".finding").innerText()).toContain(`${BROKEN}:2:`);
    const findings = page.locator(".overview-findings");
    expect(await findings.locator("> details > summary").innerText()).toMatch(/^1 error, \d+ warnings/u);
    await findings.locator("> details > summary").click();
    const first = findings.locator(".finding").first();
    await first.locator("summary").click();
    expect(await first.locator("pre").innerText()).toContain("2 | claims: [");
  });

  test("leads to an argument and is led back to, by links and by the history, with the keyboard alone", async () => {
    const page = await visit(browser, served.url);
    await page.locator(".entry-title").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("#app[data-lod]");
    expect(await file(page)).toBe(BUSES);
    expect(await page.locator("#overview").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("all-arguments");
    await page.evaluate(() => window.underpin.select("east-depot"));
    await page.waitForSelector('#panel[data-node="east-depot"]');
    await page.locator("#all-arguments").focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".entry");
    expect(await file(page)).toBeNull();
    expect(await page.locator("#panel, #map, #outline, #what-if").filter({ visible: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-key"))).toBe(BUSES);
    await page.goBack();
    await page.waitForSelector('#panel[data-node="east-depot"]');
    expect(await file(page)).toBe(BUSES);
    await page.goForward();
    expect(await file(page)).toBeNull();
    // Neither keys nor a choice from before reach what isn't there.
    for (const key of ["/", "n", "g", "f", "c", "Escape"]) await page.keyboard.press(key);
    expect(await page.locator("#panel, #sidebar, #what-if").filter({ visible: true }).count()).toBe(0);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    expect(await file(page)).toBeNull();
    expect(await page.locator(".entry").count()).toBe(3);
  });

  test("opens where the address names no file, or none that is there", async () => {
    const page = await visit(browser, `${served.url}#file=nobody.yaml&node=x`);
    expect(await page.locator(".entry").count()).toBe(3);
    const other = await visit(browser, `${served.url}#file=${GRID}`);
    expect(await file(other)).toBe(GRID);
    expect(await other.locator("#overview").isVisible()).toBe(false);
  });

  test("links from an imported node to the argument that it comes from", async () => {
    const page = await visit(browser, `${served.url}#file=${BUSES}&node=grid/feeders-cope&theme=dark`);
    await page.locator("#panel").getByRole("link", { name: "imported through grid" }).click();
    await page.waitForSelector('#panel[data-node="feeders-cope"]');
    expect(await file(page)).toBe(GRID);
    expect(await page.evaluate(() => window.underpin.state()["theme"])).toBe("dark");
  });

  test("follows what is edited, and leaves unfolded what was", async () => {
    const page = await visit(browser, served.url);
    await entryOf(page, GRID).locator(".entry-plot > summary").click();
    writeFileSync(join(folder, BROKEN), "title: Mended\nclaims:\n  a: { text: It is mended. }\n");
    await entryOf(page, BROKEN).waitFor();
    expect(await page.locator(".overview-broken").count()).toBe(0);
    expect(await entryOf(page, GRID).locator(".plot-picture svg").count()).toBe(1);
    writeFileSync(join(folder, BROKEN), "title: Broken\nclaims: [\n");
    await page.locator(".overview-broken").waitFor();
    expect(await entryOf(page, BROKEN).innerText()).toContain("this is how it last was");
  });

  test.each([
    [1440, "light"],
    [1440, "dark"],
    [375, "light"],
    [375, "dark"],
  ] as const)("fits a window of %s px in the %s theme, without a fault for axe", async (width, theme) => {
    const page = await visit(browser, served.url, { width, theme });
    await page.locator(".entry-plot > summary").first().click();
    await page.locator(".entry-more > summary").first().click();
    await page.locator(".overview-findings > details > summary").click();
    await page.locator(".plot-picture svg").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const sideways = await page.evaluate(() =>
      [document.documentElement, document.querySelector("#overview")!].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    );
    expect(sideways).toEqual([0, 0]);
  });
});
