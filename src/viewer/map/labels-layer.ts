/** Above the shapes: the words at middle distance, and at every distance the ring around what is selected or hovered. */
import { FONT_FAMILY } from "../../layout/metrics.js";
import { CARD_STYLES, THEMES } from "../../layout/palette.js";
import type { Card } from "../../layout/scene.js";
import { outline } from "../../layout/shapes.js";
import { html } from "../dom.js";
import { DIMMED, type Frame, isDimmed, isShown, type Layer, sceneContext } from "./frame.js";
import { type Extent, extentOfRect, overlaps } from "./geometry.js";

/** On screen, whatever the scale. */
const FONT_SIZE = 10;
const LINE = 12;
/** On a narrower card words are only beginnings of words: the sign alone says more. */
const LEAST_WIDTH = 60;
/** With more conclusions than this their names would cover the map. */
const MOST_NAMES = 6;
const NAME_SIZE = 11;
const NAME_LINE = 14;
const NAME_WIDTH = 170;

const cardOf = (frame: Frame, id: string | null): Card | undefined =>
  id === null ? undefined : frame.index.cards.get(id);

function ring(context: CanvasRenderingContext2D, frame: Frame, card: Card, selected: boolean): void {
  const gap = Math.max(4, 3 / frame.scale);
  const { x, y, width, height } = card;
  const around = { shape: card.shape, x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap };
  context.globalAlpha = 1;
  context.strokeStyle = THEMES[frame.theme][selected ? "selection" : "hover"];
  context.lineWidth = (selected ? 2.5 : 1.5) * Math.max(1, 1 / frame.scale);
  context.stroke(new Path2D(outline(around)));
}

/** As many words as fit on each line, the last one cut. */
function fitLines(context: CanvasRenderingContext2D, text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.split(/\s+/u);
  while (rest.length > 0 && lines.length < most) {
    const last = lines.length === most - 1;
    let take = 1;
    while (take < rest.length && context.measureText(rest.slice(0, take + 1).join(" ")).width <= width) take++;
    let line = rest.slice(0, take).join(" ");
    if (context.measureText(line).width > width || (last && take < rest.length)) {
      while (line.length > 1 && context.measureText(`${line}…`).width > width) line = line.slice(0, -1);
      line = `${line}…`;
    }
    lines.push(line);
    rest = rest.slice(take);
  }
  return lines;
}

export function createLabelsLayer(): Layer {
  const canvas = html("canvas", { class: "layer" });
  // Measuring text is the dear part: the lines of a card are kept as long as its width on screen stays about the same.
  const kept = new Map<string, readonly string[]>();
  let keptFor: unknown;

  function label(context: CanvasRenderingContext2D, frame: Frame, card: Card): void {
    const width = card.width * frame.scale - 10;
    const height = card.height * frame.scale - 4;
    const style = CARD_STYLES[card.status];
    const middle = {
      x: frame.left + (card.x + card.width / 2) * frame.scale,
      y: frame.top + (card.y + card.height / 2) * frame.scale,
    };
    context.globalAlpha = isDimmed(frame, card.id) ? DIMMED : 1;
    context.textAlign = "center";
    if (width < LEAST_WIDTH || card.shape === "joint") {
      if (height < 6) return;
      context.font = `bold ${Math.min(FONT_SIZE + 2, height)}px ${FONT_FAMILY}`;
      context.fillStyle = style[frame.theme].text;
      context.fillText(style.sign, middle.x, middle.y);
      return;
    }
    context.font = `${FONT_SIZE}px ${FONT_FAMILY}`;
    const most = Math.max(1, Math.min(3, Math.floor(height / LINE)));
    const key = `${card.id} ${most} ${Math.round(width / 6)}`;
    let lines = kept.get(key);
    if (!lines) {
      const text = frame.index.nodes.get(card.id)?.text;
      lines = fitLines(context, `${style.sign} ${text === undefined || text === "" ? card.id : text}`, width, most);
      kept.set(key, lines);
    }
    context.fillStyle = THEMES[frame.theme].ink;
    lines.forEach((line, i) => context.fillText(line, middle.x, middle.y + (i - (lines.length - 1) / 2) * LINE));
  }

  /** Too small to be read, a conclusion still says beside its card what all this is about. */
  function name(context: CanvasRenderingContext2D, frame: Frame, card: Card, taken: Extent[]): void {
    const text = frame.index.nodes.get(card.id)?.text ?? "";
    context.font = `600 ${NAME_SIZE}px ${FONT_FAMILY}`;
    const key = `${card.id} name`;
    const lines = kept.get(key) ?? fitLines(context, text, NAME_WIDTH, 2);
    kept.set(key, lines);
    const half = Math.max(...lines.map((line) => context.measureText(line).width)) / 2 + 4;
    const y = frame.top + (card.y + card.height) * frame.scale + 6;
    const x = Math.min(frame.left + (card.x + card.width / 2) * frame.scale, Math.max(half, frame.width - half));
    const place = { left: x - half, right: x + half, top: y, bottom: y + lines.length * NAME_LINE };
    if (taken.some((other) => overlaps(other, place))) return;
    taken.push(place);
    context.globalAlpha = isDimmed(frame, card.id) ? DIMMED : 1;
    context.textAlign = "center";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = THEMES[frame.theme].page;
    context.fillStyle = THEMES[frame.theme].ink;
    lines.forEach((line, i) => {
      context.strokeText(line, x, y + (i + 0.5) * NAME_LINE);
      context.fillText(line, x, y + (i + 0.5) * NAME_LINE);
    });
  }

  return {
    element: canvas,
    draw(frame) {
      const selected = cardOf(frame, frame.selected);
      const hovered = frame.hovered === frame.selected ? undefined : cardOf(frame, frame.hovered);
      // A canvas that is only cleared may go on showing what it showed, such as the ring around a node that was let go.
      canvas.hidden = frame.detail === "near" && !selected && !hovered;
      const context = canvas.hidden ? null : sceneContext(canvas, frame);
      if (!context) return;
      if (hovered) ring(context, frame, hovered, false);
      if (selected) ring(context, frame, selected, true);
      if (frame.detail === "near") return;
      if (keptFor !== frame.index || kept.size > 5000) kept.clear();
      keptFor = frame.index;
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      context.textBaseline = "middle";
      const inView = frame.index.argument.scene.cards.filter(
        (card) => overlaps(extentOfRect(card), frame.visible) && isShown(frame.index, frame.hidden, card.id),
      );
      if (frame.detail === "mid") for (const card of inView) label(context, frame, card);
      const taken: Extent[] = [];
      if (frame.index.argument.conclusions.length > MOST_NAMES) return;
      for (const card of inView) if (card.conclusion) name(context, frame, card, taken);
    },
  };
}
