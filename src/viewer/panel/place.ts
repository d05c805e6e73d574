/** Where a node is written; served on the reader's own machine, a link opens it in an editor. */
import type { PageNode } from "../../formats/page/data.js";
import type { App } from "../app.js";
import { html } from "../dom.js";
import { messages } from "../messages.js";

export function place(app: App, { id, at }: PageNode): HTMLElement {
  const where = `${at.file}:${at.line}`;
  const address = editorAddress(app.store.get().data.folder, at);
  const link =
    address === null
      ? html("span", {}, where)
      : html("a", { href: address, class: "in-editor", title: messages.openInEditor }, where);
  return html("p", { class: "panel-place" }, html("code", {}, id), link);
}

/** Only of a page that is served here: it alone knows the folder, and the file is on the reader's disk. */
function editorAddress(folder: string | undefined, { file, line, column }: PageNode["at"]): string | null {
  if (folder === undefined || document.documentElement.dataset["live"] !== "1") return null;
  const path = /^(\/|[A-Za-z]:)/u.test(file) ? file : `${folder}/${file}`;
  const escaped = path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/").replaceAll("%3A", ":");
  return `vscode://file${escaped.startsWith("/") ? "" : "/"}${escaped}:${line}:${column}`;
}
