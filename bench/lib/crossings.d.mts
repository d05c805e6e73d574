export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly chain: readonly Point[];
}
export function flatten(points: readonly Point[]): Point[];
export function countCrossings(edges: readonly Edge[]): number;
