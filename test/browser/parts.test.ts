/** Parts of the map: folding, surroundings, what a node rests on; what is hidden is counted; the view taken along. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { check, load } from "../../src/index.js";
import { forAll, skipped, visit } from "./support.js";

const BUSES = "graphs/city-buses.argument.yaml";

interface View {
  readonly drawn: number;
  readonly leftOut: number;
  readonly folded: number;
}

async function view(page: Page): Promise<View> {
  return page.evaluate(() => window.underpin.state() as unknown as View);
}

const places = (page: Page, ids: readonly string[]): Promise<({ x: number; y: number } | null)[]> =>
  page.evaluate((some) => some.map((id) => window.underpin.nodeAt(id)), ids);

describe.skipIf(skipped)("a part of the map", () => {
  const { browser, served } = forAll([BUSES, "graphs/city-grid.argument.yaml"]);
  let nodes: number;
  beforeAll(async () => {
    const [checked] = check(await load([BUSES]));
    nodes = checked!.analysis!.argument.nodes.length;
  });
  const buses = (rest = ""): string => `${served().url}#file=city-buses.argument.yaml${rest}`;

  test("a group folds to one card that says what it hides, and unfolds to where everything was", async () => {
    const page = await visit(browser(), buses());
    const ids = ["replace-buses", "people-gain", "less-soot", "quieter"];
    const before = await places(page, ids);
    await page.locator(".legend-groups summary").click();
    await page.locator('[data-group="people"]').click();
    await page.waitForFunction(() => (window.underpin.state()["folded"] as number) > 0);
    const { folded } = await view(page);
    const card = page.locator('.card[data-id="group people"]');
    await card.waitFor();
    expect(await card.innerText()).toMatch(
      new RegExp(`Riders and neighbours[^]*${folded} nodes, (\\d+|none) open`, "u"),
    );
    expect(await page.locator(".map-notes").innerText()).toContain(`${folded} nodes`);
    expect(page.url()).toContain("groups=people");
    await page.locator(".map-note button", { hasText: "Unfold all" }).click();
    await page.waitForFunction(() => window.underpin.state()["folded"] === 0);
    await page.click('[aria-label="To the conclusion"]');
    const after = await places(page, ids);
    const shift = { x: after[0]!.x - before[0]!.x, y: after[0]!.y - before[0]!.y };
    after.forEach((place, i) => {
      expect(place!.x - before[i]!.x).toBeCloseTo(shift.x, 0);
      expect(place!.y - before[i]!.y).toBeCloseTo(shift.y, 0);
    });
  });

  test("a subtree folds into its node from the panel, and a search for what is in it unfolds it", async () => {
    const page = await visit(browser(), buses("&node=people-gain"));
    await page.waitForSelector("#panel[data-complete]");
    await page.locator('#panel [data-act="fold"]').click();
    await page.waitForFunction(() => (window.underpin.state()["folded"] as number) > 0);
    expect(await page.locator('.card[data-id="people-gain"]').innerText()).toMatch(/⊞ \d+ nodes/u);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-act"))).toBe("fold");
    await page.keyboard.press("/");
    await page.keyboard.type("less soot");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.underpin.state()["folded"] === 0);
    const [place] = await places(page, [String(await page.evaluate(() => window.underpin.state()["selected"]))]);
    expect(place!.x).toBeGreaterThan(0);
  });

  test("only what a node rests on, and its surroundings step by step: what is left out is counted", async () => {
    const page = await visit(browser(), buses("&node=depots-charge"));
    await page.waitForSelector("#panel[data-complete]");
    await page.locator('#panel [data-act="only"]').click();
    await page.waitForFunction(() => (window.underpin.state()["leftOut"] as number) > 0);
    const { leftOut } = await view(page);
    expect(await page.locator(".map-notes").innerText()).toContain(`${nodes - leftOut} of ${nodes} nodes`);
    // A node that is chosen by name elsewhere is named as not being here.
    await page.locator('#outline [data-node="replace-buses"]').click();
    expect(await page.locator(".map-notes").innerText()).toContain("is not on this part of the map");
    await page.locator(".map-note button", { hasText: "Show it" }).click();
    await page.waitForFunction(() => window.underpin.state()["leftOut"] === 0);

    await page.waitForSelector("#panel[data-complete]");
    await page.locator('#panel [data-act="focus"]').click();
    await page.waitForFunction(() => (window.underpin.state()["leftOut"] as number) > 0);
    const two = (await view(page)).leftOut;
    await page.locator(".map-note button", { hasText: "A step less" }).click();
    await page.waitForFunction((n) => (window.underpin.state()["leftOut"] as number) > n, two);
    await page.locator(".map-note button", { hasText: "Back to the whole map" }).click();
    await page.waitForFunction(() => window.underpin.state()["leftOut"] === 0);
  });

  test("the map turns, and the address opens on it so turned", async () => {
    const page = await visit(browser(), buses());
    const wide = await page.evaluate(() => window.underpin.state()["size"] as { width: number; height: number });
    await page.click('[aria-label^="Turn the map"]');
    await page.waitForFunction(() => location.hash.includes("direction=down"));
    const turned = await page.evaluate(() => window.underpin.state()["size"] as { width: number; height: number });
    expect(turned.width / turned.height).not.toBeCloseTo(wide.width / wide.height, 1);
    const again = await visit(browser(), page.url());
    await again.waitForFunction(
      (height) => (window.underpin.state()["size"] as { height: number }).height === height,
      turned.height,
    );
  });

  test("an edit moves nothing that did not change", async () => {
    const page = await visit(browser(), buses());
    const ids = ["replace-buses", "depots-charge", "affordable", "people-gain"];
    const before = await places(page, ids);
    const path = `${served().folder}/city-buses.argument.yaml`;
    const { writeFileSync } = await import("node:fs");
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text.replace(
        "\nclaims:\n",
        "\nclaims:\n  one-more:\n    text: One more reason, as a leaf.\n    supports: [quieter]\n",
      ),
    );
    await page.waitForFunction(
      (n) => document.querySelector("#counts")?.textContent?.startsWith(`${n} nodes`),
      nodes + 2,
    );
    const after = await places(page, ids);
    const shift = { x: after[0]!.x - before[0]!.x, y: after[0]!.y - before[0]!.y };
    after.forEach((place, i) => expect(place!.x - before[i]!.x).toBeCloseTo(shift.x, 0));
    writeFileSync(path, text);
    await page.waitForFunction((n) => document.querySelector("#counts")?.textContent?.startsWith(`${n} nodes`), nodes);
  });
});

describe.skipIf(skipped)("the view taken along", () => {
  const { browser, served } = forAll([BUSES, "graphs/city-grid.argument.yaml"]);

  async function saved(page: Page, format: string): Promise<Buffer> {
    await page.click("#export");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(`#export-${format}`)]);
    expect(download.suggestedFilename()).toBe(`city-buses.${format}`);
    return readFileSync(await download.path());
  }

  test("as SVG, PNG and JSON: what is shown, with what is supposed", async () => {
    const page = await visit(browser(), `${served().url}#file=city-buses.argument.yaml&grant=east-depot`);
    await page.waitForFunction(() => (window.underpin.state()["changed"] as string[]).length > 0);
    const svg = (await saved(page, "svg")).toString();
    expect(svg).toContain('data-node="east-depot" data-status="holds"');
    const png = await saved(page, "png");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    const size = await page.evaluate(() => window.underpin.state()["size"] as { width: number; height: number });
    expect(width / height).toBeCloseTo(size.width / size.height, 1);
    const json = JSON.parse((await saved(page, "json")).toString()) as {
      supposed: unknown;
      nodes: { id: string; status: string }[];
    };
    expect(json.supposed).toEqual([{ node: "east-depot", must: "granted" }]);
    expect(json.nodes.find(({ id }) => id === "east-depot")?.status).toBe("holds");
  });

  test("on paper: the map and every statement, not the controls", async () => {
    const page = await visit(browser(), `${served().url}#file=city-buses.argument.yaml`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 4).toString()).toBe("%PDF");
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const [checked] = check(await load([BUSES]));
    const text = await page.locator(".print-sheet").innerText();
    for (const node of checked!.analysis!.argument.nodes)
      if (node.kind !== "inference")
        expect(text.replaceAll(/\s+/gu, " ")).toContain(node.text.replaceAll(/\s+/gu, " "));
    expect(await page.locator(".print-map .card").count()).toBeGreaterThan(20);
    expect(await page.locator(".sidebar").isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator(".print-sheet").count()).toBe(0);
  });
});
