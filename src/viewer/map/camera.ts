/** Where the map is looked at from: a scale, and the point of the scene that is in the middle. Pure arithmetic. */
import type { ArgumentIndex } from "../argument/index-argument.js";
import type { Point, Scene } from "../../layout/scene.js";

export interface Camera extends Point {
  readonly scale: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** The map's size, and how much of it a panel covers. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly coveredRight: number;
  readonly coveredBottom: number;
}

export type DetailLevel = "far" | "mid" | "near";

const MID_FROM = 0.09;
const NEAR_FROM = 0.42;
/** At this scale the text of a card is read without effort. */
export const READABLE = 0.8;
export const MOST = 2.5;
/** Text is still read at this scale, where that brings the way to the conclusion into view. */
const STILL_READABLE = 0.6;
const EDGE = 32;

export function detailLevel(scale: number): DetailLevel {
  if (scale < MID_FROM) return "far";
  return scale < NEAR_FROM ? "mid" : "near";
}

export function unite(rects: readonly Rect[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function free(viewport: Viewport): { width: number; height: number } {
  return {
    width: Math.max(1, viewport.width - viewport.coveredRight),
    height: Math.max(1, viewport.height - viewport.coveredBottom),
  };
}

/** Looks at a point of the scene so that it is in the middle of what is not covered. */
export function lookAt(point: Point, scale: number, viewport: Viewport): Camera {
  return { x: point.x + viewport.coveredRight / 2 / scale, y: point.y + viewport.coveredBottom / 2 / scale, scale };
}

export function scaleToFit(rect: Rect, viewport: Viewport): number {
  const { width, height } = free(viewport);
  return Math.min((width - EDGE) / Math.max(1, rect.width), (height - EDGE) / Math.max(1, rect.height));
}

const whole = (scene: Scene): Rect => ({ x: 0, y: 0, width: scene.width, height: scene.height });

/** The whole map, never larger than life. */
export function fitScene(scene: Scene, viewport: Viewport): Camera {
  const scale = Math.max(0.002, Math.min(1, scaleToFit(whole(scene), viewport)));
  return lookAt({ x: scene.width / 2, y: scene.height / 2 }, scale, viewport);
}

/** The rectangle in the middle, or as near to it as leaves `most`, the part that matters, away from the edges (in shares of the view). */
export function frame(rect: Rect, most: Rect, scale: number, viewport: Viewport, edge: Point): Camera {
  const { width, height } = free(viewport);
  const along = (start: number, size: number, from: number, length: number, room: number, share: number): number => {
    const half = room / scale / 2;
    const margin = Math.min((share * room) / scale, Math.max(0, half - length / 2));
    const middle = start + size / 2;
    return Math.min(Math.max(middle, from + length + margin - half), from - margin + half);
  };
  const x = along(rect.x, rect.width, most.x, most.width, width, edge.x);
  const y = along(rect.y, rect.height, most.y, most.height, height, edge.y);
  return lookAt({ x, y }, scale, viewport);
}

/** The cards that a node's edges lead to, either way. */
export function neighboursOf(index: ArgumentIndex, id: string): readonly Rect[] {
  return index.argument.scene.routes.flatMap(({ from, to }) => {
    const other = from === id ? to : to === id ? from : undefined;
    return other === undefined ? [] : (index.cards.get(other) ?? []);
  });
}

/** A card and as much of the way onward from it as there is room for. */
function withOnward(card: Rect, onward: readonly Rect[], scale: number, viewport: Viewport): Rect {
  for (let many = onward.length; many > 0; many--) {
    const all = unite([card, ...onward.slice(0, many)]);
    if (scaleToFit(all, viewport) >= scale) return all;
  }
  return card;
}

/** To a place at a readable scale, with the way onward and as much of its neighbours as can be had while that stays well inside. */
export function flyCamera(
  place: Rect,
  neighbours: readonly Rect[],
  current: Camera,
  viewport: Viewport,
  onward: readonly Rect[] = [],
): Camera {
  const least = Math.max(current.scale, READABLE);
  const wayScale = scaleToFit(unite([place, ...onward]), viewport);
  const scale = wayScale < STILL_READABLE ? least : Math.min(least, wayScale);
  const most = withOnward(place, onward, scale, viewport);
  return frame(unite([place, ...neighbours]), most, scale, viewport, { x: 0.2, y: 0.2 });
}

/** The least shift that brings a card, and what fits of the way onward, out from under a panel or the edge; the same camera where nothing is to do. */
export function uncover(place: Rect, current: Camera, viewport: Viewport, onward: readonly Rect[] = []): Camera {
  const card = withOnward(place, onward, current.scale, viewport);
  const margin = EDGE / 2 / current.scale;
  const left = current.x - viewport.width / 2 / current.scale;
  const top = current.y - viewport.height / 2 / current.scale;
  const { width, height } = free(viewport);
  const shift = (start: number, length: number, from: number, room: number): number => {
    const over = start + length + margin - (from + room / current.scale);
    const under = from - (start - margin);
    if (under > 0) return -under;
    return over > 0 ? Math.min(over, start - margin - from) : 0;
  };
  const dx = shift(card.x, card.width, left, width);
  const dy = shift(card.y, card.height, top, height);
  return dx === 0 && dy === 0 ? current : { ...current, x: current.x + dx, y: current.y + dy };
}

/** After a reload what was looked at stays where it is: the camera follows the card nearest to the middle. */
export function follow(camera: Camera, before: ArgumentIndex, after: ArgumentIndex, selected: string | null): Camera {
  const distance = (card: Rect): number =>
    Math.hypot(card.x + card.width / 2 - camera.x, card.y + card.height / 2 - camera.y);
  let anchor = selected === null ? undefined : before.cards.get(selected);
  if (!anchor || !after.cards.has(anchor.id)) {
    anchor = undefined;
    for (const card of before.cards.values()) {
      if (after.cards.has(card.id) && (!anchor || distance(card) < distance(anchor))) anchor = card;
    }
  }
  const moved = anchor && after.cards.get(anchor.id);
  if (!anchor || !moved) return camera;
  return { ...camera, x: camera.x + moved.x - anchor.x, y: camera.y + moved.y - anchor.y };
}
