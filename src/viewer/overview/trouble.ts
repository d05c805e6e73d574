/** Below the arguments of the index: the files that have none, and everything that `check` found. */
import type { PageDiagnostic } from "../../formats/page/data.js";
import type { App } from "../app.js";
import { html, words } from "../dom.js";
import { messages } from "../messages.js";
import { countOf, finding } from "../sidebar/findings.js";

/** Each file with its first error, which is why there is nothing to show of it. */
export function brokenFiles(app: App): HTMLElement | null {
  const { data } = app.store.get();
  if (data.broken.length === 0) return null;
  const rows = data.broken.map((file) => {
    const error = data.diagnostics.find(({ severity, at }) => severity === "error" && at.file === file);
    return html(
      "li",
      {},
      html("h3", {}, words(file)),
      error ? keyed(finding(app, error, false), `broken ${file}`) : null,
    );
  });
  return html(
    "section",
    { class: "overview-broken", "aria-labelledby": "broken-title" },
    html("h2", { id: "broken-title" }, messages.brokenFiles(rows.length)),
    html("ul", {}, ...rows),
  );
}

export function findingsList(app: App): HTMLElement {
  const found = distinct(app.store.get().data.diagnostics);
  const list = html(
    "details",
    { "data-key": "findings" },
    html("summary", { "data-key": "findings-summary" }, countOf(found)),
    ...found.map((one) => keyed(finding(app, one, false), `finding ${keyOf(one)}`)),
  );
  return html(
    "section",
    { class: "overview-findings", "aria-labelledby": "all-findings-title" },
    html("h2", { id: "all-findings-title" }, messages.findings),
    found.length === 0 ? html("p", { class: "aside" }, messages.noFindings) : list,
  );
}

const keyOf = ({ rule, at, message }: PageDiagnostic): string =>
  `${at.file}:${at.line}:${at.column} ${rule} ${message}`;

/** A file that others import is checked with each of them. */
function distinct(diagnostics: readonly PageDiagnostic[]): readonly PageDiagnostic[] {
  return [...new Map(diagnostics.map((one) => [keyOf(one), one])).values()];
}

function keyed(element: HTMLElement, key: string): HTMLElement {
  element.dataset["key"] = key;
  return element;
}
