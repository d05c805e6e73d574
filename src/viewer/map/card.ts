/** A card as HTML: its outline as SVG, its text as text, set by the measures that the layout broke its lines with. */
import { jointLabel, kindLabel, statusLabel } from "../../layout/labels.js";
import { HEADER_FONT_SIZE, textPlaces } from "../../layout/metrics.js";
import { BORDER_DASHES, DOUBLE_GAP, CARD_STYLES } from "../../layout/palette.js";
import type { Card } from "../../layout/scene.js";
import { foldLine, innerOutline, outline } from "../../layout/shapes.js";
import { html, svg, words } from "../dom.js";

/** How far the drawing may reach over the card's box: half a border, and the halo of a conclusion. */
const BLEED = 8;
const HALO_GAP = 4;

/** The shape alone, with its corner at the origin: shared by cards, the fallback picture and nothing else. */
export function cardShape(card: Card): SVGGElement {
  const { border, borderWidth } = CARD_STYLES[card.status];
  const box = { shape: card.shape, x: 0, y: 0, width: card.width, height: card.height };
  const group = svg("g", { class: "card-shape", "data-border": border, "stroke-width": borderWidth });
  if (card.conclusion) {
    const halo = {
      ...box,
      x: -HALO_GAP,
      y: -HALO_GAP,
      width: box.width + 2 * HALO_GAP,
      height: box.height + 2 * HALO_GAP,
    };
    group.append(svg("path", { class: "card-halo", d: outline(halo) }));
  }
  const dashes = BORDER_DASHES[border].join(" ");
  group.append(svg("path", { class: "card-outline", d: outline(box), "stroke-dasharray": dashes || null }));
  if (border === "double") group.append(svg("path", { class: "card-line", d: innerOutline(box, DOUBLE_GAP) }));
  const fold = foldLine(box);
  if (fold) group.append(svg("path", { class: "card-line", d: fold }));
  return group;
}

function header(card: Card): HTMLElement {
  const places = textPlaces(card);
  const row = html("div", { class: "card-header" }, words(kindLabel(card), { class: "card-kind" }));
  row.append(html("span", { class: "card-status" }, statusLabel(card)));
  row.style.left = `${places.left}px`;
  row.style.width = `${places.headerRight - places.left}px`;
  row.style.top = `${places.headerBaseline - HEADER_FONT_SIZE * 1.1}px`;
  row.style.fontSize = `${HEADER_FONT_SIZE}px`;
  return row;
}

function text(card: Card): HTMLElement {
  const places = textPlaces(card);
  const block = html("div", { class: "card-text", dir: "auto" });
  for (const line of card.lines) block.append(html("span", {}, line), " ");
  block.style.left = `${places.left}px`;
  block.style.top = `${places.firstBaseline - places.fontSize * 0.8 - (places.lineHeight - places.fontSize) / 2}px`;
  block.style.fontSize = `${places.fontSize}px`;
  block.style.lineHeight = `${places.lineHeight}px`;
  return block;
}

/** The same card with another status, or in another place: changed in place, so that the style sheet can lead over. */
export function repaintCard(element: HTMLElement, card: Card): void {
  element.style.transform = `translate(${card.x}px, ${card.y}px)`;
  if (element.dataset["status"] === card.status) return;
  element.querySelector(".card-shape")?.replaceWith(cardShape(card));
  element.dataset["status"] = card.status;
  element.toggleAttribute("data-turned", true);
  element.toggleAttribute("data-struck", CARD_STYLES[card.status].struck);
  const word = element.querySelector(".card-status, .card-joint");
  if (word) word.textContent = card.shape === "joint" ? jointLabel(card) : statusLabel(card);
}

export function createCard(card: Card): HTMLElement {
  const { width, height } = card;
  const element = html("div", {
    class: "card",
    "data-id": card.id,
    "data-status": card.status,
    "data-shape": card.shape,
    "data-struck": CARD_STYLES[card.status].struck,
  });
  element.style.transform = `translate(${card.x}px, ${card.y}px)`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  const drawing = svg(
    "svg",
    {
      class: "card-drawing",
      "aria-hidden": "true",
      width: width + 2 * BLEED,
      height: height + 2 * BLEED,
      viewBox: `${-BLEED} ${-BLEED} ${width + 2 * BLEED} ${height + 2 * BLEED}`,
    },
    cardShape(card),
  );
  element.append(drawing);
  if (card.shape === "joint") element.append(html("span", { class: "card-joint" }, jointLabel(card)));
  else element.append(header(card), text(card));
  return element;
}
