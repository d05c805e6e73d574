/** What the page looks like where a reader could be misled or left without the map: rings, counts, large letters. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, serveCopy, type Served, skipped, visit } from "./support.js";

async function framesDrawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

const mapPicture = (page: Page): Promise<Buffer> => page.locator(".map-pane").screenshot();

/** The map once nothing on it moves any more: on a busy machine that takes more frames than on an idle one. */
async function settledPicture(page: Page): Promise<Buffer> {
  for (let before = await mapPicture(page); ;) {
    await framesDrawn(page);
    const now = await mapPicture(page);
    if (now.equals(before)) return now;
    before = now;
  }
}

/** In how many pixels two pictures of a size can be told apart; drawn anew, a pixel can be off by one of 255. */
async function apart(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  const pictures = [one, other].map((picture) => `data:image/png;base64,${picture.toString("base64")}`);
  const count = await page.evaluate(async (sources) => {
    const [a, b] = await Promise.all(
      sources.map(async (source) => {
        const picture = new Image();
        picture.src = source;
        await picture.decode();
        const { width, height } = picture;
        const context = new OffscreenCanvas(width, height).getContext("2d")!;
        context.drawImage(picture, 0, 0);
        return context.getImageData(0, 0, width, height).data;
      }),
    );
    const pixels = new Set<number>();
    for (const [at, value] of a!.entries()) if (Math.abs(value - b![at]!) > 8) pixels.add(at >> 2);
    return pixels.size;
  }, pictures);
  await page.close();
  return count;
}

/** The part of the page that reaches furthest over the window's right edge; what is cut off by its own box doesn't. */
function overTheSide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ".top",
      ".top-row",
      ".top-counts",
      ".top-tools",
      ".top-question",
      ".sidebar",
      ".legend",
      ".tabs",
      ".panel",
      ".map-tools",
    ]
      .flatMap((name) => [...document.querySelectorAll(name)])
      .filter((part) => part.getBoundingClientRect().right > innerWidth + 1 || part.scrollWidth > part.clientWidth + 1)
      .map((part) => part.className),
  );
}

describe.skipIf(skipped)("the page's looks", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await launch();
    served = await serveCopy(["graphs/election-2024.argument.yaml"]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test("a node that is let go with the pointer on it loses its ring", async () => {
    const page = await visit(browser, served.url);
    const nodeAt = (): Promise<{ x: number; y: number }> =>
      page.evaluate(() => window.underpin.nodeAt("not-above-board")!);
    await page.evaluate(() => window.underpin.select("not-above-board"));
    await settledPicture(page);
    const { x, y } = await nodeAt();
    // The map hears of the pointer in its own time: a picture before that would be of another state.
    const over = (id: string | null): Promise<unknown> =>
      page.waitForFunction((wanted) => window.underpin.state()["hovered"] === wanted, id);
    await page.mouse.move(x, y);
    await over("not-above-board");
    const chosen = await settledPicture(page);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => window.underpin.state()["selected"] === null);
    const letGo = await settledPicture(page);
    await page.mouse.move(x, y + 150, { steps: 3 });
    await over(null);
    await page.mouse.move(x, y, { steps: 3 });
    await over("not-above-board");
    expect(await apart(browser, letGo, await settledPicture(page))).toBe(0);
    // A ring is many pixels.
    expect(await apart(browser, letGo, chosen)).toBeGreaterThan(100);
  });

  test("nothing scrolls the page itself, whatever is selected", async () => {
    const page = await visit(browser, served.url, { height: 500 });
    for (const id of ["anomalies-improper", "not-above-board"]) {
      await page.evaluate((node) => window.underpin.select(node), id);
      await framesDrawn(page);
      await page.evaluate(() =>
        document.querySelector(".outline-row:last-child .unseen, .outline-row:last-child")?.scrollIntoView(),
      );
      const scrolled = await page.evaluate(() =>
        [document.documentElement, document.body, document.querySelector("#app")!].map(({ scrollTop }) => scrollTop),
      );
      expect(scrolled).toEqual([0, 0, 0]);
    }
  });

  test("the header counts what the legend counts", async () => {
    const page = await visit(browser, served.url);
    const numbers = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((all) => all.map((one) => /\d+/u.exec(one.textContent ?? "")?.[0] ?? ""));
    const inHeader = await numbers("#counts [data-status]");
    expect(inHeader.length).toBeGreaterThan(2);
    expect(inHeader).toEqual(await numbers(".legend-rows .legend-count"));
  });

  test("the panel of an open node says what it carries", async () => {
    const page = await visit(browser, served.url);
    await page.evaluate(() => window.underpin.select("not-above-board"));
    const carrying = page.locator("#panel .node-button:has(.carries)").first();
    await carrying.click();
    await framesDrawn(page);
    expect(await page.locator("#panel").innerText()).toMatch(/Carries \d+ node/u);
    expect(await page.locator("#panel").innerText()).toContain("Trump's win was, in part, not above board.");
  });

  test.each([
    [1024, 768],
    [1440, 900],
    [1024, 480],
  ])("letters of twice the size leave room for the map at %i x %i", async (width, height) => {
    const page = await visit(browser, served.url, { width, height });
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    await page.evaluate(() => window.underpin.select("anomalies-improper"));
    await framesDrawn(page);
    const pane = await page.locator(".map-pane").boundingBox();
    expect(pane!.height).toBeGreaterThan(200);
    expect(pane!.width).toBeGreaterThan(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await overTheSide(page)).toEqual([]);
  });

  test("a map pane without any height raises no error, and opens once it has one", async () => {
    const page = await visit(browser, served.url);
    for (const display of ["none", ""]) {
      await page.evaluate((value) => {
        document.querySelector<HTMLElement>(".map-pane")!.style.display = value;
      }, display);
      await framesDrawn(page);
      await page.setViewportSize({ width: 1200, height: display === "none" ? 700 : 800 });
      await framesDrawn(page);
    }
    expect(await page.evaluate(() => window.underpin.state()["cards"])).toBeGreaterThan(0);
  });

  test("many conclusions are shown in whole rows, and all on demand", async () => {
    const many = await serveCopy(["graphs/conditional-mathematics.argument.yaml"]);
    const page = await visit(browser, many.url);
    const heights = await page
      .locator(".conclusions .badge")
      .evaluateAll((all) => [...new Set(all.map((one) => Math.round(one.getBoundingClientRect().height)))]);
    expect(heights).toHaveLength(1);
    const more = page.locator(".conclusions-more");
    expect(await more.innerText()).toMatch(/^and \d+ more$/u);
    await more.click();
    await page.locator(".conclusion").last().scrollIntoViewIfNeeded();
    expect(await page.locator(".map-pane").evaluate((pane) => pane.clientHeight)).toBeGreaterThan(200);
    await page.close();
    await many.close();
  });

  test("arguments with one title are told apart by their files", async () => {
    const two = await serveCopy(["graphs/city-grid.argument.yaml"]);
    const page = await visit(browser, two.url);
    const grid = readFileSync(join(two.folder, "city-grid.argument.yaml"), "utf8");
    writeFileSync(join(two.folder, "copy.argument.yaml"), grid);
    await page.waitForSelector("#argument");
    const names = await page.locator("#argument option").allInnerTexts();
    expect(names.map((name) => /\(.*\.yaml\)$/u.test(name))).toEqual([true, true]);
    await page.close();
    await two.close();
  });
});
