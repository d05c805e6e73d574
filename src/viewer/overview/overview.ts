/** The index: all arguments of the page, or of the folder, one under the other. It lies over the place of the map. */
import { summaryOf } from "../../formats/page/summary.js";
import { type App, remember, type State } from "../app.js";
import { html } from "../dom.js";
import { messages } from "../messages.js";
import { hasIndex } from "../places.js";
import { onPreferenceChange } from "../theme.js";
import { entry } from "./entry.js";
import { redrawPlots } from "./plot.js";
import { brokenFiles, findingsList } from "./trouble.js";

export interface Overview {
  readonly element: HTMLElement;
  /** Takes the focus to an argument's entry, for whoever comes back from there. */
  focus(file: string): void;
}

export function showsIndex({ data, argument }: Pick<State, "data" | "argument">): boolean {
  return argument === undefined && hasIndex(data);
}

export function createOverview(app: App): Overview {
  const element = html("div", { class: "overview", id: "overview", hidden: true });
  const summariesOf = remember(({ arguments: all, summaries }: State["data"]) => summaries ?? all.map(summaryOf));
  const byKey = (key: string | undefined): HTMLElement | undefined =>
    [...element.querySelectorAll<HTMLElement>("[data-key]")].find((one) => one.dataset["key"] === key);

  function fill(): void {
    const { data, stale } = app.store.get();
    const all = summariesOf(data);
    const entries = all.map((one) => entry(app, one, all, stale.has(one.file) || data.broken.includes(one.file)));
    element.replaceChildren(
      // First what its author has to mend.
      brokenFiles(app) ?? "",
      html("ul", { class: "entries", "aria-label": messages.allArguments }, ...entries),
      findingsList(app),
    );
  }

  /** What was unfolded stays so, and the focus where it was, while a file is edited. */
  function refill(): void {
    const open = new Set([...element.querySelectorAll<HTMLElement>("details[open]")].map((one) => one.dataset["key"]));
    const active = element.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined;
    const scroll = element.scrollTop;
    fill();
    for (const one of element.querySelectorAll("details")) one.open = open.has(one.dataset["key"]);
    if (active) byKey(active.dataset["key"])?.focus();
    element.scrollTop = scroll;
  }

  const update = (): void => {
    element.hidden = !showsIndex(app.store.get());
    if (element.hidden) return;
    refill();
    document.documentElement.dataset["ready"] = "true";
  };
  const redraw = (): void => redrawPlots(element);
  app.store.watch(({ data }) => data, update);
  app.store.watch(({ argument }) => argument, update);
  app.store.watch(({ theme }) => theme, redraw);
  onPreferenceChange(redraw);
  update();
  return { element, focus: (file) => byKey(file)?.focus() };
}
