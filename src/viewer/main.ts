/** The page: reads its data, puts the parts together. */
import type { PageData } from "../formats/page/data.js";
import { fromWire } from "../formats/page/wire.js";
import { fromAddress, followAddress } from "./address.js";
import { createAnnouncer } from "./announce.js";
import { createApp } from "./app.js";
import { litIds } from "./argument/cone.js";
import { hiddenCount } from "./argument/counts.js";
import { html } from "./dom.js";
import { preparePrinting } from "./export/print.js";
import { listenToKeys } from "./keys.js";
import { createBanner } from "./live/banner.js";
import { followServer } from "./live/live.js";
import type { Viewport } from "./map/camera.js";
import { createMap } from "./map/map.js";
import type { MapView } from "./map/map-view.js";
import { messages } from "./messages.js";
import { createOverview } from "./overview/overview.js";
import { switchViews } from "./overview/switch.js";
import { createPanel } from "./panel/panel.js";
import type { ChosenPart } from "./shown/part.js";
import { createSidebar } from "./sidebar/sidebar.js";
import { installPalette } from "./theme.js";
import { createHeader, cycleTheme } from "./top/header.js";
import { createHelp } from "./top/help.js";
import { createWhatIfBar } from "./what-if/bar.js";
import "./styles/index.css";

declare global {
  interface Window {
    /** For tests, and for whoever looks at the page from its console. */
    underpin: {
      state(): Readonly<Record<string, unknown>>;
      select(id: string): void;
      nodeAt(id: string): { readonly x: number; readonly y: number } | null;
      suppose(id: string, must: "granted" | "denied" | null): Promise<void>;
      show(part: Partial<ChosenPart>): Promise<void>;
    };
  }
}

function readData(): PageData {
  const text = document.querySelector("#underpin-data")?.textContent;
  return fromWire(JSON.parse(text ?? '{"version":1,"arguments":[],"diagnostics":[],"broken":[]}'));
}

/** How much of the map the panel hides: its right side, or on a narrow screen the lower part. */
function coveredBy(pane: HTMLElement, panel: HTMLElement): Pick<Viewport, "coveredRight" | "coveredBottom"> {
  if (panel.hidden) return { coveredRight: 0, coveredBottom: 0 };
  const [outer, inner] = [pane.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (inner.width > outer.width * 0.8) return { coveredRight: 0, coveredBottom: Math.max(0, outer.bottom - inner.top) };
  return { coveredRight: Math.max(0, outer.right - inner.left), coveredBottom: 0 };
}

function start(root: HTMLElement): void {
  const data = readData();
  installPalette();
  const { element: region, announce } = createAnnouncer();
  const app = createApp(
    {
      data,
      stale: new Set(),
      shown: undefined,
      whatIf: null,
      folds: new Map(),
      standIn: new Map(),
      leftOut: 0,
      busy: null,
      hovered: null,
      highlight: null,
      connected: true,
      ...fromAddress(location.hash, data),
    },
    announce,
  );
  const applyTheme = (): void => {
    document.documentElement.dataset["theme"] = app.store.get().theme;
  };
  document.documentElement.toggleAttribute("data-embed", app.store.get().embed);
  // Before everything else that hears of a theme, because canvases are painted at once.
  app.store.watch(({ theme }) => theme, applyTheme);
  applyTheme();

  const help = createHelp();
  const sidebar = createSidebar(app);
  const overview = createOverview(app);
  const pane = html("div", { class: "map-pane" });
  const skip = html("a", { class: "skip", href: "#outline" }, messages.skipToOutline);
  skip.addEventListener("click", (event) => {
    // Only the focus moves: the address belongs to the state.
    event.preventDefault();
    document.querySelector<HTMLElement>("#outline [tabindex='0']")?.focus();
  });
  root.replaceChildren(
    skip,
    createHeader(app, () => help.showModal(), sidebar.showOpen),
    createWhatIfBar(app),
    html("div", { class: "body" }, sidebar.element, pane, overview.element),
    sidebar.opener,
    help,
  );
  root.append(region);
  switchViews(app, root, overview, [sidebar.element, pane]);
  const panel = createPanel(app);
  pane.append(createBanner(app), panel.element);

  let view: MapView | undefined;
  const showMap = (): void => {
    const index = app.index();
    if (view || !index) return;
    view = createMap(app, pane, index, () => coveredBy(pane, panel.element), announce);
    const { selected } = app.store.get();
    if (selected !== null) view.fly(selected);
  };
  app.store.watch(({ argument }) => argument, showMap);
  showMap();

  listenToKeys(app, {
    view: () => view,
    focusSearch: sidebar.focusSearch,
    focusPanel: panel.focus,
    closeSheet: sidebar.close,
    openHelp: () => help.showModal(),
    cycleTheme: () => cycleTheme(app),
    announce,
  });
  followAddress(app);
  preparePrinting(app, root);
  if (document.documentElement.dataset["live"] === "1") followServer(app);

  window.underpin = {
    state() {
      const {
        shown: argument,
        selected,
        hovered,
        hidden,
        theme,
        connected,
        supposed,
        whatIf,
        leftOut,
        standIn,
      } = app.store.get();
      const cone = app.cone();
      return {
        file: argument?.file ?? null,
        selected,
        hovered,
        lit: cone ? litIds(cone) : [],
        hidden: argument ? hiddenCount(argument, hidden) : 0,
        theme,
        connected,
        scale: view?.scale() ?? null,
        detail: view?.detail() ?? null,
        cards: view?.cardsDrawn() ?? 0,
        supposed,
        changed: whatIf?.changed ?? [],
        drawn: argument?.scene.cards.length ?? 0,
        leftOut,
        folded: standIn.size,
        size: argument && { width: argument.scene.width, height: argument.scene.height },
      };
    },
    select: (id) => app.select(id, "fly"),
    nodeAt: (id) => view?.nodeAt(id) ?? null,
    suppose: app.suppose,
    show: app.show,
  };
}

const app = document.querySelector<HTMLElement>("#app");
if (app) start(app);
