/** One picture of the map: what every layer above sigma needs to draw it. */
import type { Theme } from "../../layout/palette.js";
import type { Route } from "../../layout/scene.js";
import type { Status } from "../../schema/vocabulary.js";
import { type Cone, inCone } from "../argument/cone.js";
import type { ArgumentIndex } from "../argument/index-argument.js";
import type { DetailLevel } from "./camera.js";
import type { Extent } from "./geometry.js";

export interface Frame {
  readonly index: ArgumentIndex;
  readonly scale: number;
  /** Where the scene's origin is, in pixels from the map's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What of the scene is in view. */
  readonly visible: Extent;
  readonly detail: DetailLevel;
  readonly theme: Theme;
  readonly hidden: ReadonlySet<Status>;
  readonly cone: Cone | null;
  /** Ids of the nodes that a supposition changes. */
  readonly changed: ReadonlySet<string>;
  readonly selected: string | null;
  readonly hovered: string | null;
}

export interface Layer {
  readonly element: HTMLElement;
  draw(frame: Frame): void;
}

export function isShown(index: ArgumentIndex, hidden: ReadonlySet<Status>, id: string): boolean {
  const node = index.nodes.get(id);
  // What stands for several nodes is no node; the filter doesn't know it.
  return node === undefined ? index.cards.has(id) : !hidden.has(node.status);
}

/** A route goes with what it joins and with the step that it draws. */
export function isRouteShown(index: ArgumentIndex, hidden: ReadonlySet<Status>, route: Route): boolean {
  return hidden.size === 0 || [route.from, route.to, route.inference].every((id) => isShown(index, hidden, id));
}

export function isDimmed(frame: Frame, id: string): boolean {
  return frame.cone !== null && !inCone(frame.cone, id);
}

/** Opacity of what is not lit while something is. */
export const DIMMED = 0.16;

/** A canvas of the map's size at the screen's resolution, cleared and set to the scene's coordinates. */
export function sceneContext(canvas: HTMLCanvasElement, frame: Frame): CanvasRenderingContext2D | null {
  const ratio = devicePixelRatio;
  const [width, height] = [Math.round(frame.width * ratio), Math.round(frame.height * ratio)];
  // Setting a size clears the canvas and costs a new buffer, so only where it differs.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(ratio * frame.scale, 0, 0, ratio * frame.scale, ratio * frame.left, ratio * frame.top);
  return context;
}
