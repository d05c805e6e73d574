/** Conditions as the families of the minimal sets of literals that make them so. */
import { type Algebra, type LiteralCode, withoutConstants } from "./algebra.js";
import { type Diagram, ONE, type Root, ZERO } from "./diagram.js";

/**
 * Literals that are no key of `variables` count as never so. What holds a set of `conflicts` is left out as soon as it
 * comes up: more literals don't mend it.
 */
export function diagrams(
  diagram: Diagram,
  variables: ReadonlyMap<LiteralCode, number>,
  conflicts: Root,
): Algebra<Root> {
  const and = (a: Root, b: Root): Root => diagram.excluding(diagram.product(a, b), conflicts);
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
      if (needed === 1) return ordered.reduce((sum, term) => diagram.union(sum, term), ZERO);
      if (needed === terms.length) return ordered.reduce((product, term) => and(product, term), ONE);
      if (!isOfSingles(diagram, ordered)) return threshold(diagram, needed, ordered, and);
      return diagram.excluding(choices(diagram, needed, ordered), conflicts);
    },
  };
  return algebra;
}

/** Whether all are single variables, each another. */
function isOfSingles({ variable, without, having }: Diagram, ordered: readonly Root[]): boolean {
  return ordered.every(
    (term, at) => without[term] === ZERO && having[term] === ONE && variable[term] !== variable[ordered[at - 1] ?? ONE],
  );
}

/** All choices of so many of single variables, the last one first: plain to write down, without operations on families. */
function choices(diagram: Diagram, needed: number, singles: readonly Root[]): Root {
  // By number k: all choices of k among those so far.
  const chosen: Root[] = [ONE, ...Array.from({ length: needed }, () => ZERO)];
  for (const [at, single] of singles.entries()) {
    const least = Math.max(1, needed - (singles.length - 1 - at));
    for (let k = Math.min(needed, at + 1); k >= least; k--)
      chosen[k] = diagram.either(diagram.variable[single]!, chosen[k]!, chosen[k - 1]!);
  }
  return chosen[needed]!;
}

function threshold(diagram: Diagram, needed: number, terms: readonly Root[], and: (a: Root, b: Root) => Root): Root {
  // By number k: that at least k of the terms so far are so.
  const reached: Root[] = [ONE, ...Array.from({ length: needed }, () => ZERO)];
  for (const [at, term] of terms.entries()) {
    // More can't be so yet, and from fewer the terms that are left would not get there.
    const least = Math.max(1, needed - (terms.length - 1 - at));
    for (let k = Math.min(needed, at + 1); k >= least; k--)
      reached[k] = diagram.union(reached[k]!, and(reached[k - 1]!, term));
  }
  return reached[needed]!;
}
