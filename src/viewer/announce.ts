import { html } from "./dom.js";

/** Says something to a screen reader without moving the focus. */
export type Announce = (text: string) => void;

export interface Announcer {
  readonly element: HTMLElement;
  readonly announce: Announce;
}

export function createAnnouncer(): Announcer {
  const element = html("div", { class: "unseen", role: "status", "aria-live": "polite", id: "announcer" });
  return {
    element,
    announce(text) {
      element.textContent = text;
    },
  };
}
