import type { App } from "../app.js";
import type { OutlineItem } from "../argument/outline.js";
import { html, unseen, words } from "../dom.js";
import { messages } from "../messages.js";
import { fullName, shortName } from "../node-button.js";
import { statusSign } from "../status-badge.js";

/** Deeper rows are not set further in: on a long chain the text would leave the page. */
const DEEPEST = 12;
const STEP = 14;

const PREFIX: Readonly<Partial<Record<OutlineItem["relation"], string>>> = { supports: "+", opposes: "−" };

/** One line of the outline. Rows are flat, their depth is said by `aria-level`, so that no chain is too deep for the browser. */
export function outlineRow(app: App, item: OutlineItem, open: boolean, siblings: number): HTMLElement {
  const { node, relation, level, children, reference, position } = item;
  // As it is supposed to be, which the outline was not made anew for.
  const status = (node && app.index()?.nodes.get(node.id)?.status) ?? node?.status ?? "open";
  const row = html("li", {
    class: "outline-row",
    role: "treeitem",
    tabindex: -1,
    "data-key": item.key,
    "data-node": node?.id,
    "data-sign": node && status,
    "data-relation": relation,
    "data-kind": node?.kind,
    "data-reference": reference,
    "aria-level": level,
    "aria-posinset": position,
    "aria-setsize": siblings,
    "aria-expanded": children.length > 0 ? String(open) : null,
    "aria-selected": String(node !== null && node.id === app.store.get().selected),
  });
  row.style.paddingInlineStart = `${(Math.min(level, DEEPEST) - 1) * STEP + 4}px`;
  row.append(html("span", { class: "twisty", "aria-hidden": "true" }, children.length > 0 ? (open ? "▾" : "▸") : ""));
  if (!node) {
    const text = relation === "more" ? messages.moreSiblings(siblings - position + 1) : messages.loose(children.length);
    row.append(html("span", { class: "outline-text" }, text));
    return row;
  }
  const prefix = PREFIX[relation];
  if (prefix !== undefined) {
    row.append(
      html("span", { class: "relation", "aria-hidden": "true" }, prefix),
      unseen(`${messages.relation[relation]}, `),
    );
  }
  row.append(statusSign(status), words(reference ? fullName(node) : shortName(node), { class: "outline-text" }));
  if (reference) row.append(html("span", { class: "outline-reference" }, messages.seeAbove));
  return row;
}
