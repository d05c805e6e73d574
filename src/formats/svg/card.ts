/** One card as an SVG group. */
import { jointLabel, kindLabel, statusLabel } from "../../layout/labels.js";
import { HEADER_FONT_SIZE, textPlaces } from "../../layout/metrics.js";
import { BORDER_DASHES, DOUBLE_GAP, CARD_STYLES, type Theme, THEMES } from "../../layout/palette.js";
import type { Card } from "../../layout/scene.js";
import { foldLine, innerOutline, outline } from "../../layout/shapes.js";
import { decimal } from "../../layout/decimal.js";
import { attributes, escapeXml } from "./xml.js";

/** The border of a conclusion is that much wider. */
const CONCLUSION_EXTRA = 0.8;

function shape(card: Card, theme: Theme): string {
  const style = CARD_STYLES[card.status];
  const { fill, border } = style[theme];
  const width = style.borderWidth + (card.conclusion ? CONCLUSION_EXTRA : 0);
  const dashes = BORDER_DASHES[style.border];
  const stroke = attributes({
    stroke: border,
    "stroke-width": width,
    "stroke-dasharray": dashes.length > 0 ? dashes.join(" ") : undefined,
    "stroke-linecap": style.border === "dotted" ? "round" : undefined,
    "stroke-linejoin": "round",
  });
  let paths = `<path d="${outline(card)}" fill="${fill}"${stroke}/>`;
  if (style.border === "double") paths += `<path d="${innerOutline(card, DOUBLE_GAP)}" fill="none"${stroke}/>`;
  const fold = foldLine(card);
  if (fold !== "") paths += `<path d="${fold}" fill="${THEMES[theme].page}" stroke="${border}" stroke-width="1"/>`;
  return paths;
}

function label(card: Card, theme: Theme): string {
  const { x, y, width, height, status, conclusion } = card;
  const { text } = CARD_STYLES[status][theme];
  const bold = { "font-size": HEADER_FONT_SIZE, "font-weight": "bold" };
  if (card.shape === "joint") {
    const place = { x: x + width / 2, y: y + height / 2 + HEADER_FONT_SIZE * 0.36, "text-anchor": "middle" };
    return `<text${attributes({ ...place, ...bold, fill: text })}>${escapeXml(jointLabel(card))}</text>`;
  }
  const { ink, muted } = THEMES[theme];
  const { left, headerRight, headerBaseline } = textPlaces(card);
  const kind = conclusion ? { ...bold, fill: ink } : { "font-size": HEADER_FONT_SIZE, fill: muted };
  const header = { y: y + headerBaseline };
  return (
    `<text${attributes({ x: x + left, ...header, ...kind })}>${escapeXml(kindLabel(card))}</text>` +
    `<text${attributes({ x: x + headerRight, ...header, "text-anchor": "end", ...bold, fill: text })}>` +
    `${escapeXml(statusLabel(card))}</text>`
  );
}

function body(card: Card, theme: Theme): string {
  const { left, firstBaseline, lineHeight, fontSize } = textPlaces(card);
  const { struck } = CARD_STYLES[card.status];
  const { ink, muted } = THEMES[theme];
  const decoration = struck ? "line-through" : undefined;
  // The same of each line: a large map is mostly lines of text.
  const x = decimal(card.x + left);
  const look = attributes({ "font-size": fontSize, fill: struck ? muted : ink, "text-decoration": decoration });
  let text = "";
  for (const [at, line] of card.lines.entries()) {
    const y = decimal(card.y + firstBaseline + at * lineHeight);
    text += `<text x="${x}" y="${y}"${look}>${escapeXml(line)}</text>`;
  }
  return text;
}

/** `title` is what a pointer that rests on the card is told. */
export function svgCard(card: Card, title: string, theme: Theme): string {
  return (
    `<g${attributes({ "data-node": card.id, "data-status": card.status })}><title>${escapeXml(title)}</title>` +
    `${shape(card, theme)}${label(card, theme)}${body(card, theme)}</g>`
  );
}
