/** Granting and denying a node, right where it is read. */
import type { PageNode } from "../../formats/page/data.js";
import type { App } from "../app.js";
import { button, html } from "../dom.js";
import { messages } from "../messages.js";

/** The node as its file has it: whether it is open there doesn't change with what is supposed. */
function isOpenInFile(app: App, id: string): boolean {
  return app.store.get().argument?.nodes.find((node) => node.id === id)?.open === true;
}

export function supposing(app: App, node: PageNode): HTMLElement {
  const open = isOpenInFile(app, node.id);
  const { supposed, whatIf } = app.store.get();
  const chosen = supposed.find((one) => one.node === node.id)?.must ?? null;
  const implied = chosen === null ? whatIf?.supposed.find((one) => one.id === node.id)?.impliedBy : undefined;
  const words = open ? messages.settle : messages.supposeAs;
  const choice = (must: "granted" | "denied" | null, text: string): HTMLElement =>
    button(
      { class: "choice", "aria-pressed": String(chosen === must), "data-must": must ?? "file" },
      () => void app.suppose(node.id, must),
      text,
    );
  const notes = [
    open ? messages.settleNote(node.standing ?? "unproven") : messages.supposeNote,
    implied === undefined ? "" : messages.impliedBy(app.index()?.nodes.get(implied)?.text ?? implied),
  ];
  return html(
    "section",
    { class: "panel-section supposing" },
    html("h3", {}, open ? messages.whatIfOpen : messages.whatIfSuppose),
    html(
      "div",
      { class: "choices", role: "group", "aria-label": messages.whatIf },
      choice("granted", words.granted),
      choice("denied", words.denied),
      choice(null, words.file),
    ),
    ...notes.filter(Boolean).map((note) => html("p", { class: "aside" }, note)),
  );
}
