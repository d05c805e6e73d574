import type { LayoutInput } from "../scene.js";
export const GROUP_PREFIX = "group ";
export interface PartOptions {
  readonly only?: string;
  readonly focus?: { readonly node: string; readonly steps: number };
  readonly folded?: readonly string[];
  readonly groups?: readonly string[];
}
export interface Fold {
  readonly kind: "group" | "subtree";
  readonly nodes: number;
  readonly open: number;
  readonly members: readonly string[];
}
export interface Part {
  readonly input: LayoutInput;
  readonly folds: ReadonlyMap<string, Fold>;
  readonly leftOut: number;
  readonly standIn: ReadonlyMap<string, string>;
}
export function partOf(
  input: LayoutInput,
  _groups: readonly { id: string; title: string }[],
  _options: PartOptions,
): Part {
  return { input, folds: new Map(), leftOut: 0, standIn: new Map() };
}
