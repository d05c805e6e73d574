import { button, html } from "../dom.js";
import { messages } from "../messages.js";

/** All keys in a dialog; the browser's own gives it the focus trap and Esc. */
export function createHelp(): HTMLDialogElement {
  const rows = messages.keys.map(([key, text]) =>
    html("tr", {}, html("th", { scope: "row" }, html("kbd", {}, key)), html("td", {}, text)),
  );
  const dialog = html(
    "dialog",
    { class: "help", "aria-labelledby": "help-title" },
    html("h2", { id: "help-title" }, messages.keysTitle),
    html("p", {}, messages.keysIntro),
    html("table", {}, html("tbody", {}, ...rows)),
    button({ class: "primary" }, () => dialog.close(), messages.close),
  );
  return dialog;
}
