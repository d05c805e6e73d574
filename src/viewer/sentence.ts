/** A sentence of the analysis, each node that it names a button that flies there. */
import type { SentencePart } from "../formats/page/data.js";
import type { App } from "./app.js";
import { button, html, words } from "./dom.js";

export function sentence(app: App, parts: readonly SentencePart[], className: string): HTMLElement {
  return html("p", { class: className }, ...parts.map((part) => (typeof part === "string" ? part : named(app, part))));
}

function named(app: App, { node, name }: Exclude<SentencePart, string>): HTMLElement {
  const link = button({ class: "named", "data-node": node }, () => app.select(node, "fly"), words(name));
  link.addEventListener("pointerenter", () => app.store.set({ hovered: node }));
  link.addEventListener("pointerleave", () => app.store.set({ hovered: null }));
  return link;
}
