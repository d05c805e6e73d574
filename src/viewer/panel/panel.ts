/** Everything about one node, beside the map. */
import type { PageNode } from "../../formats/page/data.js";
import type { Announce } from "../announce.js";
import { STATUS_STYLES } from "../../layout/palette.js";
import type { App } from "../app.js";
import type { ArgumentIndex } from "../argument/index-argument.js";
import { button, html, words } from "../dom.js";
import { messages } from "../messages.js";
import { fullName } from "../node-button.js";
import { statusBadge } from "../status-badge.js";
import { carries } from "./carries.js";
import { howSaid, remarks, sources } from "./provenance.js";
import { dependsOn, leadsTo, nodeList, stepList } from "./relations.js";
import { section } from "./section.js";

function kindOf(index: ArgumentIndex, node: PageNode): string {
  if (index.argument.conclusions.includes(node.id)) return messages.conclusion;
  if (node.step) return messages.step(node.step.from.length, node.step.atLeast);
  return messages.kind[node.kind];
}

function head(app: App, index: ArgumentIndex, node: PageNode): HTMLElement {
  const via = node.via === "" ? "" : ` · ${messages.via(node.via)}`;
  return html(
    "header",
    { class: "panel-head", "data-status": node.status },
    html(
      "div",
      { class: "panel-kind" },
      html("span", {}, `${kindOf(index, node)}${via}`),
      button(
        { class: "close", "aria-label": messages.clearSelection, title: messages.clearSelection },
        () => app.select(null),
        "✕",
      ),
    ),
    html("h2", { id: "panel-title", tabindex: -1 }, words(fullName(node))),
    statusBadge(node.status),
    html("p", { class: "panel-sentence" }, words(node.sentence)),
  );
}

function standing(node: PageNode): HTMLElement {
  const word = node.standing === null ? messages.noStanding : messages.standingOf(node.standing);
  const because = node.because === undefined ? [] : [html("p", { class: "aside" }, words(node.because))];
  return section(messages.standing, html("p", {}, word), ...because);
}

function body(app: App, index: ArgumentIndex, node: PageNode): readonly (Node | null)[] {
  const [used, ...further] = leadsTo(app, index, node);
  return [
    head(app, index, node),
    ...carries(app, index, node),
    dependsOn(app, index, node),
    standing(node),
    ...(node.step ? [used ?? null, ...further] : []),
    stepList(app, index, messages.supportedBy, node.supportedBy),
    stepList(app, index, messages.opposedBy, node.opposedBy),
    nodeList(app, index, messages.contestPoints(node.contestPoints.length), node.contestPoints),
    ...(node.step ? [] : [used ?? null]),
    nodeList(app, index, messages.presumes(node.presumes.length), node.presumes),
    sources(index, node),
    howSaid(index, node),
    ...remarks(index, node),
    html("p", { class: "panel-place" }, html("code", {}, node.id), html("span", {}, `${node.at.file}:${node.at.line}`)),
  ];
}

export interface Panel {
  readonly element: HTMLElement;
  focus(): void;
}

export function createPanel(app: App, announce: Announce): Panel {
  const element = html("aside", { class: "panel", id: "panel", "aria-labelledby": "panel-title", hidden: true });

  function update(): void {
    const { selected } = app.store.get();
    const index = app.index();
    const node = selected === null ? undefined : index?.nodes.get(selected);
    const inside = element.contains(document.activeElement);
    element.hidden = !node;
    if (!index || !node) {
      delete element.dataset["node"];
      element.replaceChildren();
      if (inside) document.querySelector<HTMLElement>("#map")?.focus();
      return;
    }
    const another = element.dataset["node"] !== node.id;
    element.dataset["node"] = node.id;
    element.replaceChildren(...body(app, index, node).filter((part) => part !== null));
    if (another) {
      element.scrollTop = 0;
      announce(messages.selected(kindOf(index, node), fullName(node), STATUS_STYLES[node.status].word));
    }
    // Whoever followed a link in the panel goes on reading there.
    if (inside) focus();
  }

  function focus(): void {
    element.querySelector<HTMLElement>("h2")?.focus();
  }

  app.store.watch(({ selected }) => selected, update);
  app.store.watch(({ argument }) => argument, update);
  update();
  return { element, focus };
}
