/** What a node hinges on: what carries it, and by which way; what else it depends on; the sources behind it. */
import type { PageDetail } from "../../formats/page/detail.js";
import type { App } from "../app.js";
import type { ArgumentIndex } from "../argument/index-argument.js";
import { html, words } from "../dom.js";
import { messages } from "../messages.js";
import { nodeButton, shortName } from "../node-button.js";
import { list, section } from "./section.js";
import { lightsUp } from "./ways.js";

/** A way from a node to the claim, folded: its steps in order. */
function pathOf(app: App, index: ArgumentIndex, path: readonly string[]): HTMLElement | null {
  if (path.length < 3) return null;
  const steps = path.slice(1, -1).flatMap((id) => index.nodes.get(id) ?? []);
  const element = html(
    "details",
    { class: "path" },
    html("summary", {}, messages.pathTo(steps.length)),
    html("ol", { class: "plain-list" }, ...steps.map((node) => html("li", {}, nodeButton(app, node, shortName(node))))),
  );
  lightsUp(app, element, () => new Set(path));
  return element;
}

export function dependsOn(app: App, index: ArgumentIndex, detail: PageDetail): HTMLElement | null {
  const carrying = new Map(detail.loadBearing.map((one) => [one.node, one]));
  const both = new Set(
    detail.loadBearing.filter((one) => carrying.get(one.node)?.must !== one.must).map(({ node }) => node),
  );
  // That an open node hinges on itself goes without saying.
  const ids = [...carrying.keys(), ...detail.dependsOn.filter((id) => !carrying.has(id))].filter(
    (id) => id !== detail.id,
  );
  if (ids.length === 0) return null;
  const rows = ids.flatMap((id) => {
    const node = index.nodes.get(id);
    if (!node) return [];
    const literal = carrying.get(id);
    const sign =
      literal &&
      html(
        "span",
        { class: "carries", title: literal.must === "granted" ? messages.ifGranted : messages.ifDenied },
        both.has(id) ? messages.eitherWay : literal.must === "granted" ? messages.carriesIt : messages.carriesDenied,
      );
    return [
      html(
        "div",
        {},
        nodeButton(app, node, undefined, ...(sign ? [sign] : [])),
        literal ? pathOf(app, index, literal.path) : null,
      ),
    ];
  });
  return section(messages.dependsOn(ids.length), list(rows));
}

/** Those that could bring it down are marked, and say how. */
export function hangsOn(index: ArgumentIndex, { sources }: PageDetail): HTMLElement | null {
  if (sources.length === 0) return null;
  const rows = sources.map(({ source, without, topples, cites }) => {
    const known = index.sources.get(source);
    return html(
      "div",
      { class: "source", "data-topples": topples },
      html(
        "div",
        { class: "source-line" },
        words(known?.title ?? source, { class: "source-title" }),
        topples ? html("span", { class: "carries" }, messages.couldTopple) : null,
      ),
      words([known?.publisher, known?.date, messages.citedBy(cites)].filter(Boolean).join(" · "), { class: "aside" }),
      without === null ? null : words(without, { class: "aside" }),
    );
  });
  return section(messages.hangsOn(sources.length), list(rows));
}
