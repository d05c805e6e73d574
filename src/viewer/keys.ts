/** The keys that work everywhere on the page, save where somebody types. */
import type { Announce } from "./announce.js";
import type { App } from "./app.js";
import { openNodes } from "./argument/counts.js";
import { isTyping } from "./dom.js";
import type { MapView } from "./map/map-view.js";
import { messages } from "./messages.js";

const ZOOM = 1.5;

export interface KeyTargets {
  readonly view: () => MapView | undefined;
  readonly focusSearch: () => void;
  readonly focusPanel: () => void;
  readonly closeSheet: () => boolean;
  readonly openHelp: () => void;
  readonly cycleTheme: () => void;
  readonly announce: Announce;
}

function nextOpen(app: App, announce: Announce): void {
  const { shown: argument, selected } = app.store.get();
  const open = argument ? openNodes(argument) : [];
  const next = open[(open.findIndex(({ id }) => id === selected) + 1) % open.length];
  if (next) app.select(next.id, "fly");
  else announce(messages.noOpen);
}

function suppose(app: App, must: "granted" | "denied" | null): void {
  const { selected } = app.store.get();
  if (selected === null) app.announce(messages.selectFirst);
  else void app.suppose(selected, must);
}

/** What there is something to do for where no argument is shown. */
const EVERYWHERE: ReadonlySet<string> = new Set(["?", "t"]);

export function listenToKeys(app: App, targets: KeyTargets): void {
  const clear = (): void => {
    if (targets.closeSheet() || app.store.get().selected === null) return;
    app.select(null);
    targets.announce(messages.cleared);
  };
  const keys = new Map<string, () => void>([
    ["/", targets.focusSearch],
    ["?", targets.openHelp],
    ["t", targets.cycleTheme],
    ["f", () => targets.view()?.fit()],
    ["c", () => targets.view()?.open()],
    ["+", () => targets.view()?.zoom(ZOOM)],
    ["=", () => targets.view()?.zoom(ZOOM)],
    ["-", () => targets.view()?.zoom(1 / ZOOM)],
    ["g", () => suppose(app, "granted")],
    ["d", () => suppose(app, "denied")],
    ["u", () => suppose(app, null)],
    ["r", () => void app.supposeAll([])],
    ["n", () => nextOpen(app, targets.announce)],
    ["Escape", clear],
  ]);
  document.addEventListener("keydown", (event) => {
    if (document.querySelector("dialog[open]")) return;
    if (!app.store.get().shown && !EVERYWHERE.has(event.key)) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === "k") {
      event.preventDefault();
      return targets.focusSearch();
    }
    if (command || event.altKey || isTyping(event.target)) return;
    if (event.key === "Enter" && event.target instanceof HTMLElement && event.target.id === "map")
      return targets.focusPanel();
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  });
}
