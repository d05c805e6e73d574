export interface InternedNode {
  readonly index: number;
  readonly kind: "claim" | "inference";
  readonly polarity?: "supports" | "opposes";
}
export function interned(
  size: number,
  options?: { readonly seed?: number; readonly open?: number; readonly circles?: number },
): { readonly nodes: readonly InternedNode[]; readonly open: readonly number[] };
