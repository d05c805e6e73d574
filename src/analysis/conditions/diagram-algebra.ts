/** Conditions as decision diagrams over literals. */
import { type Algebra, type LiteralCode, withoutConstants } from "./algebra.js";
import { type Diagram, ONE, type Root, ZERO } from "./diagram.js";

/** Literals that are no key of `variables` count as never so. */
export function diagrams(diagram: Diagram, variables: ReadonlyMap<LiteralCode, number>): Algebra<Root> {
  const algebra: Algebra<Root> = {
    never: ZERO,
    always: ONE,
    literal(literal) {
      const variable = variables.get(literal);
      return variable === undefined ? ZERO : diagram.single(variable);
    },
    same: (a, b) => a === b,
    atLeast(wanted, all) {
      const { needed, terms } = withoutConstants(algebra, wanted, all);
      if (needed <= 0) return ONE;
      if (needed > terms.length) return ZERO;
      // From the last variables to the first: then each operation works on the top of what there is.
      const ordered = terms.toSorted((a, b) => diagram.variable[b]! - diagram.variable[a]! || a - b);
      if (needed === 1) return ordered.reduce((sum, term) => diagram.or(sum, term), ZERO);
      if (needed === terms.length) return ordered.reduce((product, term) => diagram.and(product, term), ONE);
      return threshold(diagram, needed, ordered);
    },
  };
  return algebra;
}

function threshold(diagram: Diagram, needed: number, terms: readonly Root[]): Root {
  // By number k: that at least k of the terms so far are so.
  const reached: Root[] = [ONE, ...Array.from({ length: needed }, () => ZERO)];
  for (const [at, term] of terms.entries()) {
    // More can't be so yet, and from fewer the terms that are left would not get there.
    const least = Math.max(1, needed - (terms.length - 1 - at));
    for (let k = Math.min(needed, at + 1); k >= least; k--)
      reached[k] = diagram.or(reached[k]!, diagram.and(reached[k - 1]!, term));
  }
  return reached[needed]!;
}
