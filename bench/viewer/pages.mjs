// The pages that are compared: Underpin's own, and one of cytoscape with the same cards at the same places.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { layoutInputOf } from "../../dist/formats/page/layout-input.js";
import { fromWire } from "../../dist/formats/page/wire.js";
import { layoutNow } from "../../dist/layout/now.js";
import { pan, visit } from "./browser.mjs";

export const cli = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** Writes Underpin's page and says what its map has. */
export function writeUnderpin(folder, yaml) {
  const { status, stderr } = spawnSync(process.execPath, [cli, "build", yaml, "--single-file", "-q", "-o", folder], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const file = join(folder, "index.html");
  const data = /<script[^>]*id="underpin-data"[^>]*>(?<json>[^<]*)</u.exec(readFileSync(file, "utf8"));
  const argument = fromWire(JSON.parse(data.groups.json)).arguments[0];
  // A page that opens on a part has the scene of that part only, and lays out the rest with the same engine as here.
  const scene = argument.opensOn === undefined ? argument.scene : layoutNow(layoutInputOf(argument));
  return { url: pathToFileURL(file).href, scene, nodes: argument.nodes.length };
}

const COLOURS = { claim: "#dbe9f6", evidence: "#e3f1dd", inference: "#f4efe0", group: "#eeeeee" };

/** Places are of the middle of a card; an edge's way is cytoscape's own, and straight, which it draws fastest. */
function elementsOf({ cards, routes }) {
  const nodes = cards.map(({ id, kind, x, y, width, height, lines }) => ({
    data: { id, label: lines.join("\n"), width, height, colour: COLOURS[kind] },
    position: { x: x + width / 2, y: y + height / 2 },
  }));
  const edges = routes.map(({ id, from, to, polarity, role }) => ({
    data: {
      id: `edge ${id}`,
      source: from,
      target: to,
      colour: polarity === "supports" ? "#2f7d4f" : "#b3403a",
      arrow: role === "premise" ? "none" : polarity === "supports" ? "triangle" : "tee",
    },
  }));
  return { nodes, edges };
}

// Text that nobody could read is not drawn, as cytoscape's manual advises: Underpin doesn't draw it either.
const STYLE = [
  {
    selector: "node",
    style: {
      shape: "round-rectangle",
      width: "data(width)",
      height: "data(height)",
      "background-color": "data(colour)",
      "border-width": 1,
      "border-color": "#667788",
      label: "data(label)",
      "text-wrap": "wrap",
      "text-valign": "center",
      "text-halign": "center",
      "font-family": "DejaVu Sans",
      "font-size": 13,
      "min-zoomed-font-size": 5,
    },
  },
  {
    selector: "edge",
    style: {
      width: 1.5,
      "line-color": "data(colour)",
      "curve-style": "straight",
      "target-arrow-shape": "data(arrow)",
      "target-arrow-color": "data(colour)",
    },
  },
];

/** Writes the page of cytoscape: everything in one file, like Underpin's, and a map of the same size. */
export function writeCytoscape(file, library, scene, { width, height }) {
  const json = JSON.stringify(elementsOf(scene)).replaceAll("<", "\\u003c");
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>cytoscape</title>
<div id="cy" style="width:${width}px;height:${height}px"></div>
<script id="elements" type="application/json">${json}</script>
<script>${readFileSync(library, "utf8").replaceAll("</script", "<\\/script")}</script>
<script>
const elements = JSON.parse(document.querySelector("#elements").textContent);
window.cy = cytoscape({
  container: document.querySelector("#cy"),
  elements,
  style: ${JSON.stringify(STYLE)},
  layout: { name: "preset", fit: true, padding: 32 },
  minZoom: 0.0001,
});
cy.one("render", () => { window.isDrawn = true; });
</script>`,
  );
  return pathToFileURL(file).href;
}

export const IS_READY = '() => document.documentElement?.dataset.ready === "true"';
export const isAllDrawn = (cards) => `() => (${IS_READY})() && window.underpin?.state().drawn === ${cards}`;

/** One visit to Underpin's page: the picture, and the drag with all that is drawn in view. */
export const visitUnderpin = (url, isComplete) =>
  visit(url, isComplete, async (at) => {
    const { page } = at;
    const { width, height } = await page.evaluate(() => document.querySelector("#map").getBoundingClientRect());
    await page.keyboard.press("f");
    await page.waitForTimeout(500);
    const { drawn, size, scale } = await page.evaluate(() => window.underpin.state());
    if (size.width * scale > width || size.height * scale > height) throw new Error("not the whole map is in view");
    const one = await page.evaluate(() => JSON.parse(document.querySelector("#underpin-data").textContent));
    const id = JSON.stringify(one.arguments[0].scene.cards[0].id);
    const panned = await pan(at, "#map .sigma-mouse", `JSON.stringify(window.underpin.nodeAt(${id}))`);
    return { drawn, map: { width, height }, pan: panned };
  });

export const visitCytoscape = (url) =>
  visit(url, "() => window.isDrawn === true", async (at) => {
    const drawn = await at.page.evaluate(() => window.cy.nodes().length);
    return { drawn, pan: await pan(at, "#cy canvas", "JSON.stringify(window.cy.pan())") };
  });
