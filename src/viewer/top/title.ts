/** What the page is about: the title, with several arguments a choice of titles, and the way back to the index. */
import type { PageArgument } from "../../formats/page/data.js";
import type { App } from "../app.js";
import { html, words } from "../dom.js";
import { messages } from "../messages.js";
import { showsIndex } from "../overview/overview.js";
import { addressOfIndex, placeLink } from "../places.js";
import { WHOLE } from "../shown/part.js";

export function title(app: App, argument: PageArgument | undefined): readonly HTMLElement[] {
  if (showsIndex(app.store.get())) return [html("h1", {}, messages.indexTitle)];
  const heading = html("h1", {}, words(argument?.title ?? ""));
  const back = addressOfIndex(app) === null ? [] : [wayBack(app)];
  if (app.store.get().data.arguments.length < 2) return [...back, heading];
  heading.classList.add("unseen");
  return [...back, html("div", { class: "title" }, heading, chooser(app, argument))];
}

function wayBack(app: App): HTMLElement {
  const arrow = html("span", { "aria-hidden": "true" }, "←");
  const name = html("span", { class: "tool-word" }, messages.allArguments);
  return placeLink(
    () => addressOfIndex(app),
    { class: "tool", id: "all-arguments", title: messages.allArguments },
    arrow,
    name,
  );
}

function chooser(app: App, argument: PageArgument | undefined): HTMLElement {
  const all = app.store.get().data.arguments;
  const times = new Map<string, number>();
  for (const one of all) times.set(one.title, (times.get(one.title) ?? 0) + 1);
  const nameOf = (one: PageArgument): string =>
    (times.get(one.title) ?? 0) > 1 ? messages.titleInFile(one.title, one.file) : one.title;
  // By file: what is shown under a supposition is an argument of its own.
  const options = all.map((one) =>
    html("option", { value: one.file, selected: one.file === argument?.file }, nameOf(one)),
  );
  const select = html(
    "select",
    { class: "chooser", "aria-label": messages.chooseArgument, id: "argument" },
    ...options,
  );
  select.addEventListener("change", () => {
    const chosen = app.store.get().data.arguments.find(({ file }) => file === select.value);
    app.store.set({ argument: chosen, selected: null, hovered: null, supposed: [], part: WHOLE });
  });
  return select;
}
