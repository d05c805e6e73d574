/** "It holds if ...": each settlement a row that lights its nodes and the routes from them, and can be supposed as a whole. */
import type { PageLiteral } from "../../formats/page/data.js";
import type { PageDetail, PageWays } from "../../formats/page/detail.js";
import type { App } from "../app.js";
import { between } from "../argument/cone.js";
import type { ArgumentIndex } from "../argument/index-argument.js";
import { button, html } from "../dom.js";
import { messages } from "../messages.js";
import { nodeButton } from "../node-button.js";
import { list, section } from "./section.js";

/** Lights some nodes and the ways from them to the claim for as long as the pointer or the focus is on an element. */
export function lightsUp(app: App, element: HTMLElement, ids: () => ReadonlySet<string>): void {
  const light = (): void => app.store.set({ highlight: { ids: ids() } });
  const leave = (): void => app.store.set({ highlight: null });
  element.addEventListener("pointerenter", light);
  element.addEventListener("focusin", light);
  element.addEventListener("pointerleave", leave);
  element.addEventListener("focusout", leave);
}

function literal(app: App, index: ArgumentIndex, { node, must }: PageLiteral): HTMLElement | null {
  const known = index.nodes.get(node);
  if (!known) return null;
  return html(
    "div",
    { class: "literal" },
    html("span", { class: "must", "data-must": must }, messages.must[must]),
    nodeButton(app, known),
  );
}

function wayRow(app: App, index: ArgumentIndex, claim: string, way: readonly PageLiteral[]): HTMLElement {
  const row = html(
    "div",
    { class: "way" },
    ...way.map((one) => literal(app, index, one)),
    button({ class: "link way-try" }, () => void app.supposeAll(way), messages.supposeThis),
  );
  lightsUp(app, row, () =>
    between(
      index,
      way.map(({ node }) => node),
      claim,
    ),
  );
  return row;
}

function ways(app: App, index: ArgumentIndex, claim: string, title: string, found: PageWays): HTMLElement | null {
  // Where none is listed, there may still be some: that the work ran out is not that there is no way.
  if (found.listed.length === 0 && found.counted && found.more === null) return null;
  const rows = found.listed.map((way) => wayRow(app, index, claim, way));
  const more = messages.moreWays(rows.length, found.more, found.counted);
  return section(title, list(rows), ...(more === "" ? [] : [html("p", { class: "aside" }, more)]));
}

export function settlements(app: App, index: ArgumentIndex, detail: PageDetail): readonly (HTMLElement | null)[] {
  const { id, reach } = detail;
  // That an open question holds if it is granted says nothing.
  const others = (found: PageWays): PageWays => ({
    ...found,
    listed: found.listed.filter((way) => way.length > 1 || way[0]?.node !== id),
  });
  return [
    ways(app, index, id, messages.holdsIf[reach], others(detail.settlements)),
    ways(app, index, id, messages.fallsIf[reach], others(detail.defeats)),
  ];
}
