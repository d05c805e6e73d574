/**
 * What is printed: the map as it is shown, fitted to the width of the paper, and below it every statement in the order of
 * the outline. Made when the browser is about to print, because the map on screen is a canvas with a part of it.
 */
import type { App } from "../app.js";
import { buildOutline, type OutlineItem } from "../argument/outline.js";
import { html, svg, words } from "../dom.js";
import { createCard } from "../map/card.js";
import { drawRoute } from "../map/svg-route.js";
import { messages } from "../messages.js";
import { fullName } from "../node-button.js";
import { statusSign } from "../status-badge.js";

/** The width of a sheet of A4 across, without its margins, in CSS pixels. */
const SHEET = 1040;
/** More than these would be a stack of paper. */
const MOST_CARDS = 1500;
const MOST_ROWS = 3000;
const DEEPEST = 12;

function map(app: App): HTMLElement {
  const scene = app.store.get().shown?.scene;
  if (!scene || scene.cards.length > MOST_CARDS)
    return html("p", {}, messages.tooManyToPrint(scene?.cards.length ?? 0));
  const scale = Math.min(1, SHEET / scene.width);
  const routes = svg("svg", { class: "svg-routes", width: scene.width, height: scene.height });
  routes.append(...scene.routes.map(drawRoute));
  const box = html("div", { class: "cards" }, routes, ...scene.cards.map(createCard));
  box.style.transform = `scale(${scale})`;
  const sheet = html("div", { class: "print-map" }, box);
  sheet.style.height = `${scene.height * scale}px`;
  return sheet;
}

function row({ node, level, relation, reference }: OutlineItem): HTMLElement | null {
  if (!node) return null;
  const line = html(
    "li",
    {},
    relation === "opposes" ? "− " : relation === "supports" ? "+ " : "",
    statusSign(node.status),
    " ",
    words(fullName(node)),
    reference ? ` (${messages.seeAbove})` : "",
  );
  line.style.paddingInlineStart = `${(Math.min(level, DEEPEST) - 1) * 14}px`;
  return line;
}

function outline(app: App): readonly HTMLElement[] {
  const index = app.index();
  if (!index) return [];
  const rows: HTMLElement[] = [];
  let left = 0;
  const waiting = buildOutline(index).roots.toReversed();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    waiting.push(...item.children.toReversed());
    const line = row(item);
    if (line && rows.length < MOST_ROWS) rows.push(line);
    else if (line) left++;
  }
  return [
    html("h2", {}, messages.outline),
    html("ul", { class: "print-outline" }, ...rows),
    ...(left > 0 ? [html("p", {}, messages.notPrinted(left))] : []),
  ];
}

export function preparePrinting(app: App, root: HTMLElement): void {
  const sheet = html("div", { class: "print-sheet", "aria-hidden": "true" });
  addEventListener("beforeprint", () => {
    // The index is printed as it is.
    if (!app.store.get().shown) return;
    sheet.replaceChildren(map(app), ...outline(app));
    root.append(sheet);
  });
  addEventListener("afterprint", () => {
    sheet.remove();
    sheet.replaceChildren();
  });
}
