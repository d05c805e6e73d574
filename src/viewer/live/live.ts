/** Follows the server: new data as the files change. A page that was opened from disk asks for nothing. */
import type { PageData } from "../../formats/page/data.js";
import { fromWire } from "../../formats/page/wire.js";
import type { App } from "../app.js";
import { hasIndex } from "../places.js";
import { mergeData } from "./merge.js";

function isPageData(value: unknown): value is PageData {
  return typeof value === "object" && value !== null && "version" in value && value.version === 1;
}

export function receive(app: App, next: PageData): void {
  const { data: previous, argument, selected } = app.store.get();
  const { data, stale } = mergeData(previous, next, argument?.file ?? "");
  const same = data.arguments.find(({ file }) => file === argument?.file);
  const now = same ?? (hasIndex(data) ? undefined : data.arguments[0]);
  const kept = selected !== null && now?.nodes.some(({ id }) => id === selected) ? selected : null;
  app.store.set({ data, stale, argument: now, selected: kept, hovered: null });
}

export function followServer(app: App): void {
  const events = new EventSource("events");
  let asked = 0;

  async function load(): Promise<void> {
    const request = ++asked;
    const { data } = app.store.get();
    try {
      const response = await fetch(`data.json?${new URLSearchParams({ state: data.state ?? "" }).toString()}`);
      const next: unknown = await response.json();
      // An answer that was overtaken by a later edit is out of date.
      if (request === asked && isPageData(next)) receive(app, fromWire(next, data.arguments));
    } catch {
      app.store.set({ connected: false });
    }
  }

  events.addEventListener("change", () => void load());
  events.addEventListener("error", () => app.store.set({ connected: false }));
  events.addEventListener("open", () => {
    // What changed while the connection was gone was not announced.
    if (!app.store.get().connected) void load();
    app.store.set({ connected: true });
  });
}
