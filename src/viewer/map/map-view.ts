import type { Point } from "../../layout/scene.js";
import type { DetailLevel } from "./camera.js";

/** What the rest of the page asks of a map, whether sigma draws it or the browser's own SVG. */
export interface MapView {
  fit(): void;
  /** Back to where it opened. */
  open(): void;
  zoom(factor: number): void;
  /** Brings a node to the middle at a readable scale. */
  fly(id: string): void;
  /** Moves only if the node is covered or out of sight. */
  uncover(id: string): void;
  scale(): number;
  detail(): DetailLevel;
  /** The middle of a node in pixels of the window; null for one that isn't drawn. */
  nodeAt(id: string): Point | null;
  cardsDrawn(): number;
}
