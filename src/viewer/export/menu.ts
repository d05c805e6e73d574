/** Taking the view along: its link, files, a print. */
import type { App } from "../app.js";
import { copyText } from "../copy.js";
import { button, html } from "../dom.js";
import { messages } from "../messages.js";
import { effectiveTheme } from "../theme.js";
import { baseName, download, type Format, toPng, viewJson } from "./files.js";

async function save(app: App, format: Format): Promise<void> {
  const state = app.store.get();
  const { shown } = state;
  if (!shown) return;
  const name = `${baseName(shown.file)}.${format}`;
  try {
    if (format === "json") download(name, new Blob([viewJson(state)], { type: "application/json" }));
    else {
      const svg = await app.svg(effectiveTheme(state.theme));
      download(name, format === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await toPng(svg));
    }
    app.announce(messages.saved(name), "shown");
  } catch (error) {
    app.announce(messages.engineFailed(error instanceof Error ? error.message : String(error)), "shown");
  }
}

/** A button that opens a list of what can be done; Esc and a click elsewhere close it. */
export function createExportMenu(app: App): HTMLElement {
  const act = (id: string, text: string, work: () => void): HTMLElement =>
    html(
      "li",
      {},
      button(
        { class: "menu-item", id: `export-${id}` },
        () => {
          menu.open = false;
          work();
        },
        text,
      ),
    );
  const copyLink = async (): Promise<void> => {
    app.announce((await copyText(location.href)) ? messages.linkCopied : messages.notCopied, "shown");
  };
  const summary = html(
    "summary",
    { class: "tool", id: "export", title: messages.takeAlong },
    html("span", { "aria-hidden": "true" }, "⤓"),
    html("span", { class: "tool-word" }, messages.takeAlong),
  );
  const menu = html(
    "details",
    { class: "menu" },
    summary,
    html(
      "ul",
      { class: "menu-list" },
      act("link", messages.copyLink, () => void copyLink()),
      act("svg", messages.saveAs.svg, () => void save(app, "svg")),
      act("png", messages.saveAs.png, () => void save(app, "png")),
      act("json", messages.saveAs.json, () => void save(app, "json")),
      act("print", messages.print, () => print()),
    ),
  );
  // Fixed to the window, because the header scrolls and would clip it.
  menu.addEventListener("toggle", () => {
    const { right, bottom } = summary.getBoundingClientRect();
    const list = menu.querySelector<HTMLElement>(".menu-list");
    if (!list) return;
    list.style.top = `${bottom + 4}px`;
    list.style.right = `${Math.max(8, document.documentElement.clientWidth - right)}px`;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    summary.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  return menu;
}
