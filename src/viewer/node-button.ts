import type { PageNode } from "../formats/page/data.js";
import type { App } from "./app.js";
import { button, words } from "./dom.js";
import { messages } from "./messages.js";
import { statusSign } from "./status-badge.js";

/** What to call a node where it stands alone: a step without a warrant is described. */
export function fullName(node: PageNode): string {
  return node.text === "" ? node.title : node.text;
}

/** What to call it where its premises stand below it and what it leads to above. */
export function shortName(node: PageNode): string {
  if (node.text !== "" || !node.step) return node.text;
  return messages.step(node.step.from.length, node.step.atLeast);
}

/** A node named anywhere on the page: sign and text; it flies there. */
export function nodeButton(
  app: App,
  node: PageNode,
  name = fullName(node),
  ...after: readonly Node[]
): HTMLButtonElement {
  return button(
    { class: "node-button", "data-node": node.id },
    () => app.select(node.id, "fly"),
    statusSign(node.status),
    words(name, { class: "node-button-text" }),
    ...after,
  );
}
