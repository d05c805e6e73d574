/** The chain of values: fails < contested < holds. */
export const F = 0;
export const C = 1;
export const T = 2;
export type Value = typeof F | typeof C | typeof T;

export const VALUE_NAMES = ["F", "C", "T"] as const;

/** An open node, settled one way. */
export interface Literal {
  /** Index of an open node. */
  readonly node: number;
  readonly must: "granted" | "denied";
}

/** One way of settling some open nodes: node index to what it is settled to. */
export type Settlement = ReadonlyMap<number, Literal["must"]>;

/** How a node is supposed to be: an open one as settled, any as if the file declared it proven or refuted. */
export type Supposed = Literal["must"] | "proven" | "refuted";

/** What is supposed: node index to how. */
export type Supposition = ReadonlyMap<number, Supposed>;
