/** What conditions are solved over: Boolean functions of the literals, in whatever form. */
import type { Literal } from "../result.js";

/**
 * A literal as a number: `2 * node` says that the node is granted, one more that it is denied.
 * Numbers order literals by node, granted before denied.
 */
export type LiteralCode = number;

export const granted = (node: number): LiteralCode => 2 * node;
export const denied = (node: number): LiteralCode => 2 * node + 1;
export const nodeOf = (literal: LiteralCode): number => literal >> 1;
export const isDenied = (literal: LiteralCode): boolean => (literal & 1) === 1;

export const codeOf = ({ node, must }: Literal): LiteralCode => (must === "granted" ? granted(node) : denied(node));

/** The literals of codes, each the same object whenever asked: lists of them are most of what a large analysis keeps. */
export class Literals {
  private readonly made = new Map<LiteralCode, Literal>();

  readonly of = (code: LiteralCode): Literal => {
    let literal = this.made.get(code);
    if (literal === undefined) {
      literal = { node: nodeOf(code), must: isDenied(code) ? "denied" : "granted" };
      this.made.set(code, literal);
    }
    return literal;
  };
}

/** Monotone functions of the literals: what makes one true keeps it true, however much more is settled. */
export interface Algebra<X> {
  readonly never: X;
  readonly always: X;
  literal(literal: LiteralCode): X;
  /** True where at least so many of `terms` are; with 1 their disjunction, with all of them their conjunction. */
  atLeast(needed: number, terms: readonly X[]): X;
  same(a: X, b: X): boolean;
}

/** Takes the terms that are always or never true out: how many of the rest are needed still. */
export function withoutConstants<X>(
  { never, always }: Algebra<X>,
  needed: number,
  terms: readonly X[],
): { readonly needed: number; readonly terms: readonly X[] } {
  const rest = terms.filter((term) => term !== never && term !== always);
  const given = terms.reduce((sum, term) => (term === always ? sum + 1 : sum), 0);
  return { needed: needed - given, terms: rest };
}
