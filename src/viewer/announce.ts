import { html } from "./dom.js";

/**
 * Says something without moving the focus: to a screen reader, and where nothing else on the page shows it, to everybody
 * for a few seconds.
 */
export type Announce = (text: string, shown?: "shown") => void;

export interface Announcer {
  readonly element: HTMLElement;
  readonly announce: Announce;
}

/** Long enough to read two lines. */
const SECONDS = 6;

export function createAnnouncer(): Announcer {
  const element = html("div", { class: "announcer unseen", role: "status", "aria-live": "polite", id: "announcer" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => element.classList.add("unseen");
  return {
    element,
    announce(text, shown) {
      clearTimeout(timer);
      element.textContent = text;
      element.classList.toggle("unseen", shown === undefined);
      if (shown) timer = setTimeout(hide, SECONDS * 1000);
    },
  };
}
