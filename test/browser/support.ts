/** A real server and a real Chromium for the browser tests. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { CHROMIUM_ARGS, findChromium } from "../../scripts/chromium.mjs";
import { LivePage } from "../../src/server/live-page.js";
import { serve } from "../../src/server/server.js";
import { watchPaths } from "../../src/workspace/watch.js";
import { LiveWorkspace } from "../../src/workspace/live-workspace.js";
import { openWorkspace } from "../../src/workspace/workspace.js";
import { builtAssets } from "./assets.js";
import { type Allowed, gatherComplaints } from "./complaints.js";

/** Left out on purpose only; where no Chromium is found, the tests fail. */
export const skipped = process.env["UNDERPIN_SKIP_BROWSER"] === "1";

export async function launch(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error("no Chromium: `node scripts/chromium.mjs` says how to get one");
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS });
}

export interface Served {
  readonly url: string;
  /** The folder that is served, free to be written to. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Serves a copy of `files` (paths, or name and text) as `underpin view` does. */
export async function serveCopy(files: readonly string[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "underpin-browser-"));
  for (const file of files) cpSync(file, join(folder, file.split("/").at(-1) ?? file));
  const served = await serveFolder(folder);
  return {
    ...served,
    async close() {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function serveFolder(folder: string): Promise<Served> {
  const page = await LivePage.start(
    new LiveWorkspace((loader) => openWorkspace({ cwd: folder, paths: ["."] }, loader)),
  );
  const failures: unknown[] = [];
  const watch = await watchPaths(folder, ["."], () => void page.refresh((error) => failures.push(error)));
  const server = await serve(page, await builtAssets(), 0);
  return {
    url: server.url,
    folder,
    async close() {
      await Promise.all([watch.close(), server.close()]);
      expect(failures).toEqual([]);
    },
  };
}

/** A browser and a server of copies of `files` for all tests of a block. */
export function forAll(files: readonly string[]): { browser(): Browser; served(): Served } {
  let browser: Browser | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    browser = await launch();
    served = await serveCopy(files);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return { browser: () => browser!, served: () => served! };
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  /** Without scripts there is no map to wait for. */
  readonly scripts?: boolean;
  readonly allowed?: readonly Allowed[];
}

/** Opens an address and waits until the map is drawn. The page is closed, and judged by its complaints, with the test. */
export async function visit(
  browser: Browser,
  url: string,
  { width = 1280, height = 800, theme = "light", scripts = true, allowed = [] }: VisitOptions = {},
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: "reduce",
    javaScriptEnabled: scripts,
  });
  const complaints = gatherComplaints(page, url, allowed);
  onTestFinished(async () => {
    await page.close();
    expect(complaints, "what the page complained of").toEqual([]);
  });
  await page.goto(url);
  if (scripts) await page.waitForSelector('html[data-ready="true"]');
  return page;
}

/** All faults that axe finds, each with the elements that it means. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(async () => {
    // It would fetch the style sheets, which the policy of a page from disk forbids; no rule for these tests needs them.
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ preload: false });
    return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(" ")) }));
  });
  return results.map(({ id, targets }) => `${id}: ${targets.join(", ")}`);
}
