/** For everybody: no fault for axe in any state, every action by keyboard, a real tree, forced colours, large letters. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFaults, forAll, skipped, visit } from "./support.js";

const BUSES = "graphs/city-buses.argument.yaml";

/** What brings the page into a state, after it has opened at the address. */
interface Situation {
  readonly name: string;
  readonly hash?: string;
  readonly width?: number;
  readonly act?: (page: Page) => Promise<unknown>;
}

const panel = (page: Page): Promise<unknown> => page.waitForSelector("#panel[data-complete]");

const SITUATIONS: readonly Situation[] = [
  { name: "as it opens" },
  { name: "with a conclusion's panel", hash: "&node=replace-buses", act: panel },
  { name: "with an open node's panel", hash: "&node=east-depot", act: panel },
  { name: "with a step's panel", hash: "&node=charging", act: panel },
  {
    name: "with what is supposed, and the list of what that changes",
    hash: "&grant=east-depot&deny=state-grant",
    async act(page) {
      await page.click("#what-if-changes");
      await page.locator(".change summary").first().click();
      await page.locator(".change ol li").first().waitFor();
    },
  },
  {
    name: "with folded groups",
    hash: "&groups=power,money",
    act: (page) => page.locator(".legend-groups summary").click(),
  },
  { name: "with the surroundings of a node", hash: "&node=quieter&focus=quieter:1", act: panel },
  {
    name: "with the open nodes",
    async act(page) {
      await page.click("#all-open");
      await page.locator(".sidebar .first").first().waitFor();
    },
  },
  { name: "with the findings", act: (page) => page.click("#tab-findings") },
  {
    name: "with search results",
    async act(page) {
      await page.keyboard.press("/");
      await page.keyboard.type("bus");
      await page.waitForSelector('[role="option"]');
    },
  },
  { name: "with the help", act: (page) => page.keyboard.press("?") },
  { name: "with the export menu", act: (page) => page.click("#export") },
  { name: "on a narrow screen", width: 375 },
  { name: "on a narrow screen, with a panel", width: 375, hash: "&node=east-depot", act: panel },
  { name: "on a narrow screen, with the sheet", width: 375, act: (page) => page.click(".sheet-opener") },
];

describe.skipIf(skipped)("for everybody", () => {
  const { browser, served } = forAll([BUSES, "graphs/city-grid.argument.yaml"]);
  const address = (hash = ""): string => `${served().url}#file=city-buses.argument.yaml${hash}`;

  test.each(SITUATIONS)("axe finds nothing $name", async ({ hash, width = 1280, act }) => {
    const page = await visit(browser(), address(hash), { width });
    await act?.(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page), colorScheme).toEqual([]);
    }
  });

  test("the keyboard alone grants a node, reads what changed, goes there, and takes it back", async () => {
    const page = await visit(browser(), address());
    await page.keyboard.press("n");
    await panel(page);
    const node = await page.evaluate(() => window.underpin.state()["selected"]);
    // From the map into the panel, to the button that grants.
    await page.locator("#map").focus();
    await page.keyboard.press("Enter");
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const element = document.activeElement;
        return `${element?.id} ${element?.getAttribute("data-must") ?? ""}`;
      });
    for (let tabs = 0; tabs < 30 && !(await focused()).endsWith(" granted"); tabs++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => (window.underpin.state()["changed"] as string[]).length > 0);
    expect(await page.locator("#announcer").innerText()).toMatch(/\d+ nodes? changed/u);
    // Whoever pressed the button is still on it.
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-must") === "granted");
    for (let tabs = 0; tabs < 60 && !(await focused()).startsWith("what-if-changes"); tabs++)
      await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    for (let tabs = 0; tabs < 12; tabs++) {
      if (await page.evaluate(() => document.activeElement?.closest(".change") !== null)) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.waitForFunction((before) => window.underpin.state()["selected"] !== before, node);
    await page.keyboard.press("r");
    await page.waitForFunction(() => (window.underpin.state()["supposed"] as unknown[]).length === 0);
    expect(await page.locator("#announcer").innerText()).toContain("as the file has it");
  });

  test("the outline is a tree of the whole graph: each node once in full, elsewhere as a reference", async () => {
    const page = await visit(browser(), address());
    await page.locator('#outline [tabindex="0"]').focus();
    // A star unfolds all siblings; again and again, until nothing is folded any more.
    for (let round = 0; round < 40; round++) {
      const folded = page.locator('#outline [aria-expanded="false"]').first();
      if ((await folded.count()) === 0) break;
      await folded.locator(".twisty").click();
    }
    const rows = await page.locator('#outline [role="treeitem"]').evaluateAll((all) =>
      all.map((row) => ({
        node: row.getAttribute("data-node"),
        reference: row.hasAttribute("data-reference"),
        level: Number(row.getAttribute("aria-level")),
        place: Number(row.getAttribute("aria-posinset")),
        of: Number(row.getAttribute("aria-setsize")),
      })),
    );
    const full = rows.filter(({ node, reference }) => node !== null && !reference).map(({ node }) => node);
    expect(new Set(full).size).toBe(full.length);
    const total = Number((await page.locator("#counts").innerText()).match(/^\d+/u)?.[0]);
    expect(full.length).toBe(total);
    for (const { reference, node } of rows) if (reference) expect(full).toContain(node);
    rows.forEach(({ level, place, of }, i) => {
      expect(place).toBeLessThanOrEqual(of);
      expect(level).toBeLessThanOrEqual((rows[i - 1]?.level ?? 0) + 1);
    });
  });

  test("by touch on a small screen: a tap opens a node in a sheet from below, two fingers zoom", async () => {
    const context = await browser().newContext({
      viewport: { width: 375, height: 720 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await page.goto(address());
    await page.waitForSelector('html[data-ready="true"]');
    await page.locator(".named").first().tap();
    await panel(page);
    const sheet = (await page.locator("#panel").boundingBox())!;
    expect(sheet.width).toBeGreaterThan(370);
    expect(sheet.y + sheet.height).toBeCloseTo(720, 0);
    await page.locator('#panel [data-must="granted"]').tap();
    await page.waitForFunction(() => (window.underpin.state()["changed"] as string[]).length > 0);
    await page.locator("#panel .close").first().tap();
    await page.locator("#reset").tap();
    await page.waitForFunction(() => (window.underpin.state()["supposed"] as unknown[]).length === 0);

    const { x, y, width, height } = (await page.locator("#map").boundingBox())!;
    const [middle, centre] = [x + width / 2, y + height / 2];
    const fingers = (apart: number): { x: number; y: number; id: number }[] => [
      { x: middle - apart, y: centre, id: 1 },
      { x: middle + apart, y: centre, id: 2 },
    ];
    const scale = (): Promise<number> => page.evaluate(() => window.underpin.state()["scale"] as number);
    const before = await scale();
    const session = await context.newCDPSession(page);
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(30) });
    for (const apart of [40, 60, 80])
      await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(apart) });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await page.waitForFunction((was) => (window.underpin.state()["scale"] as number) > was * 1.2, before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await context.close();
  });

  test("forced colours leave outlines where colours carried something", async () => {
    const page = await visit(browser(), address("&node=east-depot"));
    await panel(page);
    await page.emulateMedia({ forcedColors: "active" });
    const border = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).borderTopStyle);
    for (const selector of ["#panel", ".badge", ".choice", ".tool"]) expect(await border(selector)).not.toBe("none");
    const pressed = (on: string): Promise<string> =>
      page
        .locator(`.choice[aria-pressed="${on}"]`)
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await pressed("true")).not.toBe(await pressed("false"));
  });

  test("without motion a supposition is there at once; with it, the cards lead over", async () => {
    const page = await visit(browser(), address("&node=east-depot"));
    await panel(page);
    await page.keyboard.press("g");
    // The card itself says when it was painted: what the page knows comes a frame before what it shows.
    const painted = (holds: boolean): Promise<unknown> =>
      page.waitForFunction(
        (wanted) =>
          (document.querySelector('.card[data-id="east-depot"]')?.getAttribute("data-status") === "holds") === wanted,
        holds,
      );
    await painted(true);
    const animation = (): Promise<string> =>
      page.locator('.card[data-id="east-depot"] .card-shape').evaluate((one) => getComputedStyle(one).animationName);
    expect(await animation()).toBe("none");
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await page.keyboard.press("d");
    await painted(false);
    expect(await animation()).toBe("turn");
  });
});
