import { button, html } from "../dom.js";
import { messages } from "../messages.js";

/** As many entries of a list as are shown before a button shows the rest. */
const FIRST = 8;

export function section(title: string, ...content: readonly Node[]): HTMLElement {
  return html("section", { class: "panel-section" }, html("h3", {}, title), ...content);
}

/** A list whose tail waits behind a button that says how long the whole is. */
export function list(items: readonly Node[]): HTMLElement {
  const rows = items.map((item) => html("li", {}, item));
  const element = html("ul", { class: "plain-list" }, ...rows.slice(0, FIRST));
  if (rows.length <= FIRST) return element;
  const more = html("li", {});
  more.append(
    button(
      { class: "link" },
      () => {
        more.replaceWith(...rows.slice(FIRST));
        rows[FIRST]?.querySelector("button")?.focus();
      },
      messages.showAllOf(rows.length),
    ),
  );
  element.append(more);
  return element;
}
