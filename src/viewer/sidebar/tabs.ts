import { button, html } from "../dom.js";

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: HTMLElement;
}

/** Tabs after the ARIA pattern: one tab stop, arrow keys change the tab. */
export function createTabs(
  label: string,
  tabs: readonly Tab[],
): { element: HTMLElement; rename(id: string, label: string): void; show(id: string): void } {
  const buttons = new Map<string, HTMLButtonElement>();
  const panels = new Map<string, HTMLElement>();

  function show(id: string, focus: boolean): void {
    for (const [key, tab] of buttons) {
      tab.setAttribute("aria-selected", String(key === id));
      tab.tabIndex = key === id ? 0 : -1;
      panels.get(key)?.toggleAttribute("hidden", key !== id);
    }
    if (focus) buttons.get(id)?.focus();
  }

  for (const { id, label: text, content } of tabs) {
    buttons.set(
      id,
      button({ role: "tab", id: `tab-${id}`, "aria-controls": `tab-panel-${id}` }, () => show(id, false), text),
    );
    panels.set(
      id,
      html(
        "div",
        { role: "tabpanel", class: "tab-panel", id: `tab-panel-${id}`, "aria-labelledby": `tab-${id}` },
        content,
      ),
    );
  }
  const bar = html("div", { role: "tablist", class: "tab-bar", "aria-label": label }, ...buttons.values());
  bar.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const ids = tabs.map(({ id }) => id);
    const at = ids.findIndex((id) => buttons.get(id) === document.activeElement);
    show(ids[(at + (event.key === "ArrowRight" ? 1 : ids.length - 1)) % ids.length] ?? "", true);
  });
  show(tabs[0]?.id ?? "", false);
  return {
    element: html("div", { class: "tabs" }, bar, ...panels.values()),
    show: (id) => show(id, true),
    rename(id, text) {
      buttons.get(id)?.replaceChildren(text);
    },
  };
}
