/** What the map can make of the node: a part of it, or one card for all that it rests on. */
import type { PageNode } from "../../formats/page/data.js";
import type { App } from "../app.js";
import { button, html } from "../dom.js";
import { messages } from "../messages.js";
import { toggled } from "../shown/part.js";
import { section } from "./section.js";

const FIRST_STEPS = 2;

export function mapActions(app: App, node: PageNode): HTMLElement {
  const { part } = app.store.get();
  const act = (name: string, pressed: boolean, text: string, work: () => void): HTMLElement =>
    button({ class: "choice", "aria-pressed": String(pressed), "data-act": name }, work, text);
  const folded = part.folded.includes(node.id);
  const isFocus = part.focus?.node === node.id;
  const isOnly = part.only === node.id;
  const buttons = [
    act("focus", isFocus, messages.focusHere, () =>
      app.show({ focus: isFocus ? null : { node: node.id, steps: FIRST_STEPS }, only: null }),
    ),
    act("only", isOnly, messages.onlyThis, () => app.show({ only: isOnly ? null : node.id, focus: null })),
    node.supportedBy.length + node.opposedBy.length > 0 || node.step
      ? act("fold", folded, messages.foldSubtree, () => app.show({ folded: toggled(part.folded, node.id) }))
      : null,
    node.group === undefined
      ? null
      : act("group", part.groups.includes(node.group), messages.foldGroup, () =>
          app.show({ groups: toggled(part.groups, node.group ?? "") }),
        ),
  ];
  return section(
    messages.onTheMap,
    html("div", { class: "choices", role: "group", "aria-label": messages.onTheMap }, ...buttons),
  );
}
