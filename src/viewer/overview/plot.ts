/** The plot of an argument, drawn when somebody unfolds it. */
import type { ArgumentSummary } from "../../formats/page/data.js";
import type { App } from "../app.js";
import { html } from "../dom.js";
import { drawPlot } from "../engine/engine.js";
import { messages } from "../messages.js";
import { effectiveTheme } from "../theme.js";

const PLOT = "entry-plot";

export function plot(app: App, { file, title, plot: input }: ArgumentSummary): HTMLElement {
  // What is too wide is scrolled, by the keyboard too.
  const picture = html("div", {
    class: "plot-picture",
    tabindex: 0,
    role: "group",
    "aria-label": messages.plotOf(title),
  });
  const element = html(
    "details",
    { class: PLOT, "data-key": `${file} plot` },
    html("summary", { "data-key": `${file} plot-summary` }, messages.plot),
    picture,
  );
  const draw = (): void => {
    if (!element.open) return picture.replaceChildren();
    const text = drawPlot(input, effectiveTheme(app.store.get().theme));
    const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
    picture.replaceChildren(document.importNode(documentElement, true));
  };
  element.addEventListener("toggle", draw);
  return element;
}

/** Those that are unfolded, in other colours. */
export function redrawPlots(within: HTMLElement): void {
  for (const one of within.querySelectorAll(`.${PLOT}`)) one.dispatchEvent(new Event("toggle"));
}
