/** Over the map while a file is broken: what is wrong and where, above the last map that could be drawn. */
import type { App } from "../app.js";
import { button, html } from "../dom.js";
import { messages } from "../messages.js";
import { countOf, finding } from "../sidebar/findings.js";

export function createBanner(app: App): HTMLElement {
  const element = html("div", { class: "banner", id: "banner", role: "alert", hidden: true });
  let dismissed: unknown;

  function update(): void {
    const { data, argument, stale } = app.store.get();
    const broken = argument ? stale.has(argument.file) || data.broken.includes(argument.file) : data.broken.length > 0;
    // Dismissed means: these findings. The next edit that is broken too shows up again.
    element.hidden = !broken || dismissed === data.diagnostics;
    if (element.hidden) return element.replaceChildren();
    const file = argument?.file ?? data.broken[0] ?? "";
    const errors = data.diagnostics.filter(({ severity }) => severity === "error");
    const own = errors.filter(({ at }) => at.file === file);
    const shown = own.length > 0 ? own : errors;
    const heading = data.broken.includes(file) ? messages.broken(file) : messages.gone(file);
    element.replaceChildren(
      html(
        "div",
        { class: "banner-head" },
        html("strong", {}, argument ? heading : messages.stillness),
        html("span", { class: "banner-count" }, countOf(shown)),
        button({ class: "close", "aria-label": messages.dismiss, title: messages.dismiss }, dismiss, "✕"),
      ),
      html("div", { class: "banner-list" }, ...shown.map((one) => finding(app, one, false))),
    );
  }

  function dismiss(): void {
    dismissed = app.store.get().data.diagnostics;
    update();
  }

  app.store.watch(({ data }) => data, update);
  app.store.watch(({ argument }) => argument, update);
  update();
  return element;
}
