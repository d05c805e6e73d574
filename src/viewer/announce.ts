import { html } from "./dom.js";

/** Says something to a screen reader without moving the focus. */
export type Announce = (text: string) => void;

export function createAnnouncer(parent: HTMLElement): Announce {
  const region = html("div", { class: "unseen", role: "status", "aria-live": "polite", id: "announcer" });
  parent.append(region);
  return (text) => {
    region.textContent = text;
  };
}
