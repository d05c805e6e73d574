/** Every node that a supposition changes: what it was, what it is, and on demand by which way. */
import type { App } from "../app.js";
import { html } from "../dom.js";
import { messages } from "../messages.js";
import { nodeButton, shortName } from "../node-button.js";
import { list } from "../panel/section.js";
import { statusBadge } from "../status-badge.js";
import { type Changed, changesOf } from "./changes.js";

function way(app: App, id: string): HTMLElement {
  const steps = html("ol", { class: "plain-list" });
  const element = html("details", { class: "path" }, html("summary", {}, messages.byWhichWay), steps);
  async function fill(): Promise<void> {
    const path = await app.why(id);
    const nodes = path.flatMap((one) => app.index()?.nodes.get(one) ?? []);
    steps.replaceChildren(...nodes.map((node) => html("li", {}, nodeButton(app, node, shortName(node)))));
  }
  element.addEventListener("toggle", () => {
    if (element.open && !steps.hasChildNodes()) void fill();
  });
  return element;
}

function row(app: App, { node, from, conclusion }: Changed): HTMLElement {
  return html(
    "div",
    { class: "change", "data-node": node.id },
    html(
      "div",
      { class: "change-line" },
      statusBadge(from),
      html("span", { "aria-label": messages.becomes }, "→"),
      statusBadge(node.status),
      conclusion ? html("span", { class: "carries" }, messages.conclusion) : null,
    ),
    nodeButton(app, node),
    way(app, node.id),
  );
}

export function changeList(app: App): HTMLElement {
  const { argument, shown, whatIf } = app.store.get();
  if (!argument || !shown || !whatIf) return html("div");
  return list(changesOf(argument, shown, whatIf).changed.map((one) => row(app, one)));
}
