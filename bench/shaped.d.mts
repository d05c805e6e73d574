export interface Shaped {
  readonly text: string;
  readonly conclusions: readonly string[];
  readonly open: readonly string[];
  readonly circle: readonly string[];
}
export function shaped(nodes: number, seed?: number): Shaped;
