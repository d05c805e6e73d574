/** The picture of a part of an argument, laid out on the page's side. */
import type { PageArgument } from "../../formats/page/data.js";
import { layoutInputOf } from "../../formats/page/layout-input.js";
import { layoutNow } from "../../layout/now.js";
import { type Fold, partOf, type PartOptions } from "../../layout/part/part.js";
import type { Scene } from "../../layout/scene.js";

/** What the reader wants to see, and which way round. */
export interface PartChoice extends PartOptions {
  readonly direction: Scene["direction"];
}

export interface PartScene {
  readonly scene: Scene;
  readonly folds: readonly (readonly [string, Fold])[];
  readonly standIn: readonly (readonly [string, string])[];
  readonly leftOut: number;
}

export function layoutPart(
  argument: PageArgument,
  { direction, ...options }: PartChoice,
  progress: (share: number) => void,
): PartScene {
  const { input, folds, standIn, leftOut } = partOf(layoutInputOf(argument), argument.groups, options);
  // A part keeps the order of the whole, as long as the whole is drawn the same way round.
  const like = argument.scene.direction === direction && argument.opensOn === undefined ? argument.scene : undefined;
  const scene = layoutNow(input, { direction, progress, ...(like === undefined ? {} : { like }) });
  return { scene, folds: [...folds], standIn: [...standIn], leftOut };
}
