/** Everything about one node, beside the map. */
import type { PageNode } from "../../formats/page/data.js";
import type { PageDetail } from "../../formats/page/detail.js";
import { STATUS_STYLES } from "../../layout/palette.js";
import type { App } from "../app.js";
import type { ArgumentIndex } from "../argument/index-argument.js";
import { button, html, words } from "../dom.js";
import { messages } from "../messages.js";
import { fullName } from "../node-button.js";
import { sentence } from "../sentence.js";
import { statusBadge } from "../status-badge.js";
import { addressOfArgument, placeLink } from "../places.js";
import { carries } from "./carries.js";
import { dependsOn, hangsOn } from "./hinges.js";
import { mapActions } from "./map-actions.js";
import { place } from "./place.js";
import { howSaid, remarks, sources } from "./provenance.js";
import { leadsTo, nodeList, stepList } from "./relations.js";
import { section } from "./section.js";
import { supposing } from "./suppose.js";
import { settlements } from "./ways.js";

function kindOf(index: ArgumentIndex, node: PageNode): string {
  if (index.argument.conclusions.includes(node.id)) return messages.conclusion;
  if (node.step) return messages.step(node.step.from.length, node.step.atLeast);
  return messages.kind[node.kind];
}

/** Of an imported node: through which name, and a link to it in its own argument where that can be opened. */
function from(app: App, { id, via, at }: PageNode): readonly (Node | string)[] {
  if (via === "") return [];
  const own = id.slice(via.length + 1);
  const name = html("span", {}, messages.via(via));
  return [" · ", placeLink(() => addressOfArgument(app, at.file, own), { class: "panel-via" }, name)];
}

function head(app: App, index: ArgumentIndex, node: PageNode, detail: PageDetail | undefined): HTMLElement {
  return html(
    "header",
    { class: "panel-head", "data-status": node.status },
    html(
      "div",
      { class: "panel-kind" },
      html("span", {}, kindOf(index, node), ...from(app, node)),
      button(
        { class: "close", "aria-label": messages.clearSelection, title: messages.clearSelection },
        () => app.select(null),
        "✕",
      ),
    ),
    html("h2", { id: "panel-title", tabindex: -1 }, words(fullName(node))),
    statusBadge(node.status),
    detail ? sentence(app, detail.sentence, "panel-sentence") : html("p", { class: "panel-sentence" }, "…"),
    place(app, node),
  );
}

function standing(node: PageNode): HTMLElement {
  const word = node.standing === null ? messages.noStanding : messages.standingOf(node.standing);
  const because = node.because === undefined ? [] : [html("p", { class: "aside" }, words(node.because))];
  return section(messages.standing, html("p", {}, word), ...because);
}

/** `detail` comes a little later than the rest; what needs it stands where it will be looked for. */
function body(
  app: App,
  index: ArgumentIndex,
  node: PageNode,
  detail: PageDetail | undefined,
): readonly (Node | null)[] {
  const [used, ...further] = leadsTo(app, index, node);
  const hinging = detail
    ? [
        ...carries(app, index, detail.decides),
        dependsOn(app, index, detail),
        ...settlements(app, index, detail),
        nodeList(app, index, messages.contestPoints(detail.contestPoints.length), detail.contestPoints),
      ]
    : [];
  return [
    head(app, index, node, detail),
    supposing(app, node),
    ...hinging,
    standing(node),
    ...(node.step ? [used ?? null, ...further] : []),
    stepList(app, index, messages.supportedBy, node.supportedBy),
    stepList(app, index, messages.opposedBy, node.opposedBy),
    ...(node.step ? [] : [used ?? null]),
    detail ? nodeList(app, index, messages.presumes(detail.presumes.length), detail.presumes) : null,
    sources(index, node),
    detail ? hangsOn(index, detail) : null,
    howSaid(index, node),
    ...remarks(index, node),
    mapActions(app, node),
  ];
}

export interface Panel {
  readonly element: HTMLElement;
  focus(): void;
}

export function createPanel(app: App): Panel {
  const element = html("aside", { class: "panel", id: "panel", "aria-labelledby": "panel-title", hidden: true });
  let asked = 0;

  function fill(index: ArgumentIndex, node: PageNode, detail: PageDetail | undefined): void {
    // Whoever followed a link in the panel goes on reading there; whoever pressed a button finds it again.
    const active = element.contains(document.activeElement) ? document.activeElement : null;
    const pressed = active?.getAttribute("data-must") ?? active?.getAttribute("data-act");
    const scroll = element.scrollTop;
    const another = element.dataset["node"] !== node.id;
    element.dataset["node"] = node.id;
    element.toggleAttribute("data-complete", detail !== undefined);
    // A row that goes from under the pointer can't put out what it lit.
    if (app.store.get().highlight) app.store.set({ highlight: null });
    element.replaceChildren(...body(app, index, node, detail).filter((part) => part !== null));
    element.scrollTop = another ? 0 : scroll;
    if (another) app.announce(messages.selected(kindOf(index, node), fullName(node), STATUS_STYLES[node.status].word));
    if (!active) return;
    const again = element.querySelector<HTMLElement>(`[data-must="${pressed}"], [data-act="${pressed}"]`);
    if (again && !another) again.focus();
    else focus();
  }

  function update(): void {
    const { selected } = app.store.get();
    const index = app.index();
    const node = selected === null ? undefined : index?.nodes.get(selected);
    const inside = element.contains(document.activeElement);
    const mine = ++asked;
    element.hidden = !node;
    if (!index || !node) {
      delete element.dataset["node"];
      element.replaceChildren();
      if (inside) document.querySelector<HTMLElement>("#map")?.focus();
      return;
    }
    // What is known already keeps its place until the rest is there too, unless it is about another node.
    if (element.dataset["node"] !== node.id) fill(index, node, undefined);
    void complete(index, node, mine);
  }

  async function complete(index: ArgumentIndex, node: PageNode, mine: number): Promise<void> {
    try {
      const detail = await app.detail(node.id);
      if (mine === asked) fill(index, node, detail ?? undefined);
    } catch (error) {
      app.announce(messages.engineFailed(error instanceof Error ? error.message : String(error)), "shown");
    }
  }

  function focus(): void {
    element.querySelector<HTMLElement>("h2")?.focus();
  }

  app.store.watch(({ selected }) => selected, update);
  app.store.watch(({ shown }) => shown, update);
  update();
  return { element, focus };
}
