/** The question first: what is concluded, and how it stands, before anything else. */
import type { PageArgument, PageNode } from "../../formats/page/data.js";
import type { App } from "../app.js";
import { button, html, words } from "../dom.js";
import { THEME_CHOICES, type ThemeChoice } from "../hash.js";
import { messages } from "../messages.js";
import { fullName } from "../node-button.js";
import { statusBadge } from "../status-badge.js";

/** With more conclusions than this each is one line and its sentence waits in the panel. */
const FULL_SENTENCES = 2;

function conclusion(app: App, node: PageNode, compact: boolean): HTMLElement {
  const name = button(
    { class: "conclusion-name", "data-node": node.id },
    () => app.select(node.id, "fly"),
    words(fullName(node)),
  );
  return html(
    "li",
    { class: "conclusion", "data-status": node.status },
    html("div", { class: "conclusion-line" }, statusBadge(node.status), name),
    compact ? null : html("p", { class: "conclusion-sentence" }, words(node.sentence)),
  );
}

function question(app: App, argument: PageArgument): HTMLElement {
  const nodes = new Map(argument.nodes.map((node) => [node.id, node]));
  const conclusions = argument.conclusions.flatMap((id) => nodes.get(id) ?? []);
  if (conclusions.length === 0) return html("p", { class: "conclusion-sentence" }, messages.noConclusion);
  const compact = conclusions.length > FULL_SENTENCES;
  return html(
    "ul",
    {
      class: "conclusions",
      "data-compact": compact,
      "aria-label": messages.conclusions(conclusions.length),
      tabindex: compact ? 0 : null,
    },
    ...conclusions.map((node) => conclusion(app, node, compact)),
  );
}

function counts(argument: PageArgument): string {
  const steps = argument.nodes.filter(({ kind }) => kind === "inference").length;
  const open = argument.nodes.filter((node) => node.open).length;
  const text = messages.counts(argument.nodes.length, argument.nodes.length - steps, steps, open);
  return argument.asOf === undefined ? text : `${text} · ${messages.asOf(argument.asOf)}`;
}

/** The title, or with several arguments a choice of titles. */
function title(app: App, argument: PageArgument | undefined): HTMLElement {
  const all = app.store.get().data.arguments;
  const heading = html("h1", {}, words(argument?.title ?? ""));
  if (all.length < 2) return heading;
  const options = all.map((one) => html("option", { value: one.file, selected: one === argument }, one.title));
  const select = html(
    "select",
    { class: "chooser", "aria-label": messages.chooseArgument, id: "argument" },
    ...options,
  );
  select.addEventListener("change", () => {
    const chosen = app.store.get().data.arguments.find(({ file }) => file === select.value);
    app.store.set({ argument: chosen, selected: null, hovered: null });
  });
  heading.classList.add("unseen");
  return html("div", { class: "title" }, heading, select);
}

const THEME_SIGN: Readonly<Record<ThemeChoice, string>> = { auto: "◐", light: "○", dark: "●" };

export function cycleTheme(app: App): void {
  const { theme } = app.store.get();
  app.store.set({ theme: THEME_CHOICES[(THEME_CHOICES.indexOf(theme) + 1) % THEME_CHOICES.length] ?? "auto" });
}

export function createHeader(app: App, openHelp: () => void): HTMLElement {
  const place = html("div", { class: "top-title" });
  const said = html("div", { class: "top-question" });
  const numbers = html("p", { class: "top-counts", id: "counts" });
  const offline = html("p", { class: "offline", role: "status" });
  const theme = button({ class: "tool", id: "theme" }, () => cycleTheme(app));
  const help = button({ class: "tool", "aria-label": messages.help, title: messages.help }, openHelp, "?");

  const update = (): void => {
    const { argument } = app.store.get();
    const chooser = document.activeElement?.id === "argument";
    place.replaceChildren(title(app, argument));
    if (chooser) place.querySelector("select")?.focus();
    said.replaceChildren(argument ? question(app, argument) : html("p", {}, messages.stillness));
    numbers.textContent = argument ? counts(argument) : "";
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
  app.store.watch(({ argument }) => argument, update);
  app.store.watch(({ data }) => data, update);
  app.store.watch(({ theme: choice }) => choice, updateTheme);
  app.store.watch(({ connected }) => connected, updateOffline);
  update();
  updateTheme();
  updateOffline();
  return html(
    "header",
    { class: "top" },
    html("div", { class: "top-row" }, place, numbers, offline, html("div", { class: "top-tools" }, theme, help)),
    said,
  );
}
