/** Large arguments: every node is drawn or counted, the page stays responsive, and says what it leaves out. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shaped } from "../../bench/shaped.mjs";
import { launch, serveFolder, type Served, skipped, visit } from "./support.js";

interface Drawn {
  readonly drawn: number;
  readonly leftOut: number;
  readonly cards: number;
  readonly selected: string | null;
}

const state = (page: Page): Promise<Drawn> => page.evaluate(() => window.underpin.state() as unknown as Drawn);

async function total(page: Page): Promise<number> {
  const counts = await page.locator("#counts").innerText();
  return Number(counts.match(/^[\d,]+/u)?.[0].replaceAll(",", ""));
}

/** Asks for the seconds that the page's main thread has worked since. */
async function clock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const now = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  const start = await now();
  return async () => (await now()) - start;
}

describe.skipIf(skipped)("a large argument", () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "underpin-scale-"));
  const running: Served[] = [];

  /** The address, and the last of the open nodes, which is on no first picture. */
  async function served(nodes: number): Promise<{ readonly url: string; readonly far: string }> {
    const own = mkdtempSync(join(folder, "size-"));
    const { text, open } = shaped(nodes);
    writeFileSync(join(own, "large.argument.yaml"), text);
    const server = await serveFolder(own);
    running.push(server);
    return { url: server.url, far: open.at(-1)! };
  }

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all(running.map((one) => one.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  /** Goes to a node by the search, as somebody would. */
  async function find(page: Page, id: string): Promise<void> {
    await page.keyboard.press("/");
    await page.locator("#search").fill(id);
    await page.waitForSelector(`[role="option"][data-node="${id}"]`);
    await page.keyboard.press("Enter");
    await page.waitForSelector(`#panel[data-node="${id}"][data-complete]`);
  }

  test("of 500 nodes is drawn whole, with cards for what is in view", async () => {
    const { url, far } = await served(500);
    const page = await visit(browser, url);
    // Much to do, and on a busy machine long.
    page.setDefaultTimeout(120_000);
    const all = await total(page);
    expect(all).toBeGreaterThan(400);
    const { leftOut, cards } = await state(page);
    expect(leftOut).toBe(0);
    expect(cards).toBeGreaterThan(0);
    expect(cards).toBeLessThan(150);
    await find(page, far);
  });

  test("of 10,000 nodes opens on a part, counts the rest, and draws all when asked", async () => {
    const { url, far } = await served(10_000);
    const page = await visit(browser, url);
    // Much to do, and on a busy machine long.
    page.setDefaultTimeout(120_000);
    const all = await total(page);
    expect(all).toBeGreaterThan(8000);
    const { leftOut, drawn } = await state(page);
    expect(drawn).toBeLessThan(400);
    const note = (): Promise<string> => page.locator(".map-notes").innerText();
    expect(await note()).toContain(
      `${(all - leftOut).toLocaleString("en")} of ${all.toLocaleString("en")} nodes are drawn`,
    );

    await find(page, far);
    // Its surroundings are laid out in a worker.
    await page.waitForFunction((id) => window.underpin.nodeAt(id) !== null, far);
    expect(await note()).toContain(`of ${all.toLocaleString("en")} nodes`);
    await page.locator(".map-note button", { hasText: "Back to the whole map" }).click();

    const worked = await clock(page);
    await page.locator(".map-note button", { hasText: "Draw all" }).click();
    await page.waitForFunction(() => window.underpin.state()["leftOut"] === 0, undefined, { timeout: 60_000 });
    expect((await state(page)).drawn).toBeGreaterThan(5000);
    expect((await state(page)).cards).toBeLessThan(200);
    console.log(`10,000 nodes drawn with ${(await worked()).toFixed(1)} s of work on the page's thread`);
  });

  test(
    "of 100,000 nodes opens, finds, supposes, and says that it can't draw everything",
    { timeout: 400_000 },
    async () => {
      const { url, far } = await served(100_000);
      const page = await visit(browser, url);
      page.setDefaultTimeout(120_000);
      const worked = await clock(page);
      const all = await total(page);
      expect(all).toBeGreaterThan(80_000);
      const { leftOut } = await state(page);
      const note = await page.locator(".map-notes").innerText();
      expect(note).toContain(`${(all - leftOut).toLocaleString("en")} of ${all.toLocaleString("en")} nodes are drawn`);
      expect(note).toContain("too many for one map");
      // Rows and cards are made as they are looked at.
      expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(8000);
      await find(page, far);
      const found = await worked();
      await page.evaluate((node) => window.underpin.suppose(node, "denied"), far);
      await page.waitForFunction(() => (window.underpin.state()["changed"] as string[]).length > 0);
      const supposed = await worked();
      console.log(
        `100,000 nodes: found with ${found.toFixed(1)} s of work on the page's thread, ` +
          `supposed with ${(supposed - found).toFixed(1)} s`,
      );
    },
  );
});
