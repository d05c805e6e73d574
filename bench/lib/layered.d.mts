import type { Node } from "../../src/model/argument.js";

export interface Shape {
  readonly width: number;
  readonly layers: number;
  readonly reach: number;
  readonly seed: number;
  readonly steps?: number;
  readonly objections?: number;
  readonly place?: number;
}

export function hard(shape: Shape | { readonly pairs: number }): {
  readonly nodes: readonly Node[];
  readonly node: number;
};
