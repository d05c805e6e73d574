/** What a person does on the page: with the mouse, with the keyboard alone, and while the file is edited. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Analysis } from "../../src/analysis/analyse.js";
import { check, load } from "../../src/index.js";
import { launch, serveCopy, type Served, skipped, visit } from "./support.js";

const FILE = "graphs/election-2024.argument.yaml";

async function analysis(): Promise<Analysis> {
  const [checked] = check(await load([FILE]));
  return checked!.analysis!;
}

function litIds(page: Page): Promise<string[]> {
  return page.evaluate(() => window.underpin.state()["lit"] as string[]);
}

async function framesDrawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

describe.skipIf(skipped)("the page", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await launch();
    served = await serveCopy([FILE]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test("a click on an open node lights what depends on it, and shows its story", async () => {
    const { argument, dependsOn } = await analysis();
    const open = "anomalies-improper";
    const index = argument.byId.get(open)!;
    const dependents = argument.nodes
      .filter((node) => node.index !== index && dependsOn(node.index).includes(index))
      .map(({ id }) => id);
    expect(dependents).toContain("not-above-board");
    const page = await visit(browser, served.url);
    // Flown to and let go of, so that it is on screen and nothing is selected.
    await page.evaluate((id) => window.underpin.select(id), open);
    await framesDrawn(page);
    await page.keyboard.press("Escape");
    await framesDrawn(page);
    expect(await litIds(page)).toEqual([]);
    const place = await page.evaluate((id) => window.underpin.nodeAt(id), open);
    await page.mouse.click(place!.x, place!.y);
    await page.waitForSelector(`#panel[data-node="${open}"]`);
    const lit = await litIds(page);
    expect(dependents.filter((id) => !lit.includes(id))).toEqual([]);
    expect(lit.length).toBeLessThan(argument.nodes.length);
    const story = await page.locator(`#panel[data-node="${open}"]`).innerText();
    expect(story).toContain("There were too many anomalies to be chance");
    expect(story).toContain("election-2024.argument.yaml:");
  });

  test("the keyboard alone reaches the whole text of every statement, in the outline", async () => {
    const { argument } = await analysis();
    const page = await visit(browser, served.url);
    // What the row with the focus is and says: a row is known by its place in the page, because a node can have several.
    const focused = (): Promise<{ node: string; text: string; folded: boolean; at: number }> =>
      page.evaluate(() => {
        const row = document.activeElement;
        const at = [...document.querySelectorAll('[role="treeitem"]')].indexOf(row!);
        const label = row?.getAttribute("aria-labelledby")?.split(" ") ?? [];
        const labelled = label.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
        const text = row?.getAttribute("aria-label") ?? (labelled === "" ? (row?.textContent ?? "") : labelled);
        return {
          node: row?.getAttribute("data-node") ?? "",
          text,
          folded: row?.getAttribute("aria-expanded") === "false",
          at,
        };
      });
    for (let tabs = 0; tabs < 200 && (await focused()).at === -1; tabs++) await page.keyboard.press("Tab");
    await page.keyboard.press("Home");
    const read = new Map<string, string>();
    for (let row = await focused(), last = -1; row.at > last; row = await focused()) {
      if (row.folded) await page.keyboard.press("ArrowRight");
      read.set(row.node, `${read.get(row.node) ?? ""} ${row.text}`);
      last = row.at;
      await page.keyboard.press("ArrowDown");
    }
    const missing = argument.nodes.filter(
      (node) => node.kind !== "inference" && !(read.get(node.id) ?? "").includes(node.text.replace(/[.]$/u, "")),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test("search finds by text, and Enter goes there", async () => {
    const page = await visit(browser, served.url);
    await page.keyboard.press("/");
    await page.keyboard.type("starlink");
    await page.waitForSelector('[role="option"]');
    expect(await page.locator('[role="option"]').count()).toBeGreaterThan(2);
    await page.keyboard.press("Enter");
    await page.waitForSelector("#panel[data-node]");
    expect((await page.locator("#panel[data-node]").innerText()).toLowerCase()).toContain("starlink");
    expect(page.url()).toContain("node=");
  });

  test("the legend filters, and says how many are hidden", async () => {
    const page = await visit(browser, served.url);
    await page.locator('input[type="checkbox"]').first().uncheck();
    const hidden = await page.evaluate(() => window.underpin.state()["hidden"]);
    expect(hidden).toBeGreaterThan(0);
    expect(await page.locator("#app").innerText()).toContain(`${String(hidden)} nodes hidden`);
  });

  test("on a narrow screen nothing runs over the side", async () => {
    const page = await visit(browser, served.url, { width: 375, height: 720 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });
});

describe.skipIf(skipped)("while a file is edited", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await launch();
    served = await serveCopy([FILE]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test("an edit shows up by itself; a broken one keeps the last good map and says what is wrong", async () => {
    const page = await visit(browser, served.url);
    const path = join(served.folder, "election-2024.argument.yaml");
    const good = readFileSync(path, "utf8");
    await page.evaluate(() => window.underpin.select("not-above-board"));
    await page.waitForSelector('#panel[data-node="not-above-board"]');

    writeFileSync(path, good.replaceAll("not above board", "entirely above the table"));
    await page.waitForFunction(() => document.querySelector("#app")?.textContent?.includes("entirely above the table"));
    // What was selected still is.
    expect(await page.locator('#panel[data-node="not-above-board"]').count()).toBe(1);

    writeFileSync(path, `${good}\n  bad: [unclosed\n`);
    const alert = page.locator('[role="alert"]').filter({ hasText: "syntax/" });
    await alert.waitFor();
    expect(await alert.innerText()).toContain("election-2024.argument.yaml:");
    expect(await page.evaluate(() => window.underpin.state()["cards"])).toBeGreaterThan(0);

    writeFileSync(path, good);
    await alert.waitFor({ state: "hidden" });
    await page.waitForFunction(
      () => !document.querySelector("#app")?.textContent?.includes("entirely above the table"),
    );
  });
});
