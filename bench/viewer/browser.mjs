// Opens a page in a browser of its own and reads what it takes. Nothing is shared between two visits, so none of them
// profits from what another has warmed up.
import { chromium } from "playwright-core";
import { CHROMIUM_ARGS, findChromium } from "../../scripts/chromium.mjs";

const WINDOW = { width: 1280, height: 800 };
/** How long a page is left alone before its counters are read: what it puts off until it is idle is its work too. */
const SETTLE = 500;
const WARM_UP = 5;
export const FRAMES = 20;
/** No picture has taken this long; what takes longer has failed. */
const PATIENCE = 180_000;

export async function launch() {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error("no Chromium: `node scripts/chromium.mjs` says how to get one");
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS });
}

/** Processor time of all processes of the browser in ms: workers and the software that stands in for a GPU count too. */
async function processorTime(whole) {
  const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Waits until a browser that has just begun is done with beginning, which would else be counted as the page's load. */
async function calm(page, whole) {
  let before = await processorTime(whole);
  for (let turn = 0; turn < 40; turn++) {
    await page.waitForTimeout(SETTLE);
    const now = await processorTime(whole);
    if (now - before < SETTLE / 20) return now;
    before = now;
  }
  return before;
}

/** What Chromium counts for the page's main thread; durations in ms of processor time. */
async function mainThread(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { task: value("TaskDuration") * 1000, script: value("ScriptDuration") * 1000, heap: value("JSHeapUsedSize") };
}

/** In the page: notes when `isComplete` first holds and two more frames have been drawn. */
function watchFor(isComplete) {
  return `window.completeAt = new Promise((resolve) => {
    const isComplete = ${isComplete};
    const look = () => {
      if (!isComplete()) return setTimeout(look, 20);
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    };
    look();
  });`;
}

/**
 * Opens an address in a new browser, waits for the complete picture, and lets `look` look at it.
 * @param isComplete source of a function that says so, run in the page
 */
export async function visit(url, isComplete, look) {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: WINDOW, reducedMotion: "reduce" });
    page.setDefaultTimeout(PATIENCE);
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    const [session, whole] = [await page.context().newCDPSession(page), await browser.newBrowserCDPSession()];
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.addInitScript(watchFor(isComplete));
    const before = await calm(page, whole);
    await page.goto(url, { waitUntil: "commit" });
    let timer;
    const tooLong = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no complete picture of ${url}`)), PATIENCE);
    });
    const wall = await Promise.race([page.evaluate(() => window.completeAt), tooLong]).finally(() =>
      clearTimeout(timer),
    );
    await page.waitForTimeout(SETTLE);
    const load = { wall, task: (await mainThread(session)).task, cpu: (await processorTime(whole)) - before };
    await session.send("HeapProfiler.collectGarbage");
    const { heap } = await mainThread(session);
    const seen = await look({ page, main: () => mainThread(session), all: () => processorTime(whole) });
    if (complaints.length > 0) throw new Error(`${url} complains: ${complaints.join("; ")}`);
    return { load, heap, ...seen };
  } finally {
    await browser.close();
  }
}

/** In the page: drags to and fro from the empty corner of the map, a move before each frame; the times between frames. */
function drag({ selector, frames, warmUp }) {
  const map = document.querySelector(selector);
  const corner = map.getBoundingClientRect();
  const send = (type, by, target = map) =>
    target.dispatchEvent(
      new MouseEvent(type, {
        bubbles: true,
        cancelable: true,
        view: window,
        buttons: 1,
        clientX: corner.left + 8 + by,
        clientY: corner.top + 8 + by,
      }),
    );
  return new Promise((resolve) => {
    const times = [];
    const step = (now) => {
      times.push(now);
      if (times.length > frames + warmUp) {
        send("mouseup", 0);
        resolve(times.slice(warmUp + 1).map((time, at) => time - times[warmUp + at]));
        return;
      }
      send("mousemove", 10 + 6 * (times.length % 8));
      requestAnimationFrame(step);
    };
    send("mousedown", 0);
    requestAnimationFrame(step);
  });
}

/**
 * What a frame takes while the map is dragged, wherever the camera is.
 * @param position source of an expression that says where the map is, to be sure that it moves at all
 */
export async function pan({ page, main, all }, selector, position) {
  const [task, cpu, from] = [(await main()).task, await all(), await page.evaluate(position)];
  const walls = await page.evaluate(drag, { selector, frames: FRAMES, warmUp: WARM_UP });
  const frames = FRAMES + WARM_UP;
  const taken = { task: ((await main()).task - task) / frames, cpu: ((await all()) - cpu) / frames };
  if ((await page.evaluate(position)) === from) throw new Error("the map did not move");
  return { walls, ...taken };
}
