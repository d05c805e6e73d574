/** A sentence of the analysis, each node that it names a button that flies there. */
import type { SentencePart } from "../formats/page/data.js";
import type { App } from "./app.js";
import { addressOf } from "./address.js";
import { html, words } from "./dom.js";

export function sentence(app: App, parts: readonly SentencePart[], className: string): HTMLElement {
  return html("p", { class: className }, ...parts.map((part) => (typeof part === "string" ? part : named(app, part))));
}

function named(app: App, { node, name }: Exclude<SentencePart, string>): HTMLElement {
  // A link, not a button, which would not break between lines; its address opens on the node elsewhere too.
  const link = html("a", { class: "named", "data-node": node, href: addressOf(app, node) }, words(name));
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    app.select(node, "fly");
  });
  link.addEventListener("pointerenter", () => app.store.set({ hovered: node }));
  link.addEventListener("pointerleave", () => app.store.set({ hovered: null }));
  return link;
}
