/** Points of the page that ask "what if": the question first, suppositions, settlements as routes. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyse, type Analysis } from "../../src/analysis/analyse.js";
import { whatIf } from "../../src/analysis/what-if.js";
import { check, load } from "../../src/index.js";
import { axeFaults, launch, serveCopy, type Served, skipped, visit } from "./support.js";

const BUSES = "graphs/city-buses.argument.yaml";
const GRID = "graphs/city-grid.argument.yaml";
const ELECTION = "graphs/election-2024.argument.yaml";

async function analysed(file: string): Promise<Analysis> {
  const [checked] = check(await load([file]));
  return analyse(checked!.analysis!.argument);
}

/** By id, the status that the outline and the legend would show. */
async function changedOn(page: Page): Promise<string[]> {
  return page.evaluate(() => window.underpin.state()["changed"] as string[]);
}

async function settled(page: Page, count: number): Promise<void> {
  await page.waitForFunction((n) => (window.underpin.state()["supposed"] as unknown[]).length === n, count);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

describe.skipIf(skipped)("what if", () => {
  let browser: Browser;
  let served: Served;
  let election: Served;
  beforeAll(async () => {
    browser = await launch();
    served = await serveCopy([BUSES, GRID]);
    election = await serveCopy([ELECTION]);
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([served.close(), election.close()]);
  });
  const buses = (): string => `${served.url}#file=city-buses.argument.yaml`;

  test("the page opens with the conclusion in a sentence whose names fly to their nodes", async () => {
    const page = await visit(browser, buses());
    const sentence = page.locator(".top .conclusion-sentence");
    expect(await sentence.innerText()).toContain("hinges on 4 open nodes (2 unproven, 1 assumed, 1 disputed)");
    const name = sentence.locator("a", { hasText: "The east depot gets its high-voltage connection" });
    await name.click();
    await page.waitForSelector('#panel[data-node="east-depot"][data-complete]');
    const { x, y } = (await page.evaluate(() => window.underpin.nodeAt("east-depot")))!;
    expect(x).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(0);
  });

  test("below it stand the open nodes to look into first, in the order of the ranking", async () => {
    const analysis = await analysed(BUSES);
    const ranked = analysis.ranking().map(({ node }) => analysis.argument.nodes[node]!.id);
    const page = await visit(browser, buses());
    const ids = (where: string): Promise<(string | null)[]> =>
      page
        .locator(`${where} .first .node-button`)
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-node")));
    expect(await ids(".top")).toEqual(ranked.slice(0, 3));
    expect(await page.locator(".top .first").first().innerText()).toContain("carries 1 conclusion");
    await page.click("#all-open");
    await page.locator(".sidebar .first").first().waitFor();
    expect(await ids(".sidebar")).toEqual(ranked);
  });

  test("granting by the panel recolours the map and says so, as the command line has it", async () => {
    const analysis = await analysed(BUSES);
    const at = (id: string): number => analysis.argument.byId.get(id)!;
    const page = await visit(browser, `${buses()}&node=east-depot`);
    await page.waitForSelector("#panel[data-complete]");
    await page.click('#panel [data-must="granted"]');
    await settled(page, 1);
    const expected = whatIf(analysis, [{ node: at("east-depot"), must: "granted" }]);
    if ("conflict" in expected) throw new Error("no conflict is possible here");
    expect(await changedOn(page)).toEqual(expected.changes.map(({ node }) => analysis.argument.nodes[node]!.id));
    expect(await page.locator("#what-if").innerText()).toContain(
      "2 nodes changed; the conclusion now holds on its assumptions",
    );
    expect(await page.locator("#announcer").innerText()).toContain("2 nodes changed");
    expect(await page.locator('.card[data-id="east-depot"]').getAttribute("data-status")).toBe("holds");
    expect(await page.locator('#panel [data-must="granted"]').getAttribute("aria-pressed")).toBe("true");
    // The panel speaks of what is supposed as well.
    await page.waitForFunction(() =>
      document.querySelector("#panel .panel-sentence")?.textContent?.startsWith("As supposed, it holds"),
    );

    await page.click("#what-if-changes");
    const listed = page.locator(".change");
    expect(await listed.evaluateAll((all) => all.map((one) => one.getAttribute("data-node")))).toEqual([
      "replace-buses",
      "depots-charge",
    ]);
    await listed.first().locator("summary").click();
    await listed.first().locator("ol li").first().waitFor();
    expect(await listed.first().locator("ol").innerText()).toContain("The east depot gets");
    expect(await axeFaults(page)).toEqual([]);

    await page.click("#reset");
    await settled(page, 0);
    expect(await changedOn(page)).toEqual([]);
    expect(await page.locator("#what-if").isVisible()).toBe(false);
    expect(await page.locator('.card[data-id="east-depot"]').getAttribute("data-status")).toBe("open");
  });

  test("several at once stand in the address, which opens on the same", async () => {
    const page = await visit(browser, buses());
    await page.evaluate(() => window.underpin.suppose("east-depot", "granted"));
    await page.evaluate(() => window.underpin.suppose("state-grant", "denied"));
    expect(page.url()).toContain("grant=east-depot&deny=state-grant");
    const changed = await changedOn(page);
    const again = await visit(browser, page.url());
    await settled(again, 2);
    expect(await changedOn(again)).toEqual(changed);
    await page.goBack();
    await settled(page, 1);
    expect(page.url()).not.toContain("deny=");
  });

  test("what is not open can be supposed, and the page says that this sets the file aside", async () => {
    const page = await visit(browser, `${buses()}&node=less-soot`);
    await page.waitForSelector("#panel[data-complete]");
    expect(await page.locator("#panel .supposing").innerText()).toContain("It is not an open node");
    await page.click('#panel [data-must="denied"]');
    await settled(page, 1);
    expect(await page.locator("#what-if .chip").innerText()).toContain("supposed refuted");
  });

  test("the edit of the file can be copied, and makes it so", async () => {
    const page = await visit(browser, buses());
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: served.url.slice(0, -1) });
    await page.evaluate(() => window.underpin.suppose("east-depot", "granted"));
    await page.click("#copy-yaml");
    await page.waitForFunction(() => document.querySelector("#announcer")?.textContent?.includes("clipboard"));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const line =
      readFileSync(BUSES, "utf8")
        .split("\n")
        .findIndex((text) => text === "  east-depot:") + 1;
    expect(copied).toContain(`# city-buses.argument.yaml:${line}`);
    expect(copied).toMatch(/claims:\n {2}east-depot:\n {4}standing: proven # was unproven\n {4}because: /u);
  });

  test("a claim's settlements are rows; one under the pointer lights its nodes and the ways from there alone", async () => {
    const analysis = await analysed(BUSES);
    const index = analysis.argument.byId.get("replace-buses")!;
    const { listed } = analysis.settlements(index);
    const page = await visit(browser, `${buses()}&node=replace-buses`);
    await page.waitForSelector("#panel[data-complete]");
    const section = page.locator("#panel section", { hasText: "It holds if" });
    expect(await section.locator(".way").count()).toBe(listed.length);
    await section.locator(".way").first().hover();
    const lit = await page.evaluate(() => window.underpin.state()["lit"] as string[]);
    for (const { node } of listed[0]!) expect(lit).toContain(analysis.argument.nodes[node]!.id);
    expect(lit).toContain("replace-buses");
    const whole = await page.evaluate(() => {
      (document.querySelector("#panel h2") as HTMLElement).scrollIntoView();
      return window.underpin.state()["lit"] as string[];
    });
    await page.mouse.move(5, 5);
    await page.waitForFunction((n) => (window.underpin.state()["lit"] as string[]).length > n, lit.length);
    expect(lit.length).toBeLessThan(analysis.argument.nodes.length / 2);
    expect(whole.length).toBeGreaterThan(0);
    // The whole way can be supposed at once, and then it holds.
    await section.locator(".way-try").first().click();
    await settled(page, listed[0]!.length);
    expect(await page.locator("#what-if").innerText()).toContain("the conclusion now holds");
    expect(await page.locator("#panel section", { hasText: "It would no longer hold if" }).count()).toBe(0);
  });

  test("the panel tells the way from what carries a claim, and which sources could bring it down", async () => {
    const page = await visit(browser, `${buses()}&node=replace-buses`);
    await page.waitForSelector("#panel[data-complete]");
    const carrying = page.locator("#panel section", { hasText: "Depends on" });
    await carrying.locator("details summary").first().click();
    expect(await carrying.locator("details ol").innerText()).toContain(
      "The depots can charge the whole fleet overnight",
    );
    const sources = page.locator("#panel section", { hasText: "Hangs on" });
    const analysis = await analysed(BUSES);
    const toppling = analysis.sources().filter(({ topples }) => topples.length > 0);
    expect(await sources.locator("[data-topples]").count()).toBe(toppling.length);
  });

  test("a served page leads to the line in the file, in an editor", async () => {
    const page = await visit(browser, `${buses()}&node=east-depot`);
    await page.waitForSelector("#panel[data-complete]");
    const text = readFileSync(BUSES, "utf8").split("\n");
    const line = text.indexOf("  east-depot:") + 1;
    const href = await page.locator("#panel a.in-editor").getAttribute("href");
    expect(href).toMatch(new RegExp(`^vscode://file/.+/city-buses\\.argument\\.yaml:${line}:3$`, "u"));
  });

  test("without a pointer: a node is granted, its list opened and all taken back by keys", async () => {
    const page = await visit(browser, election.url);
    await page.keyboard.press("n");
    await page.waitForSelector("#panel[data-complete]");
    await page.keyboard.press("g");
    await settled(page, 1);
    expect(await page.locator("#announcer").innerText()).toMatch(/changed/u);
    await page.keyboard.press("d");
    await settled(page, 1);
    expect(page.url()).toContain("deny=");
    await page.keyboard.press("u");
    await settled(page, 0);
  });
});
