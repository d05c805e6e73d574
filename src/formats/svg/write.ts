/** A scene as a standalone SVG 1.1 document. */
import { kindWord } from "../../layout/labels.js";
import { FONT_FAMILY } from "../../layout/metrics.js";
import { CARD_STYLES, type Theme, THEMES } from "../../layout/palette.js";
import type { Card, Scene } from "../../layout/scene.js";
import { svgCard } from "./card.js";
import { svgRoute } from "./route.js";
import { attributes, escapeXml } from "./xml.js";

export interface SvgOptions {
  /** `light` by default. */
  readonly theme?: Theme;
  readonly title?: string;
  readonly description?: string;
  /** The whole text of a node by its id, for its tooltip; without one, the lines on its card. */
  readonly texts?: ReadonlyMap<string, string>;
}

function tooltip(card: Card, texts: ReadonlyMap<string, string> | undefined): string {
  const text = texts?.get(card.id) ?? card.lines.join(" ");
  return `${kindWord(card)} ${card.id} (${CARD_STYLES[card.status].word})${text === "" ? "" : `: ${text}`}`;
}

/**
 * So many elements become one text at a time. Text that is put together is kept as its pieces until somebody reads it; all
 * pieces of a large map would fill the memory several times over.
 */
const TOGETHER = 64;

function* elements<T>(all: readonly T[], write: (one: T) => string): Iterable<string> {
  for (let at = 0; at < all.length; at += TOGETHER) {
    const some = all.slice(at, at + TOGETHER);
    yield some.map((one) => `${write(one)}\n`).join("");
  }
}

/** Returns the document as a string; one pixel of the scene is one user unit. */
export function writeSvg(scene: Scene, options: SvgOptions = {}): string {
  return [...svgPieces(scene, options)].join("");
}

/** The same in pieces, made one after the other as they are asked for: who writes a large map to a file never needs all of it. */
export function* svgPieces(
  scene: Scene,
  { theme = "light", title, description, texts }: SvgOptions = {},
): Iterable<string> {
  const { width, height } = scene;
  const name = title ?? "Argument map";
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    version: "1.1",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": name,
    "font-family": FONT_FAMILY,
  };
  // What is dead lies under what counts, and every route under the cards.
  const routes = scene.routes.toSorted((a, b) => Number(a.alive) - Number(b.alive));
  yield `<svg${attributes(root)}>\n<title>${escapeXml(name)}</title>\n`;
  if (description !== undefined) yield `<desc>${escapeXml(description)}</desc>\n`;
  yield `<rect${attributes({ width, height, fill: THEMES[theme].page })}/>\n`;
  yield* elements(routes, (route) => svgRoute(route, theme));
  yield* elements(scene.cards, (card) => svgCard(card, tooltip(card, texts), theme));
  yield "</svg>\n";
}
