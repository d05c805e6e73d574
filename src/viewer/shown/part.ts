/** Which part of the argument is drawn, as the reader chose it. */
import type { PageArgument } from "../../formats/page/data.js";
import { MOST_AT_ONCE } from "../../formats/page/limits.js";
import type { PartOptions } from "../../layout/part/part.js";
import type { Scene } from "../../layout/scene.js";
import type { PartChoice } from "../engine/part-scene.js";

export interface ChosenPart {
  readonly only: string | null;
  readonly focus: { readonly node: string; readonly steps: number } | null;
  readonly folded: readonly string[];
  readonly groups: readonly string[];
  /** Everything is to be drawn, of an argument that opens on a part of itself. */
  readonly all: boolean;
  /** Null: as the argument comes. */
  readonly direction: Scene["direction"] | null;
}

export const WHOLE: ChosenPart = { only: null, focus: null, folded: [], groups: [], all: false, direction: null };

/** An address can name any number of folds, and each takes a walk. */
const MOST_FOLDS = 500;

/** Whether the scene that the argument came with is what is to be drawn. */
export function isAsItCame(argument: PageArgument, part: ChosenPart): boolean {
  return (
    part.only === null &&
    part.focus === null &&
    part.folded.length === 0 &&
    part.groups.length === 0 &&
    (part.direction ?? argument.scene.direction) === argument.scene.direction &&
    (argument.opensOn === undefined || !part.all || argument.nodes.length > MOST_AT_ONCE)
  );
}

/** What to ask the engine for. Folding and the direction leave it at the part that the argument opens on. */
export function choiceOf(argument: PageArgument, part: ChosenPart): PartChoice {
  const { only, focus, folded, groups } = part;
  const narrowed = only !== null || focus !== null || (part.all && argument.nodes.length <= MOST_AT_ONCE);
  const base: PartOptions = narrowed ? {} : (argument.opensOn ?? {});
  return {
    ...base,
    ...(only === null ? {} : { only }),
    ...(focus === null ? {} : { focus }),
    folded,
    groups,
    direction: part.direction ?? argument.scene.direction,
  };
}

/** The same part of an argument that has changed: what is gone can be neither folded nor looked at. */
export function partIn(argument: PageArgument, part: ChosenPart): ChosenPart {
  const ids = new Set(argument.nodes.map(({ id }) => id));
  const groups = new Set(argument.groups.map(({ id }) => id));
  return {
    ...part,
    only: part.only !== null && ids.has(part.only) ? part.only : null,
    focus: part.focus !== null && ids.has(part.focus.node) ? part.focus : null,
    folded: part.folded.filter((id) => ids.has(id)).slice(0, MOST_FOLDS),
    groups: part.groups.filter((id) => groups.has(id)),
  };
}

/** The list with a name more, or without it. */
export function toggled(list: readonly string[], name: string): readonly string[] {
  return list.includes(name) ? list.filter((one) => one !== name) : [...list, name];
}
