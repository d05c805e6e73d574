/** The question first: what is concluded, and how it stands, before anything else. */
import type { PageArgument } from "../../formats/page/data.js";
import { STATUS_STYLES } from "../../layout/palette.js";
import { STATUS_MEANING } from "../../schema/vocabulary.js";
import type { App } from "../app.js";
import { statusCounts } from "../argument/counts.js";
import { button, html } from "../dom.js";
import { createExportMenu } from "../export/menu.js";
import { THEME_CHOICES, type ThemeChoice } from "../hash.js";
import { messages } from "../messages.js";
import { MOST, question } from "./conclusions.js";
import { markOverflow } from "../overflow.js";
import { showsIndex } from "../overview/overview.js";
import { lookFirst } from "./first.js";
import { title } from "./title.js";

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

function argumentCount(app: App): HTMLElement {
  const { arguments: all, summaries = all } = app.store.get().data;
  return html("span", { class: "count" }, messages.argumentCount(summaries.length));
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
  const tell = (argument: PageArgument | undefined, index: boolean): void => {
    const { supposed } = app.store.get();
    const key = JSON.stringify(
      argument && [argument.file, argument.verdicts.slice(0, MOST), argument.ranking, supposed],
    );
    if (key === told && argument) return;
    told = key;
    const first = argument && lookFirst(app, argument, showOpen);
    said.replaceChildren(...(argument ? question(app, argument) : index ? [] : [html("p", {}, messages.stillness)]));
    if (first) said.append(first);
  };
  const update = (): void => {
    const { shown: argument } = app.store.get();
    const index = showsIndex(app.store.get());
    const focused = place.contains(document.activeElement) ? document.activeElement?.id : undefined;
    place.replaceChildren(...title(app, argument));
    if (focused) place.querySelector<HTMLElement>(`#${focused}`)?.focus();
    tell(argument, index);
    said.hidden = index;
    const parts = argument ? counts(argument) : index ? [argumentCount(app)] : [];
    numbers.replaceChildren(...parts.flatMap((part) => [part, " "]));
    document.title = [argument?.title ?? (index && messages.indexTitle), "Underpin"].filter(Boolean).join(" · ");
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
