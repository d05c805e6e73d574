/** Search with the keyboard: a combobox over a list of results. */
import { buildSearch, type Match, search, type SearchIndex } from "../argument/search.js";
import type { App } from "../app.js";
import { html, words } from "../dom.js";
import { messages } from "../messages.js";
import { fullName } from "../node-button.js";
import { statusSign } from "../status-badge.js";

const MOST = 30;

export interface SearchBox {
  readonly element: HTMLElement;
  focus(): void;
}

export function createSearchBox(app: App): SearchBox {
  const input = html("input", {
    type: "search",
    class: "search-input",
    id: "search",
    role: "combobox",
    placeholder: `${messages.searchHint}  ( / )`,
    "aria-label": messages.search,
    "aria-expanded": "false",
    "aria-controls": "search-results",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
  });
  const results = html("div", {
    class: "search-results",
    id: "search-results",
    role: "listbox",
    "aria-label": messages.search,
  });
  const note = html("div", { class: "search-note", role: "status" });
  const popup = html("div", { class: "search-popup", hidden: true }, results, note);
  const element = html("div", { class: "search" }, input, popup);
  let entries: SearchIndex | undefined;
  let matches: readonly Match[] = [];
  let active = -1;

  function close(): void {
    popup.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function setActive(next: number): void {
    const options = [...results.children];
    active = options.length === 0 ? -1 : (next + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    const option = options[active];
    if (!option) return;
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  function choose(match: Match | undefined): void {
    if (!match) return;
    close();
    app.select(match.node.id, "fly");
  }

  function option(match: Match, i: number): HTMLElement {
    const { node } = match;
    const row = html(
      "div",
      {
        class: "search-result",
        role: "option",
        id: `search-result-${i}`,
        "aria-selected": "false",
        "data-node": node.id,
      },
      statusSign(node.status),
      words(fullName(node), { class: "search-title" }),
      words(node.id, { class: "search-id" }),
    );
    // Before the field loses the focus, which closes the list.
    row.addEventListener("mousedown", (event) => {
      event.preventDefault();
      choose(match);
    });
    return row;
  }

  function update(): void {
    const index = app.index();
    if (!index || input.value.trim() === "") return close();
    entries ??= buildSearch(index);
    matches = search(entries, input.value);
    results.replaceChildren(...matches.slice(0, MOST).map(option));
    note.textContent = matches.length > MOST ? messages.more(matches.length - MOST) : messages.found(matches.length);
    popup.hidden = false;
    input.setAttribute("aria-expanded", "true");
    setActive(0);
  }

  input.addEventListener("input", update);
  input.addEventListener("focus", update);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setActive(active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") {
      choose(matches[active]);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (popup.hidden) input.blur();
      input.value = "";
      close();
    }
  });
  app.store.watch(
    ({ argument }) => argument,
    () => {
      entries = undefined;
      close();
    },
  );
  return { element, focus: () => input.select() };
}
