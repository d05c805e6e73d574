// Takes the pictures that the documentation shows: `npm run make:screenshot`, after `npm run build`.
// With arguments it takes another one: FILE PICTURE [light|dark] [WIDTHxHEIGHT] [HASH]
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGS, findChromium } from "./chromium.mjs";

const cli = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));

async function withViewer(file, look) {
  const server = spawn(process.execPath, [cli, "view", file, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const [output] = await once(server.stdout, "data");
  const url = /http:\S+/u.exec(String(output))?.[0];
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  try {
    await look(browser, url);
  } finally {
    await browser.close();
    server.kill("SIGINT");
  }
}

async function take(file, picture, theme = "light", size = "1440x900", hash = "") {
  const [width, height] = size.split("x").map(Number);
  await mkdir(dirname(picture), { recursive: true });
  await withViewer(file, async (browser, url) => {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, reducedMotion: "reduce" });
    page.on("pageerror", (error) => console.error("page error:", error.message));
    page.on(
      "console",
      (message) => ["error", "warning"].includes(message.type()) && console.error("console:", message.text()),
    );
    await page.goto(url + hash);
    await page.waitForSelector('html[data-ready="true"]');
    // What a panel says about its node comes a moment after the panel.
    await page.waitForSelector("#panel[hidden], #panel[data-complete]", { state: "attached" });
    // The last frame that was asked for has then been drawn.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.screenshot({ path: picture });
  });
  const size_ = (await promisify(execFile)("wc", ["-c", picture])).stdout.trim();
  console.log(`wrote ${size_}`);
}

const [file, picture, ...rest] = process.argv.slice(2);
if (file === undefined) {
  const buses = "graphs/city-buses.argument.yaml";
  await take(buses, "docs/images/city-buses.png");
  await take(buses, "docs/images/what-if.png", "light", "1440x900", "#node=replace-buses&grant=east-depot");
} else await take(file, picture, ...rest);
