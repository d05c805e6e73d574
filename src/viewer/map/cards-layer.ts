/** Near enough to read: the cards in view as HTML in one transformed box; the pointer goes through them to sigma. */
import type { Card, Point } from "../../layout/scene.js";
import { html } from "../dom.js";
import { createCard, repaintCard } from "./card.js";
import { type Frame, isDimmed, isShown, type Layer } from "./frame.js";
import { type Extent, extentOfRect, overlaps } from "./geometry.js";

/** Cards just outside are kept, so that a small drag makes no new ones. In pixels of the screen. */
const AROUND = 150;

export interface CardsLayer extends Layer {
  count(): number;
  /** The scene is about to change: cards that stay go on from where they are on the screen, `by` further in the new scene. */
  moveOn(by: Point): void;
}

/** Whether a card only looks different: the same text in the same place, on the same ground. */
function isRecoloured(before: Card, now: Card): boolean {
  return (
    before.width === now.width &&
    before.height === now.height &&
    before.shape === now.shape &&
    before.conclusion === now.conclusion &&
    before.fold === now.fold &&
    before.lines.length === now.lines.length &&
    before.lines.every((line, i) => line === now.lines[i])
  );
}

export function createCardsLayer(): CardsLayer {
  const box = html("div", { class: "cards" });
  const element = html("div", { class: "layer cards-clip" }, box);
  const drawn = new Map<string, { card: Card; element: HTMLElement }>();

  function keepOnly(wanted: ReadonlySet<string>): void {
    for (const [id, { element: old }] of drawn) {
      if (wanted.has(id)) continue;
      old.remove();
      drawn.delete(id);
    }
  }

  function wantedCards({ index, visible, hidden, scale }: Frame): readonly Card[] {
    const around = AROUND / scale;
    const extent: Extent = {
      left: visible.left - around,
      top: visible.top - around,
      right: visible.right + around,
      bottom: visible.bottom + around,
    };
    return index.argument.scene.cards.filter(
      (card) => overlaps(extentOfRect(card), extent) && isShown(index, hidden, card.id),
    );
  }

  return {
    element,
    count: () => drawn.size,
    moveOn(by) {
      for (const { card, element: one } of drawn.values()) {
        one.style.transition = "none";
        one.style.transform = `translate(${card.x + by.x}px, ${card.y + by.y}px)`;
      }
      // Read, so that the browser takes these places as where the way begins.
      if (element.offsetWidth < 0) return;
      for (const { element: one } of drawn.values()) one.style.removeProperty("transition");
    },
    draw(frame) {
      const near = frame.detail === "near";
      element.hidden = !near;
      const wanted = near ? wantedCards(frame) : [];
      keepOnly(new Set(wanted.map((card) => card.id)));
      for (const card of wanted) {
        let entry = drawn.get(card.id);
        // After a reload an unchanged id may have another text.
        if (entry && entry.card !== card && !isRecoloured(entry.card, card)) {
          entry.element.remove();
          entry = undefined;
        }
        if (entry && entry.card !== card) {
          repaintCard(entry.element, card);
          entry.card = card;
        }
        if (!entry) {
          entry = { card, element: createCard(card) };
          drawn.set(card.id, entry);
          box.append(entry.element);
        }
        entry.element.toggleAttribute("data-dimmed", isDimmed(frame, card.id));
        entry.element.toggleAttribute("data-changed", frame.changed.has(card.id));
        entry.element.toggleAttribute("data-selected", card.id === frame.selected);
      }
      box.style.transform = `matrix(${frame.scale}, 0, 0, ${frame.scale}, ${frame.left}, ${frame.top})`;
    },
  };
}
