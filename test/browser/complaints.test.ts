/** That nothing which goes wrong on a page goes unnoticed: the other browser tests rely on it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Allowed, gatherComplaints } from "./complaints.js";
import { launch, skipped } from "./support.js";

/** Nobody listens on port 1 of this machine, and Chromium refuses it anyway. */
const NOBODY = "http://127.0.0.1:1/";

const PROVOKED = `<!doctype html><link rel="icon" href="data:,"><title>Provoked</title>
<script>
  console.log("said in passing");
  console.warn("a warning");
  console.error("an error");
  fetch("${NOBODY}").catch(() => {});
  Promise.reject(new Error("nobody caught it"));
  new Image().src = "beside.png";
  new Worker(URL.createObjectURL(new Blob(["console.error('from a worker')"])));
  setTimeout(() => { document.title = "thrown"; throw new Error("thrown") });
</script>`;

describe.skipIf(skipped)("complaints", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), "underpin-complaints-"));
    writeFileSync(join(folder, "page.html"), PROVOKED);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function complaintsOf(allowed: readonly Allowed[]): Promise<readonly string[]> {
    const page = await browser.newPage();
    const url = pathToFileURL(join(folder, "page.html")).href;
    const complaints = gatherComplaints(page, url, allowed);
    const worker = page.waitForEvent("console", (message) => message.text() === "from a worker");
    await page.goto(url);
    await Promise.all([worker, page.waitForFunction(() => document.title === "thrown")]);
    await page.waitForLoadState("networkidle");
    await page.close();
    return complaints;
  }

  test("are whatever goes wrong on a page, in its console, and around it", async () => {
    const complaints = (await complaintsOf([])).join("\n");
    for (const complaint of [
      "console warning: a warning",
      "console error: an error",
      "console error: from a worker",
      "page error: nobody caught it",
      "page error: thrown",
      `request to ${NOBODY}`,
      `request failed: ${NOBODY}`,
      "request to file:",
    ])
      expect(complaints).toContain(complaint);
    expect(complaints).not.toContain("in passing");
    expect(complaints).not.toContain("page.html (");
  });

  test("are passed over where a test provokes them, and only these", async () => {
    const complaints = await complaintsOf([
      { complaint: /^console error: from a worker$/u, because: "the page starts a worker for this" },
      { complaint: /beside[.]png|127[.]0[.]0[.]1:1|ERR_/u, because: "the page asks for what isn't its own" },
    ]);
    expect(complaints.toSorted()).toEqual([
      "console error: an error",
      "console warning: a warning",
      "page error: nobody caught it",
      "page error: thrown",
    ]);
  });
});
