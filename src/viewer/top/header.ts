/** The question first: what is concluded, and how it stands, before anything else. */
import type { PageArgument } from "../../formats/page/data.js";
import { STATUS_STYLES } from "../../layout/palette.js";
import { STATUS_MEANING } from "../../schema/vocabulary.js";
import type { App } from "../app.js";
import { statusCounts } from "../argument/counts.js";
import { button, html, words } from "../dom.js";
import { createExportMenu } from "../export/menu.js";
import { THEME_CHOICES, type ThemeChoice } from "../hash.js";
import { messages } from "../messages.js";
import { MOST, question } from "./conclusions.js";
import { markOverflow } from "../overflow.js";
import { WHOLE } from "../shown/part.js";
import { lookFirst } from "./first.js";

/** How many nodes there are of each status: the same numbers as in the legend, read at a glance. */
function counts(argument: PageArgument): readonly HTMLElement[] {
  const steps = argument.nodes.filter(({ kind }) => kind === "inference").length;
  const kinds = messages.kinds(argument.nodes.length - steps, steps);
  const parts = [html("span", { class: "count", title: kinds }, messages.counts(argument.nodes.length))];
  for (const [status, n] of statusCounts(argument)) {
    const { sign, word } = STATUS_STYLES[status];
    parts.push(
      html(
        "span",
        { class: "count", "data-status": status, title: STATUS_MEANING[status] },
        html("span", { class: "count-sign", "aria-hidden": "true" }, sign),
        messages.statusCount(status, word, n),
      ),
    );
  }
  if (argument.asOf !== undefined) parts.push(html("span", { class: "count" }, messages.asOf(argument.asOf)));
  return parts;
}

/** The title, or with several arguments a choice of titles. */
function title(app: App, argument: PageArgument | undefined): HTMLElement {
  const all = app.store.get().data.arguments;
  const heading = html("h1", {}, words(argument?.title ?? ""));
  if (all.length < 2) return heading;
  const times = new Map<string, number>();
  for (const one of all) times.set(one.title, (times.get(one.title) ?? 0) + 1);
  const nameOf = (one: PageArgument): string =>
    (times.get(one.title) ?? 0) > 1 ? messages.titleInFile(one.title, one.file) : one.title;
  const options = all.map((one) => html("option", { value: one.file, selected: one === argument }, nameOf(one)));
  const select = html(
    "select",
    { class: "chooser", "aria-label": messages.chooseArgument, id: "argument" },
    ...options,
  );
  select.addEventListener("change", () => {
    const chosen = app.store.get().data.arguments.find(({ file }) => file === select.value);
    app.store.set({ argument: chosen, selected: null, hovered: null, supposed: [], part: WHOLE });
  });
  heading.classList.add("unseen");
  return html("div", { class: "title" }, heading, select);
}

const THEME_SIGN: Readonly<Record<ThemeChoice, string>> = { auto: "◐", light: "○", dark: "●" };

export function cycleTheme(app: App): void {
  const { theme } = app.store.get();
  app.store.set({ theme: THEME_CHOICES[(THEME_CHOICES.indexOf(theme) + 1) % THEME_CHOICES.length] ?? "auto" });
}

export function createHeader(app: App, openHelp: () => void, showOpen: () => void): HTMLElement {
  const place = html("div", { class: "top-title" });
  const said = html("div", { class: "top-question" });
  markOverflow(said);
  const numbers = html("p", { class: "top-counts", id: "counts" });
  const offline = html("p", { class: "offline", role: "status" });
  const theme = button({ class: "tool", id: "theme" }, () => cycleTheme(app));
  const help = button({ class: "tool", "aria-label": messages.help, title: messages.help }, openHelp, "?");

  let told = "";
  /** Only what says something else is made anew: with hundreds of conclusions that is dear, and it could move the map. */
  const tell = (argument: PageArgument | undefined): void => {
    const { supposed } = app.store.get();
    const key = JSON.stringify(
      argument && [argument.file, argument.verdicts.slice(0, MOST), argument.ranking, supposed],
    );
    if (key === told && argument) return;
    told = key;
    const first = argument && lookFirst(app, argument, showOpen);
    said.replaceChildren(...(argument ? question(app, argument) : [html("p", {}, messages.stillness)]));
    if (first) said.append(first);
  };
  const update = (): void => {
    const { shown: argument } = app.store.get();
    const chooser = document.activeElement?.id === "argument";
    place.replaceChildren(title(app, argument));
    if (chooser) place.querySelector("select")?.focus();
    tell(argument);
    numbers.replaceChildren(...(argument ? counts(argument).flatMap((part) => [part, " "]) : []));
    document.title = argument ? `${argument.title} · Underpin` : "Underpin";
  };
  const updateTheme = (): void => {
    const { theme: choice } = app.store.get();
    theme.replaceChildren(
      html("span", { "aria-hidden": "true" }, THEME_SIGN[choice]),
      html("span", { class: "tool-word" }, messages.theme(choice)),
    );
  };
  const updateOffline = (): void => {
    offline.textContent = app.store.get().connected ? "" : messages.offline;
  };
  app.store.watch(({ shown }) => shown, update);
  app.store.watch(({ data }) => data, update);
  app.store.watch(({ theme: choice }) => choice, updateTheme);
  app.store.watch(({ connected }) => connected, updateOffline);
  update();
  updateTheme();
  updateOffline();
  return html(
    "header",
    { class: "top" },
    html(
      "div",
      { class: "top-row" },
      place,
      numbers,
      offline,
      html("div", { class: "top-tools" }, createExportMenu(app), theme, help),
    ),
    said,
  );
}
