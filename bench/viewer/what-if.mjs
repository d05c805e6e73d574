// What it takes until the page shows what would follow if an open node were settled.
import { IS_READY, isAllDrawn } from "./pages.mjs";
import { visit } from "./browser.mjs";

export const TOGGLES = 50;
/** Where a toggle takes seconds, fewer of them say as much: no new one begins after this long, in ms. */
const LONG_ENOUGH = 180_000;

/** In the page: supposes one node, and waits for the frame that shows it. */
async function suppose([id, must]) {
  const start = performance.now();
  await window.underpin.suppose(id, must);
  const wall = performance.now() - start;
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  return { wall, supposed: window.underpin.state().supposed.length };
}

/** Each toggle alone: what was supposed before is taken back first, unmeasured. The first one also starts the worker. */
const toggle = (ids) => async (at) => {
  const toggles = [];
  const start = performance.now();
  for (const [turn, id] of ids.entries()) {
    if (toggles.length > 1 && performance.now() - start > LONG_ENOUGH) break;
    const before = await at.main();
    const { wall, supposed } = await at.page.evaluate(suppose, [id, turn % 2 === 0 ? "granted" : "denied"]);
    const after = await at.main();
    if (supposed !== 1) throw new Error(`${id} is not supposed`);
    toggles.push({ wall, task: after.task - before.task, script: after.script - before.script });
    await at.page.evaluate(suppose, [id, null]);
  }
  return {
    first: toggles[0],
    toggles: toggles.slice(1),
    drawn: await at.page.evaluate(() => window.underpin.state().drawn),
  };
};

/** Supposes open nodes from all over the argument, one after the other, with a part of the map drawn or all of it. */
export async function whatIf({ url, scene }, open, isAll) {
  const every = open.length / (TOGGLES + 1);
  const ids = Array.from({ length: TOGGLES + 1 }, (_, at) => open[Math.floor(at * every)]);
  const look = toggle(ids);
  return isAll ? visit(`${url}#all=1`, isAllDrawn(scene.cards.length), look) : visit(url, IS_READY, look);
}
