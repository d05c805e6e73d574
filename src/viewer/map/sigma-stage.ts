/** Sigma set up for cards: our program, our colours, nothing of its own labels. */
import Graph from "graphology";
import Sigma from "sigma";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { THEMES } from "../../layout/palette.js";
import type { Card, Route, Scene } from "../../layout/scene.js";
import type { App } from "../app.js";
import { inCone } from "../argument/cone.js";
import { effectiveTheme } from "../theme.js";
import { isRouteShown, isShown } from "./frame.js";
import CardProgram, { type CardDisplay } from "./node-program.js";
import { sceneGraph } from "./scene-graph.js";
import { BOUNDING_BOX } from "./sigma-camera.js";

/** Opacity of an edge far out, in two hex digits; the second of one that can't count any more. Lit ones are drawn above them. */
const PLAIN = "d0";
const FAINT = "30";

export function createStage(app: App, container: HTMLElement, scene: Scene): Sigma {
  const theme = (): "light" | "dark" => effectiveTheme(app.store.get().theme);

  function nodeDisplay(card: Card): Partial<NodeDisplayData> & CardDisplay {
    const index = app.index();
    const cone = app.cone();
    const shown = index !== undefined && isShown(index, app.store.get().hidden, card.id);
    return { card, theme: theme(), lit: cone !== null && inCone(cone, card.id), hidden: !shown };
  }

  function edgeDisplay(route: Route): Partial<EdgeDisplayData> {
    const index = app.index();
    const colour = THEMES[theme()][route.role === "outweighs" ? "outweighs" : route.polarity];
    const shown = index !== undefined && isRouteShown(index, app.store.get().hidden, route);
    return { color: colour + (route.alive ? PLAIN : FAINT), hidden: !shown };
  }

  // Empty at first: the constructor draws at once, and would place the nodes by their own extent.
  const sigma = new Sigma(new Graph(), container, {
    nodeProgramClasses: { card: CardProgram },
    itemSizesReference: "positions",
    zoomToSizeRatioFunction: (ratio) => ratio,
    stagePadding: 0,
    // Huge text in a low window can leave the map no height for a while: it waits instead of throwing.
    allowInvalidContainer: true,
    minEdgeThickness: 1.2,
    renderLabels: false,
    renderEdgeLabels: false,
    defaultDrawNodeHover: () => undefined,
    doubleClickZoomingRatio: 1.6,
    nodeReducer: (_key, data) => ({ ...data, ...nodeDisplay(data["card"]) }),
    edgeReducer: (_key, data) => ({ ...data, ...edgeDisplay(data["route"]) }),
  });
  sigma.setCustomBBox(BOUNDING_BOX);
  sigma.setGraph(sceneGraph(scene));
  return sigma;
}
