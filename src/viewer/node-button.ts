import type { PageNode } from "../formats/page/data.js";
import type { App } from "./app.js";
import { button, words } from "./dom.js";
import { statusSign } from "./status-badge.js";

/** A node named anywhere on the page: sign and text; it flies there. */
export function nodeButton(app: App, node: PageNode, ...after: readonly Node[]): HTMLButtonElement {
  return button(
    { class: "node-button", "data-node": node.id },
    () => app.select(node.id, "fly"),
    statusSign(node.status),
    words(node.title, { class: "node-button-text" }),
    ...after,
  );
}
