/** "Look into these first": the open nodes by rank, each with what it would decide. */
import type { PageArgument, PageRanked } from "../../formats/page/data.js";
import type { App } from "../app.js";
import { button, html } from "../dom.js";
import { messages } from "../messages.js";
import { nodeButton } from "../node-button.js";

/** So many stand below the question; all of them are in the side bar. */
const FIRST = 3;

function entry(app: App, one: PageRanked): HTMLElement | null {
  const node = app.index()?.nodes.get(one.node);
  if (!node) return null;
  const supposed = app.store.get().supposed.find((literal) => literal.node === one.node);
  return html(
    "li",
    { class: "first" },
    nodeButton(app, node),
    html(
      "p",
      { class: "aside" },
      supposed
        ? messages.supposedAs(supposed.must)
        : messages.wouldDecide(one.carries.length, one.reaches.length, one.decides),
    ),
  );
}

const entries = (app: App, some: readonly PageRanked[]): readonly HTMLElement[] =>
  some.flatMap((one) => entry(app, one) ?? []);

/** Below the question, or nothing where no node is open. */
export function lookFirst(app: App, { ranking, unranked }: PageArgument, showAll: () => void): HTMLElement | null {
  const total = ranking.length + unranked;
  if (total === 0) return null;
  return html(
    "section",
    { class: "firsts", "aria-labelledby": "firsts-title" },
    html(
      "div",
      { class: "firsts-head" },
      html("h2", { id: "firsts-title" }, total === 1 ? messages.lookIntoThis : messages.lookIntoThese),
      total > FIRST ? button({ class: "link", id: "all-open" }, showAll, messages.allOpen(total)) : null,
    ),
    html("ol", { class: "firsts-list" }, ...entries(app, ranking.slice(0, FIRST))),
  );
}

/** All that are ranked, for the side bar. */
export function createOpenList(app: App): HTMLElement {
  const element = html("div", { class: "open-list" });
  // Made when somebody looks at it: until then each supposition would make it anew for nobody.
  let stale = true;
  let visible = false;
  const later = (): void => {
    stale = true;
    if (visible) update();
  };
  new IntersectionObserver((entries) => {
    visible = entries.at(-1)?.isIntersecting === true;
    if (visible && stale) update();
  }).observe(element);
  const update = (): void => {
    stale = false;
    const { shown } = app.store.get();
    const { ranking = [], unranked = 0 } = shown ?? {};
    element.replaceChildren(
      html("p", { class: "aside" }, ranking.length === 0 ? messages.noOpen : messages.openListNote),
      html("ol", { class: "firsts-list" }, ...entries(app, ranking)),
      unranked > 0 ? html("p", { class: "aside" }, messages.unranked(unranked)) : "",
    );
  };
  app.store.watch(({ shown }) => shown, later);
  return element;
}
