/** Where the map opens: on all of it where that can be read, else on what is concluded and what that hinges on. */
import type { ArgumentIndex } from "../argument/index-argument.js";
import {
  type Camera,
  fitScene,
  frame,
  free,
  lookAt,
  READABLE,
  type Rect,
  scaleToFit,
  unite,
  type Viewport,
} from "./camera.js";

/** The whole map is shown from this scale on. */
export const WHOLE = 0.55;
/** Part of it is shown at no less. */
const LEAST = 0.5;
/** Where not even a conclusion's first premises fit, it stands at about this scale. */
const JUST_READABLE = 0.7;
/** More conclusions than these don't get into the opening view on purpose. */
const FIRST = 3;

export function openingCamera(index: ArgumentIndex, viewport: Viewport): Camera {
  const { scene } = index.argument;
  const fitting = fitScene(scene, viewport);
  const conclusions = index.argument.conclusions.filter((id) => index.cards.has(id)).slice(0, FIRST);
  if (conclusions.length === 0) conclusions.push(...scene.cards.slice(0, 1).map(({ id }) => id));
  if (fitting.scale >= WHOLE || conclusions.length === 0) return fitting;
  for (const ids of wishes(index, conclusions)) {
    const rect = unite(ids.flatMap((id) => index.cards.get(id) ?? []));
    const scale = Math.min(1, scaleToFit(rect, viewport));
    if (scale >= LEAST) return within(rect, scale, index, viewport);
  }
  return onOne(index, conclusions[0] ?? "", viewport);
}

/** What would be good to have in view, the most first. */
function wishes(index: ArgumentIndex, conclusions: readonly string[]): readonly (readonly string[])[] {
  const carrying = index.argument.verdicts[0]?.loadBearing.map(({ node }) => node) ?? [];
  const firsts = conclusions.map((_, i) => conclusions.slice(0, i + 1)).toReversed();
  return firsts.flatMap((some) => {
    const premises = [...premisesOf(index, some)];
    const parts = [[...premises, ...carrying], premises];
    // Of several conclusions the mere sight of them is worth more than the premises of one.
    return some.length > 1 ? [...parts, [...behind(index, new Set(some))], some] : parts;
  });
}

/** A part of the map, with as much around it as there is room for instead of the void beyond the map. */
function within(rect: Rect, scale: number, index: ArgumentIndex, viewport: Viewport): Camera {
  const { scene } = index.argument;
  const room = free(viewport);
  const along = (middle: number, half: number, size: number): number =>
    size <= 2 * half ? size / 2 : Math.min(Math.max(middle, half), size - half);
  const x = along(rect.x + rect.width / 2, room.width / scale / 2, scene.width);
  const y = along(rect.y + rect.height / 2, room.height / scale / 2, scene.height);
  return lookAt({ x, y }, scale, viewport);
}

/** On one conclusion, readable, with as many of its first premises as there is room for. */
function onOne(index: ArgumentIndex, id: string, viewport: Viewport): Camera {
  const cardsOf = (ids: Iterable<string>): readonly Rect[] => [...ids].flatMap((other) => index.cards.get(other) ?? []);
  const start = unite(cardsOf([id]));
  const around = unite(cardsOf(premisesOf(index, [id])));
  const steps = unite(cardsOf(behind(index, new Set([id]))));
  const scale = Math.max(Math.min(READABLE, scaleToFit(steps, viewport)), JUST_READABLE);
  // Premises lie before it: the conclusion may stand at the far edge, but across from that it belongs near the middle.
  if (index.argument.scene.direction === "right") {
    return frame({ ...around, x: 0, width: start.x + start.width }, start, scale, viewport, { x: 0.04, y: 0.35 });
  }
  return frame({ ...around, y: 0, height: start.y + start.height }, start, scale, viewport, { x: 0.35, y: 0.04 });
}

/** The conclusions, their steps, and the premises of these. */
function premisesOf(index: ArgumentIndex, conclusions: readonly string[]): ReadonlySet<string> {
  return behind(index, behind(index, new Set(conclusions)));
}

/** The cards given and those that lead to them. */
function behind(index: ArgumentIndex, ids: ReadonlySet<string>): ReadonlySet<string> {
  const { routes } = index.argument.scene;
  return new Set([...ids, ...routes.filter(({ to }) => ids.has(to)).map(({ from }) => from)]);
}
