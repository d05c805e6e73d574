/** Where cards are too small to read, the one under the pointer says what it is. */
import { html, words } from "../dom.js";
import { fullName } from "../node-button.js";
import { statusBadge } from "../status-badge.js";
import type { Layer } from "./frame.js";

const GAP = 10;

export function createTip(): Layer {
  const element = html("div", { class: "map-tip", "aria-hidden": "true", hidden: true });
  let shown: string | null = null;
  return {
    element,
    draw({ detail, hovered, selected, index, scale, left, top, width }) {
      const card = hovered === null || hovered === selected || detail === "near" ? undefined : index.cards.get(hovered);
      const node = hovered === null ? undefined : index.nodes.get(hovered);
      element.hidden = !card || !node;
      if (!card || !node) {
        shown = null;
        return;
      }
      if (shown !== node.id) element.replaceChildren(statusBadge(node.status), words(fullName(node)));
      shown = node.id;
      const x = left + (card.x + card.width / 2) * scale;
      const over = top + card.y * scale;
      const below = over < 140;
      const y = below ? top + (card.y + card.height) * scale + GAP : over - GAP;
      const middle = Math.min(Math.max(x, 150), Math.max(150, width - 150));
      element.style.transform = `translate(${middle}px, ${y}px) translate(-50%, ${below ? "0" : "-100%"})`;
    },
  };
}
