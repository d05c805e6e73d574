/** The map's place on the page: the drawing, the buttons over it, and what its arrow keys do. */
import type { App } from "../app.js";
import type { ArgumentIndex } from "../argument/index-argument.js";
import { type Arrow, walk } from "../argument/walk.js";
import { litIds } from "../argument/cone.js";
import type { Announce } from "../announce.js";
import { button, html } from "../dom.js";
import { messages } from "../messages.js";
import { isShown } from "./frame.js";
import type { MapView } from "./map-view.js";
import { createNotes } from "./notes.js";
import { type Covered, createSigmaMap } from "./sigma-map.js";
import { createSvgMap } from "./svg-map.js";

const ZOOM = 1.5;

const ARROWS: ReadonlyMap<string, Arrow> = new Map([
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
]);

/** Asked beforehand, because sigma's constructor throws half-way where there is none. */
function hasWebGl(): boolean {
  const canvas = document.createElement("canvas");
  return (canvas.getContext("webgl2") ?? canvas.getContext("webgl")) !== null;
}

function toolbar(app: App, view: MapView): HTMLElement {
  const turn = (): void => {
    const down = app.store.get().shown?.scene.direction === "down";
    void app.show({ direction: down ? null : "down" }).then(() => view.open());
  };
  const tool = (label: string, text: string, act: () => void): HTMLElement =>
    button({ class: "tool", "aria-label": label, title: label }, act, text);
  return html(
    "div",
    { class: "map-tools", role: "group", "aria-label": messages.map },
    tool(messages.zoomIn, "+", () => view.zoom(ZOOM)),
    tool(messages.zoomOut, "−", () => view.zoom(1 / ZOOM)),
    tool(messages.fit, messages.fitShort, () => view.fit()),
    tool(messages.toConclusion, "◎", () => view.open()),
    tool(messages.turn, "⤵", turn),
  );
}

function arrowKeys(app: App, root: HTMLElement, view: MapView, announce: Announce): void {
  root.addEventListener("keydown", (event) => {
    const arrow = ARROWS.get(event.key);
    const index = app.index();
    if (!arrow || !index || event.ctrlKey || event.metaKey || event.altKey || event.target !== root) return;
    event.preventDefault();
    const { selected, hidden } = app.store.get();
    const next =
      selected === null
        ? index.argument.conclusions[0]
        : walk(index, selected, arrow, (id) => isShown(index, hidden, id));
    if (next === undefined || next === null) announce(messages.endOfEdges);
    else app.select(next, view.detail() === "near" ? "uncover" : "fly");
  });
}

/** `pane` is on the page already: sigma needs a size to start with. */
export function createMap(
  app: App,
  pane: HTMLElement,
  index: ArgumentIndex,
  covered: Covered,
  announce: Announce,
): MapView {
  const root = html(
    "div",
    {
      class: "map",
      id: "map",
      tabindex: 0,
      role: "application",
      "aria-label": messages.map,
      "aria-describedby": "map-help",
    },
    html("p", { class: "unseen", id: "map-help" }, messages.mapHelp),
  );
  pane.prepend(root);
  const onDrawn = (detail: string): void => {
    root.closest<HTMLElement>("#app")?.setAttribute("data-lod", detail);
    document.documentElement.dataset["ready"] = "true";
  };
  const webGl = hasWebGl();
  const view = webGl
    ? createSigmaMap(app, root, index, covered, ({ detail }) => onDrawn(detail))
    : createSvgMap(app, root, index, () => onDrawn("near"));

  const notes = createNotes(app);
  if (!webGl) notes.append(html("div", { class: "map-note", role: "status" }, messages.noWebGl));
  root.after(notes, toolbar(app, view));
  arrowKeys(app, root, view, announce);

  const countLit = (): void => {
    const cone = app.cone();
    root.dataset["litCount"] = String(cone ? litIds(cone).length : 0);
  };
  app.store.watch(
    ({ hovered }) => hovered,
    (hovered) => root.toggleAttribute("data-over", hovered !== null),
  );
  app.store.watch(({ selected }) => selected, countLit);
  app.store.watch(({ hovered }) => hovered, countLit);
  app.store.watch(({ shown }) => shown, countLit);
  countLit();
  app.onMove((id, motion) => (motion === "fly" ? view.fly(id) : view.uncover(id)));
  return view;
}
