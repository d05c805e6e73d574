/** The map with sigma for camera, picking and overview, and three layers of our own around it. */
import type { Point } from "../../layout/scene.js";
import { type App, remember, type State } from "../app.js";
import { litIds, pathToConclusion } from "../argument/cone.js";
import type { ArgumentIndex } from "../argument/index-argument.js";
import { html } from "../dom.js";
import { effectiveTheme, onPreferenceChange, reducedMotion } from "../theme.js";
import {
  type Camera,
  detailLevel,
  fitScene,
  flyCamera,
  follow,
  MOST,
  neighboursOf,
  type Rect,
  uncover,
  type Viewport,
} from "./camera.js";
import { createCardsLayer } from "./cards-layer.js";
import { DIMMED, type Frame, isRouteShown } from "./frame.js";
import { halfway, routeAt } from "./geometry.js";
import { createLabelsLayer } from "./labels-layer.js";
import type { MapView } from "./map-view.js";
import type { StageAttributes } from "./node-program.js";
import { openingCamera, WHOLE } from "./opening.js";
import { recolour } from "./recolour.js";
import { createRoutesLayer } from "./routes-layer.js";
import { fromKey, sceneGraph, toKey } from "./scene-graph.js";
import { fromSigma, ratioOf, toSigma } from "./sigma-camera.js";
import { createStage } from "./sigma-stage.js";
import { createTip } from "./tip.js";

const FLIGHT = 350;
/** How near to a line a click has to be, in pixels of the screen. */
const REACH = 6;

const MOST_ONWARD = 40;

export type Covered = () => Pick<Viewport, "coveredRight" | "coveredBottom">;

export function createSigmaMap(
  app: App,
  root: HTMLElement,
  first: ArgumentIndex,
  covered: Covered,
  onDrawn: (frame: Frame) => void,
): MapView {
  const routes = createRoutesLayer();
  const labels = createLabelsLayer();
  const cards = createCardsLayer();
  const tip = createTip();
  const container = html("div", { class: "layer stage" });
  root.append(routes.element, container, labels.element, cards.element, tip.element);

  const changedIn = remember((whatIf: State["whatIf"]): ReadonlySet<string> => new Set(whatIf?.changed));
  let index = first;
  const sigma = createStage(app, container, first.argument.scene);
  const sigmaCamera = sigma.getCamera();
  const viewport = (): Viewport => ({ ...sigma.getDimensions(), ...covered() });
  const camera = (): Camera => fromSigma(sigmaCamera.getState(), sigma.getDimensions());

  function limitZoom(): void {
    const size = sigma.getDimensions();
    sigmaCamera.minRatio = ratioOf(MOST, size);
    sigmaCamera.maxRatio = ratioOf(fitScene(index.argument.scene, viewport()).scale / 2, size);
  }

  function moveTo(target: Camera, duration = FLIGHT): void {
    const state = toSigma(target, sigma.getDimensions());
    if (duration === 0 || reducedMotion()) sigmaCamera.setState(state);
    else void sigmaCamera.animate(state, { duration, easing: "quadraticInOut" });
  }

  /** A step that is a mere line has no card: the middle of the line stands for it. */
  function rectOf(id: string): Rect | null {
    const card = index.cards.get(id);
    if (card) return card;
    const route = index.routes.get(id)?.[0];
    return route ? { ...halfway(route), width: 1, height: 1 } : null;
  }

  /** The cards on the way from a node to its nearest conclusion, or as many as could ever be in view with it. */
  const onwardFrom = (id: string): readonly Rect[] =>
    pathToConclusion(index, id)
      .flatMap((other) => index.cards.get(other) ?? [])
      .slice(0, MOST_ONWARD);

  function frameNow(): Frame {
    const { scale, x, y } = camera();
    const { width, height } = sigma.getDimensions();
    const [left, top] = [width / 2 - x * scale, height / 2 - y * scale];
    const { hidden, selected, hovered, theme, whatIf } = app.store.get();
    return {
      index,
      scale,
      left,
      top,
      width,
      height,
      visible: {
        left: -left / scale,
        top: -top / scale,
        right: (width - left) / scale,
        bottom: (height - top) / scale,
      },
      detail: detailLevel(scale),
      theme: effectiveTheme(theme),
      hidden,
      cone: app.cone(),
      changed: changedIn(whatIf),
      selected,
      hovered,
    };
  }

  function draw(): void {
    const frame = frameNow();
    for (const layer of [routes, labels, cards, tip]) layer.draw(frame);
    onDrawn(frame);
  }

  function repaint(): void {
    const graph = sigma.getGraph();
    sigma.refresh({
      partialGraph: { nodes: graph.nodes(), edges: graph.edges() },
      skipIndexation: true,
      schedule: true,
    });
  }

  /** Only what was or is lit changes: lighting a few nodes of ten thousand must not touch the rest. */
  let lit: readonly string[] = [];
  function relight(): void {
    const cone = app.cone();
    const before = lit;
    lit = cone ? litIds(cone) : [];
    const graph = sigma.getGraph();
    const changed = [...new Set([...before, ...lit])].map(toKey).filter((key) => graph.hasNode(key));
    sigma.refresh({ partialGraph: { nodes: changed }, skipIndexation: true, schedule: true });
  }

  /** Where there is no room yet, it opens as soon as there is. */
  let opened = false;
  function openAtOnce(): void {
    const { width, height } = sigma.getDimensions();
    opened = width > 1 && height > 1;
    moveTo(openingCamera(index, viewport()), 0);
  }

  function show(next: ArgumentIndex): void {
    const before = index;
    index = next;
    const recoloured = recolour(sigma.getGraph(), before.argument.scene, next.argument.scene);
    if (recoloured) {
      sigma.refresh({ partialGraph: recoloured, skipIndexation: true, schedule: true });
      return;
    }
    const now = camera();
    const sameFile = next.argument.file === before.argument.file;
    const target = sameFile ? follow(now, before, next, app.store.get().selected) : openingCamera(next, viewport());
    // Before sigma draws the new graph, which it does at once.
    if (sameFile) cards.moveOn({ x: target.x - now.x, y: target.y - now.y });
    sigma.setGraph(sceneGraph(next.argument.scene));
    limitZoom();
    moveTo(target, 0);
    // What was unfolded or narrowed to is shown in full where that can be read.
    const whole = fitScene(next.argument.scene, viewport());
    if (sameFile && partNow !== app.store.get().part && whole.scale >= WHOLE) moveTo(whole);
    partNow = app.store.get().part;
    // Also where the camera stays: the rings go to where their cards are now.
    sigma.scheduleRender();
  }
  let partNow = app.store.get().part;

  function clickAt(point: Point): void {
    const { scale, left, top } = frameNow();
    const place = { x: (point.x - left) / scale, y: (point.y - top) / scale };
    const { hidden } = app.store.get();
    const shown = index.argument.scene.routes.filter((route) => isRouteShown(index, hidden, route));
    const route = routeAt(shown, place, REACH / scale);
    app.select(route ? route.inference : null, "uncover");
  }

  let scale = 1;
  sigma.on("beforeRender", () => {
    scale = camera().scale;
    const detail = detailLevel(scale);
    const attributes: StageAttributes = { opacity: detail === "near" ? 0 : 1, unlit: app.cone() ? DIMMED : 1 };
    sigma.getGraph().mergeAttributes(attributes);
    // Sigma's straight edges are for far out only; nearer the routes are drawn.
    container.toggleAttribute("data-edges", detail === "far");
    container.toggleAttribute("data-lit", app.cone() !== null);
  });
  sigma.on("afterRender", draw);
  // Sigma keeps its ratio when the window changes; what a reader wants to keep is the size of the text.
  sigma.on("resize", () => {
    limitZoom();
    if (!opened) return openAtOnce();
    sigmaCamera.setState({ ratio: ratioOf(scale, sigma.getDimensions()) });
  });
  sigma.on("enterNode", ({ node }) => app.store.set({ hovered: fromKey(node) }));
  sigma.on("leaveNode", () => app.store.set({ hovered: null }));
  sigma.on("clickNode", ({ node }) => app.select(fromKey(node), "uncover"));
  sigma.on("clickStage", ({ event }) => clickAt(event));
  // At once, so that a flight that starts before the next frame reckons with the size that the map has now.
  new ResizeObserver(() => {
    sigma.resize();
    sigma.scheduleRender();
  }).observe(root);
  onPreferenceChange(repaint);

  app.store.watch(
    ({ shown }) => shown,
    () => {
      const next = app.index();
      if (next) show(next);
    },
  );
  app.store.watch(({ hidden }) => hidden, repaint);
  app.store.watch(({ theme }) => theme, repaint);
  // Each for itself: when a node is let go with the pointer still on it, what is lit stays and only the ring changes.
  app.store.watch(({ selected }) => selected, relight);
  app.store.watch(({ highlight }) => highlight, relight);
  app.store.watch(
    ({ hovered }) => hovered,
    () => (app.store.get().selected === null ? relight() : sigma.scheduleRender()),
  );

  limitZoom();
  openAtOnce();

  return {
    fit: () => moveTo(fitScene(index.argument.scene, viewport())),
    open: () => moveTo(openingCamera(index, viewport())),
    zoom(factor) {
      const now = camera();
      moveTo({ ...now, scale: Math.min(MOST, now.scale * factor) }, FLIGHT / 2);
    },
    fly(id) {
      const rect = rectOf(id);
      if (rect) moveTo(flyCamera(rect, neighboursOf(index, id), camera(), viewport(), onwardFrom(id)));
    },
    uncover(id) {
      const rect = rectOf(id);
      if (rect) moveTo(uncover(rect, camera(), viewport(), onwardFrom(id)));
    },
    scale: () => camera().scale,
    detail: () => detailLevel(camera().scale),
    nodeAt(id) {
      const rect = rectOf(id);
      if (!rect) return null;
      const frame = frameNow();
      const corner = root.getBoundingClientRect();
      return {
        x: corner.left + frame.left + (rect.x + rect.width / 2) * frame.scale,
        y: corner.top + frame.top + (rect.y + rect.height / 2) * frame.scale,
      };
    },
    cardsDrawn: () => cards.count(),
  };
}
