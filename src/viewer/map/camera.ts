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
/** A little smaller, if that brings the first premises into view. */
const JUST_READABLE = 0.7;
export const MOST = 2.5;
const EDGE = 32;

export function detailLevel(scale: number): DetailLevel {
  if (scale < MID_FROM) return "far";
  return scale < NEAR_FROM ? "mid" : "near";
}

export function unite(rects: readonly Rect[]): Rect {
  const left = Math.min(...rects.map((rect) => rect.x));
  const top = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function free(viewport: Viewport): { width: number; height: number } {
  return {
    width: Math.max(1, viewport.width - viewport.coveredRight),
    height: Math.max(1, viewport.height - viewport.coveredBottom),
  };
}

/** Looks at a point of the scene so that it is in the middle of what is not covered. */
function lookAt(point: Point, scale: number, viewport: Viewport): Camera {
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
function frame(rect: Rect, most: Rect, scale: number, viewport: Viewport, edge: Point): Camera {
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

/** Where the map opens: on the first conclusion, readable, with as many of its first premises as there is room for. */
export function openingCamera(index: ArgumentIndex, viewport: Viewport): Camera {
  const { scene, conclusions } = index.argument;
  const fitting = fitScene(scene, viewport);
  const start = conclusions.flatMap((id) => index.cards.get(id) ?? [])[0] ?? scene.cards[0];
  if (fitting.scale >= READABLE || !start) return fitting;
  const steps = behind(index, new Set([start.id]));
  const premises = behind(index, steps);
  const around = unite([...premises].flatMap((id) => index.cards.get(id) ?? []));
  const first = unite([...steps].flatMap((id) => index.cards.get(id) ?? []));
  const scale = Math.min(
    1,
    Math.max(scaleToFit(around, viewport), Math.min(READABLE, scaleToFit(first, viewport)), JUST_READABLE),
  );
  // Premises lie before it: the conclusion may stand at the far edge, but across from that it belongs near the middle.
  if (scene.direction === "right") {
    return frame({ ...around, x: 0, width: start.x + start.width }, start, scale, viewport, { x: 0.04, y: 0.35 });
  }
  return frame({ ...around, y: 0, height: start.y + start.height }, start, scale, viewport, { x: 0.35, y: 0.04 });
}

/** The cards given and those that lead to them. */
function behind(index: ArgumentIndex, ids: ReadonlySet<string>): ReadonlySet<string> {
  const { routes } = index.argument.scene;
  return new Set([...ids, ...routes.filter(({ to }) => ids.has(to)).map(({ from }) => from)]);
}

/** The cards that a node's edges lead to, either way. */
export function neighboursOf(index: ArgumentIndex, id: string): readonly Rect[] {
  return index.argument.scene.routes.flatMap(({ from, to }) => {
    const other = from === id ? to : to === id ? from : undefined;
    return other === undefined ? [] : (index.cards.get(other) ?? []);
  });
}

/** To a place at a readable scale, with as much of its neighbours as can be had while it stays well inside. */
export function flyCamera(place: Rect, neighbours: readonly Rect[], current: Camera, viewport: Viewport): Camera {
  return frame(unite([place, ...neighbours]), place, Math.max(current.scale, READABLE), viewport, { x: 0.2, y: 0.2 });
}

/** The least shift that brings a card out from under a panel or the edge; the same camera where nothing is to do. */
export function uncover(card: Rect, current: Camera, viewport: Viewport): Camera {
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
