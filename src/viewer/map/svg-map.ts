/** The map without WebGL: the scene as the browser's own SVG, scrolled and zoomed by the page. */
import type { Route } from "../../layout/scene.js";
import type { App } from "../app.js";
import { inCone, routeInCone } from "../argument/cone.js";
import type { ArgumentIndex } from "../argument/index-argument.js";
import { html, svg } from "../dom.js";
import { detailLevel, MOST, READABLE, type Rect } from "./camera.js";
import { openingCamera } from "./opening.js";
import { createCard } from "./card.js";
import { isRouteShown, isShown } from "./frame.js";
import { halfway } from "./geometry.js";
import type { MapView } from "./map-view.js";
import { drawRoute } from "./svg-route.js";

export function createSvgMap(app: App, root: HTMLElement, first: ArgumentIndex, onDrawn: () => void): MapView {
  const routes = svg("svg", { class: "svg-routes", "aria-hidden": "true" });
  const box = html("div", { class: "cards" }, routes);
  const sizer = html("div", { class: "svg-sizer" }, box);
  const scroller = html("div", { class: "layer svg-map" }, sizer);
  root.append(scroller);
  let index = first;
  let scale = READABLE;
  let drawnRoutes: readonly { route: Route; element: SVGGElement }[] = [];
  let drawnCards: readonly HTMLElement[] = [];

  function setScale(next: number): void {
    scale = Math.min(MOST, Math.max(0.02, next));
    const { width, height } = index.argument.scene;
    sizer.style.width = `${width * scale}px`;
    sizer.style.height = `${height * scale}px`;
    box.style.transform = `scale(${scale})`;
  }

  function centre(rect: Rect | null): void {
    if (!rect) return;
    scroller.scrollTo({
      left: (rect.x + rect.width / 2) * scale - scroller.clientWidth / 2,
      top: (rect.y + rect.height / 2) * scale - scroller.clientHeight / 2,
    });
  }

  function rectOf(id: string): Rect | null {
    const route = index.routes.get(id)?.[0];
    return index.cards.get(id) ?? (route ? { ...halfway(route), width: 1, height: 1 } : null);
  }

  function paint(): void {
    const { hidden, selected } = app.store.get();
    const cone = app.cone();
    for (const { route, element } of drawnRoutes) {
      element.toggleAttribute("data-hidden", !isRouteShown(index, hidden, route));
      element.toggleAttribute("data-dimmed", cone !== null && !routeInCone(cone, route));
    }
    for (const element of drawnCards) {
      const id = element.dataset["id"] ?? "";
      element.hidden = !isShown(index, hidden, id);
      element.toggleAttribute("data-dimmed", cone !== null && !inCone(cone, id));
      element.toggleAttribute("data-selected", id === selected);
    }
    onDrawn();
  }

  function build(): void {
    const { scene } = index.argument;
    drawnRoutes = scene.routes.map((route) => ({ route, element: drawRoute(route) }));
    drawnCards = scene.cards.map(createCard);
    routes.setAttribute("width", String(scene.width));
    routes.setAttribute("height", String(scene.height));
    routes.replaceChildren(...drawnRoutes.map(({ element }) => element));
    box.replaceChildren(routes, ...drawnCards);
    setScale(scale);
    paint();
  }

  function open(): void {
    const size = { width: scroller.clientWidth, height: scroller.clientHeight };
    const camera = openingCamera(index, { ...size, coveredRight: 0, coveredBottom: 0 });
    setScale(camera.scale);
    centre({ x: camera.x, y: camera.y, width: 0, height: 0 });
  }

  scroller.addEventListener("click", (event) => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>(".card") : null;
    app.select(card?.dataset["id"] ?? null, "none");
  });
  app.store.watch(
    ({ shown }) => shown,
    (now, before) => {
      const next = app.index();
      if (!next) return;
      index = next;
      build();
      if (now?.file !== before?.file) open();
    },
  );
  app.store.watch(({ hidden }) => hidden, paint);
  app.store.watch(({ selected }) => selected, paint);
  app.store.watch(({ hovered }) => hovered, paint);
  build();
  open();

  return {
    fit() {
      const { width, height } = index.argument.scene;
      setScale(Math.min(1, scroller.clientWidth / width, scroller.clientHeight / height));
    },
    open,
    zoom: (factor) => setScale(scale * factor),
    fly: (id) => centre(rectOf(id)),
    uncover: (id) => centre(rectOf(id)),
    scale: () => scale,
    detail: () => detailLevel(scale),
    nodeAt(id) {
      const rect = rectOf(id);
      if (!rect) return null;
      const corner = sizer.getBoundingClientRect();
      return { x: corner.left + (rect.x + rect.width / 2) * scale, y: corner.top + (rect.y + rect.height / 2) * scale };
    },
    cardsDrawn: () => drawnCards.length,
  };
}
