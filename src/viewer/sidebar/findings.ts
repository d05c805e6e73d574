/** What `check` found, at hand without being thrown in the face. */
import type { PageDiagnostic } from "../../formats/page/data.js";
import type { App } from "../app.js";
import { button, html, words } from "../dom.js";
import { messages } from "../messages.js";
import { nodeButton } from "../node-button.js";

/** Ids stand in backticks in a message. */
const NAMED = /`([^`]+)`/gu;

/** The nodes that a message names, to fly there. */
function namedNodes(app: App, { message, at }: PageDiagnostic): readonly HTMLElement[] {
  const index = app.index();
  if (index?.argument.file !== at.file) return [];
  const ids = new Set([...message.matchAll(NAMED)].map((match) => match[1] ?? ""));
  return [...ids].flatMap((id) => {
    const node = index.nodes.get(id);
    return node ? [nodeButton(app, node)] : [];
  });
}

export function finding(app: App, diagnostic: PageDiagnostic, open: boolean): HTMLElement {
  const { rule, severity, message, help, at, frame } = diagnostic;
  return html(
    "details",
    { class: "finding", "data-severity": severity, open },
    html(
      "summary",
      {},
      html("span", { class: "finding-severity" }, messages.severity[severity]),
      " ",
      words(message, { class: "finding-message" }),
      html("span", { class: "finding-place" }, `${at.file}:${at.line}:${at.column} · ${rule}`),
    ),
    frame === "" ? null : html("pre", { tabindex: 0 }, frame),
    // The frame ends with the help, where it has one.
    help === undefined || frame.includes(help) ? null : html("p", { class: "finding-help" }, words(help)),
    ...namedNodes(app, diagnostic),
  );
}

export function countOf(diagnostics: readonly PageDiagnostic[]): string {
  const of = (severity: PageDiagnostic["severity"]): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  return messages.findingCount(of("error"), of("warning"), of("info"));
}

/** More than these at once would slow down the page for nobody's use. */
const AT_ONCE = 100;

/** The first ones, and a button for the next. */
function listed(app: App, some: readonly PageDiagnostic[]): readonly HTMLElement[] {
  const shown = some.slice(0, AT_ONCE).map((one) => finding(app, one, false));
  const rest = some.slice(AT_ONCE);
  if (rest.length === 0) return shown;
  const more = button(
    { class: "link" },
    () => {
      const next = listed(app, rest);
      more.replaceWith(...next);
      next[0]?.querySelector("summary")?.focus();
    },
    messages.showMore(Math.min(AT_ONCE, rest.length), rest.length),
  );
  return [...shown, more];
}

/** The findings of the argument on screen first. */
export function createFindings(app: App): HTMLElement {
  const element = html("div", { class: "findings" });
  const update = (): void => {
    const { data, argument } = app.store.get();
    const own = data.diagnostics.filter(({ at }) => at.file === argument?.file);
    const others = data.diagnostics.filter(({ at }) => at.file !== argument?.file);
    const group = (heading: string, some: readonly PageDiagnostic[]): readonly HTMLElement[] =>
      some.length === 0
        ? []
        : [html("h2", { class: "findings-count" }, `${heading}: ${countOf(some)}`), ...listed(app, some)];
    const groups = [...group(messages.inThisFile, own), ...group(messages.inOtherFiles, others)];
    element.replaceChildren(...(groups.length > 0 ? groups : [html("p", {}, messages.noFindings)]));
  };
  app.store.watch(({ data }) => data, update);
  app.store.watch(({ argument }) => argument, update);
  update();
  return element;
}
