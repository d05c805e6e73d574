/** Every map of the repository draws, in light and dark, without a fault that axe would call serious. */
import { readdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults, launch, serveCopy, type Served, skipped, visit } from "./support.js";

const graphs = readdirSync("graphs").filter((name) => name.endsWith(".argument.yaml"));

/** Zooms out until shapes are drawn instead of cards: these are WebGL's. */
async function zoomOut(page: Page): Promise<void> {
  for (let times = 0; times < 30; times++) {
    if ((await page.evaluate(() => window.underpin.state()["detail"])) !== "near") return;
    await page.keyboard.press("-");
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
  throw new Error("the cards never gave way");
}

/** How many colours, beside the background, the WebGL canvases alone show. */
async function webglColours(page: Page): Promise<number> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>(".map-pane *")) {
      const isWebgl = element instanceof HTMLCanvasElement && element.getContext("webgl2") !== null;
      const holdsOne = [...element.querySelectorAll("canvas")].length > 0;
      if (!isWebgl && !holdsOne) element.style.visibility = "hidden";
    }
  });
  const picture = await page.locator(".map-pane").screenshot();
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    return new Set(pixels).size - 1;
  }, picture.toString("base64"));
}

describe.skipIf(skipped)("the map", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  for (const graph of graphs) {
    describe(graph, () => {
      let served: Served;
      beforeAll(async () => {
        served = await serveCopy(
          graph === "city-buses.argument.yaml"
            ? [`graphs/${graph}`, "graphs/city-grid.argument.yaml"]
            : [`graphs/${graph}`],
        );
      });
      afterAll(() => served.close());
      const address = (): string => `${served.url}#file=${graph}`;

      test.each(["light", "dark"] as const)("is drawn with WebGL in the %s theme", async (theme) => {
        const page = await visit(browser, address(), { theme, height: 420 });
        expect(await page.evaluate(() => window.underpin.state()["cards"])).toBeGreaterThan(0);
        await zoomOut(page);
        expect(await webglColours(page)).toBeGreaterThan(5);
      });

      test.each(["light", "dark"] as const)("has no serious fault for axe in the %s theme", async (theme) => {
        const page = await visit(browser, address(), { theme });
        expect(await axeFaults(page)).toEqual([]);
        const conclusion = await page.locator('[role="treeitem"]').first().getAttribute("data-node");
        await page.evaluate((id) => window.underpin.select(id ?? ""), conclusion);
        await page.waitForSelector("#panel[data-node]");
        expect(await axeFaults(page)).toEqual([]);
      });
    });
  }
});
