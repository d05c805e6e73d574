/** Search, legend, outline and findings; on a narrow screen a sheet that comes up from below. */
import type { App } from "../app.js";
import { button, html } from "../dom.js";
import { messages } from "../messages.js";
import { createFindings } from "./findings.js";
import { createLegend } from "./legend.js";
import { createOutline } from "./outline-tree.js";
import { createSearchBox } from "./search-box.js";
import { createOpenList } from "../top/first.js";
import { createTabs } from "./tabs.js";

export interface Sidebar {
  readonly element: HTMLElement;
  /** Opens it on a narrow screen; elsewhere it is always there. */
  readonly opener: HTMLElement;
  focusSearch(): void;
  /** Brings up the list of the open nodes. */
  showOpen(): void;
  close(): boolean;
}

export function createSidebar(app: App): Sidebar {
  const search = createSearchBox(app);
  const tabs = createTabs(messages.outline, [
    { id: "outline", label: messages.outline, content: createOutline(app) },
    { id: "open", label: messages.openNodes(0), content: createOpenList(app) },
    { id: "findings", label: messages.findings, content: createFindings(app) },
  ]);
  const closer = button({ class: "close sheet-close", "aria-label": messages.close }, () => close(), "✕");
  const element = html(
    "aside",
    { class: "sidebar", id: "sidebar", "aria-label": messages.menu },
    closer,
    search.element,
    createLegend(app),
    tabs.element,
  );
  const opener = button(
    { class: "sheet-opener", "aria-label": messages.menu, "aria-expanded": "false", "aria-controls": "sidebar" },
    () => toggle(!element.hasAttribute("data-open")),
    messages.menuShort,
  );

  function toggle(open: boolean): void {
    element.toggleAttribute("data-open", open);
    opener.setAttribute("aria-expanded", String(open));
  }
  function close(): boolean {
    const wasOpen = element.hasAttribute("data-open");
    if (wasOpen) {
      toggle(false);
      opener.focus();
    }
    return wasOpen;
  }

  const nameFindings = (): void => {
    const { data, argument } = app.store.get();
    const { length } = data.diagnostics.filter(({ at }) => at.file === argument?.file);
    tabs.rename("findings", length === 0 ? messages.findings : `${messages.findings} (${length})`);
  };
  app.store.watch(({ data }) => data, nameFindings);
  app.store.watch(({ argument }) => argument, nameFindings);
  nameFindings();
  const nameOpen = (): void => {
    const { shown } = app.store.get();
    tabs.rename("open", messages.openNodes(shown?.nodes.filter(({ open }) => open).length ?? 0));
  };
  app.store.watch(({ shown }) => shown, nameOpen);
  nameOpen();
  // Whoever chose a node wants to see it.
  app.store.watch(
    ({ selected }) => selected,
    (selected) => selected !== null && toggle(false),
  );

  return {
    element,
    opener,
    close,
    showOpen() {
      toggle(true);
      tabs.show("open");
    },
    focusSearch() {
      toggle(true);
      search.focus();
    },
  };
}
