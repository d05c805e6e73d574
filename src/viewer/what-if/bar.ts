/** What is supposed and what that changes, above the map for as long as anything is. */
import type { PageSupposed } from "../../formats/page/answers.js";
import type { App } from "../app.js";
import { copyText } from "../copy.js";
import { button, html } from "../dom.js";
import { messages } from "../messages.js";
import { fullName, nodeButton } from "../node-button.js";
import { changesOf, headline } from "./changes.js";
import { changeList } from "./change-list.js";
import { yamlEdit } from "./yaml-edit.js";

function chip(app: App, { id, as, impliedBy }: PageSupposed): HTMLElement | null {
  const node = app.index()?.nodes.get(id);
  if (!node) return null;
  const name = fullName(node);
  return html(
    "li",
    { class: "chip" },
    html(
      "span",
      { class: "must", "data-must": as === "granted" || as === "proven" ? "granted" : "denied" },
      messages.supposedWord[as],
    ),
    nodeButton(app, node),
    impliedBy === undefined
      ? button(
          { class: "close", "aria-label": messages.takeBack(name), title: messages.takeBack(name) },
          () => void app.suppose(id, null),
          "✕",
        )
      : html("span", { class: "aside" }, messages.implied),
  );
}

export function createWhatIfBar(app: App): HTMLElement {
  const said = html("p", { class: "what-if-said" });
  const chips = html("ul", { class: "chips", "aria-label": messages.supposed });
  const list = html("div", { class: "what-if-list", id: "what-if-list", hidden: true });
  const opener = button(
    { class: "link", "aria-expanded": "false", "aria-controls": "what-if-list", id: "what-if-changes" },
    () => unfold(list.hidden === true),
    messages.listChanges,
  );
  const copy =
    (text: () => string, done: string): (() => void) =>
    () => {
      void copyText(text()).then((copied) => app.announce(copied ? done : messages.notCopied, "shown"));
    };
  const tools = html(
    "div",
    { class: "what-if-tools" },
    opener,
    button(
      { class: "link", id: "copy-link" },
      copy(() => location.href, messages.linkCopied),
      messages.copyLink,
    ),
    button(
      { class: "link", id: "copy-yaml" },
      copy(() => yamlEdit(app.store.get().argument, app.store.get().supposed), messages.yamlCopied),
      messages.copyYaml,
    ),
    button({ class: "link", id: "reset" }, () => void app.supposeAll([]), messages.reset),
  );
  const element = html(
    "section",
    { class: "what-if", id: "what-if", "aria-label": messages.whatIf, hidden: true },
    html("div", { class: "what-if-line" }, html("strong", { class: "what-if-title" }, messages.whatIf), said, tools),
    chips,
    list,
  );

  function unfold(open: boolean): void {
    list.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    fillList();
  }
  function fillList(): void {
    if (!list.hidden) list.replaceChildren(changeList(app));
  }

  let last: unknown = null;
  function update(): void {
    const { argument, shown, whatIf } = app.store.get();
    element.hidden = whatIf === null;
    if (!whatIf || !argument || !shown) {
      if (last !== null) app.announce(messages.asTheFileHasIt);
      last = null;
      return unfold(false);
    }
    const text = headline(changesOf(argument, shown, whatIf));
    said.textContent = text;
    chips.replaceChildren(...whatIf.supposed.flatMap((one) => chip(app, one) ?? []));
    opener.hidden = whatIf.changed.length === 0;
    fillList();
    if (last !== whatIf) app.announce(text);
    last = whatIf;
  }
  app.store.watch(({ shown }) => shown, update);
  update();
  return element;
}
