/** Families of sets in decision diagrams, against lists of sets. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { diagrams } from "../../src/analysis/conditions/diagram-algebra.js";
import { Diagram, ONE, type Root, ZERO } from "../../src/analysis/conditions/diagram.js";
import { familyUnder } from "../../src/analysis/conditions/extraction.js";
import { countOf, smallestSets, smallestWith } from "../../src/analysis/conditions/family.js";
import { Work } from "../../src/analysis/work.js";

const VARIABLES = 7;

/** A set of variables as the bits of a number. */
type Bits = number;

const families = fc.array(fc.nat({ max: 2 ** VARIABLES - 1 }), { maxLength: 12 }).map((sets) => minimal(sets));

const holds = (set: Bits, other: Bits): boolean => (set & other) === other;

function minimal(sets: readonly Bits[]): Bits[] {
  const all = [...new Set(sets)];
  return all.filter((set) => !all.some((other) => other !== set && holds(set, other))).toSorted((a, b) => a - b);
}

function variablesOf(set: Bits): number[] {
  return Array.from({ length: VARIABLES }, (_, at) => at).filter((at) => (set & (1 << at)) !== 0);
}

/** Put together by operations that are tested here: what comes out is compared with the list all the same. */
function made(diagram: Diagram, sets: readonly Bits[]): Root {
  const of = (set: Bits): Root =>
    variablesOf(set).reduce((product, one) => diagram.product(product, diagram.single(one)), ONE);
  return sets.reduce((sum, set) => diagram.union(sum, of(set)), ZERO);
}

function listed(diagram: Diagram, root: Root): Bits[] {
  return [...smallestSets(familyUnder(diagram, root))]
    .map((set) => set.reduce((bits, one) => bits | (1 << one), 0))
    .toSorted((a, b) => a - b);
}

const pairs = (a: readonly Bits[], b: readonly Bits[]): Bits[] => a.flatMap((one) => b.map((other) => one | other));

test("union, product and leaving out give the families that they are said to", () => {
  fc.assert(
    fc.property(families, families, (a, b) => {
      const diagram = new Diagram(new Work(Infinity));
      const [x, y] = [made(diagram, a), made(diagram, b)];
      const same = (root: Root, sets: readonly Bits[]): void => {
        expect(listed(diagram, root)).toEqual(sets);
        // Two families are the same only where they are the same node.
        expect(made(diagram, sets)).toBe(root);
      };
      same(x, a);
      same(diagram.union(x, y), minimal([...a, ...b]));
      same(diagram.product(x, y), minimal(pairs(a, b)));
      same(
        diagram.excluding(x, y),
        a.filter((set) => !b.some((other) => holds(set, other))),
      );
    }),
    { numRuns: 5_000 },
  );
});

test("how many there are, and the smallest with each variable", () => {
  fc.assert(
    fc.property(families, (sets) => {
      const diagram = new Diagram(new Work(Infinity));
      const root = made(diagram, sets);
      expect(countOf(familyUnder(diagram, root))).toBe(BigInt(sets.length));
      const sizes = [...smallestSets(familyUnder(diagram, root))].map(({ length }) => length);
      expect(sizes).toEqual(sets.map((set) => variablesOf(set).length).toSorted((a, b) => a - b));
      const naming = new Map(
        variablesOf(2 ** VARIABLES - 1).flatMap((one): [number, number][] => {
          const withIt = sets.filter((set) => holds(set, 1 << one)).map((set) => variablesOf(set).length);
          return withIt.length === 0 ? [] : [[one, Math.min(...withIt)]];
        }),
      );
      expect(new Map([...smallestWith(familyUnder(diagram, root))].toSorted(([a], [b]) => a - b))).toEqual(naming);
    }),
    { numRuns: 2_000 },
  );
});

test("at least so many of some, without what conflicts", () => {
  const terms = fc.oneof(
    families,
    fc.nat({ max: VARIABLES - 1 }).map((one): Bits[] => [1 << one]),
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.array(terms, { maxLength: 5 }), fc.uniqueArray(fc.nat({ max: VARIABLES - 1 })).map(singles)),
      fc.nat({ max: 6 }),
      fc.uniqueArray(fc.constantFrom(0b11, 0b1100, 0b1000001), { maxLength: 2 }),
      (given, needed, excluded) => {
        const diagram = new Diagram(new Work(Infinity));
        const conflicts = made(diagram, excluded);
        const algebra = diagrams(diagram, new Map(), conflicts);
        const consistent = (sets: readonly Bits[]): Bits[] =>
          sets.filter((set) => !excluded.some((other) => holds(set, other)));
        const roots = given.map((sets) => made(diagram, consistent(sets)));
        const enough = Array.from({ length: 2 ** VARIABLES }, (_, set) => set).filter(
          (set) => given.filter((sets) => sets.some((one) => holds(set, one))).length >= needed,
        );
        expect(listed(diagram, algebra.atLeast(needed, roots))).toEqual(consistent(minimal(enough)));
      },
    ),
    { numRuns: 3_000 },
  );
});

const singles = (variables: readonly number[]): Bits[][] => variables.map((one) => [1 << one]);

test("a family of more sets than numbers count to, as deep as it has variables", () => {
  const diagram = new Diagram(new Work(Infinity));
  let all: Root = ONE;
  for (let at = 20_000; at > 0; at -= 2)
    all = diagram.product(diagram.union(diagram.single(at - 1), diagram.single(at)), all);
  expect(countOf(familyUnder(diagram, all))).toBe(2n ** 10_000n);
  expect(diagram.union(diagram.product(all, diagram.single(20_001)), all)).toBe(all);
});

test("a family of few sets among much that was worked out is the same as one by itself", () => {
  const seen = { sparse: 0, dense: 0 };
  fc.assert(
    fc.property(families, fc.oneof(fc.nat({ max: 400 }), fc.nat({ max: 3_000 })), (sets, more) => {
      const diagram = new Diagram(new Work(Infinity));
      for (let at = 0; at < more; at++) diagram.product(diagram.single(at), diagram.single(at + 1));
      const root = made(diagram, sets);
      const family = familyUnder(diagram, root);
      expect(listed(diagram, root)).toEqual(sets);
      expect(countOf(family)).toBe(BigInt(sets.length));
      // No larger than where nothing else was made, whichever way it was found.
      const alone = new Diagram(new Work(Infinity));
      expect(family.variable.length).toBe(familyUnder(alone, made(alone, sets)).variable.length);
      if (root > 256) seen[family.variable.length * 64 < root ? "sparse" : "dense"]++;
    }),
    { numRuns: 300 },
  );
  expect(Object.entries(seen).filter(([, times]) => times < 20)).toEqual([]);
});
