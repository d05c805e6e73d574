/** Arguments to lay out: made by hand, and at random. */
import fc from "fast-check";
import type { LayoutInput, LayoutNode, LayoutStep } from "../../src/layout/scene.js";
import { STATUSES } from "../../src/schema/vocabulary.js";

export function statement(id: string, over: Partial<LayoutNode> = {}): LayoutNode {
  const base = { kind: "claim", text: `What ${id} says.`, status: "holds", standing: null } as const;
  return { id, ...base, conclusion: false, open: false, via: "", ...over };
}

export type StepLike = Partial<LayoutStep> &
  Pick<LayoutStep, "id" | "from" | "target"> & { readonly node?: Partial<LayoutNode> };

/** Statements and steps as one input; a step is presumed and says nothing unless `node` says otherwise. */
export function argument(statements: readonly LayoutNode[], steps: readonly StepLike[]): LayoutInput {
  const nodes = steps.map(({ id, node }) =>
    statement(id, { kind: "inference", text: "", standing: "presumed", ...node }),
  );
  const full = steps.map((step): LayoutStep => {
    const {
      id,
      from,
      target,
      atLeast = null,
      polarity = "supports",
      outweighs = [],
      made = "written",
      alive = true,
    } = step;
    return { id, from, target, atLeast, polarity, outweighs, made, alive };
  });
  return { nodes: [...statements, ...nodes], steps: full };
}

interface Wish {
  readonly premises: readonly number[];
  readonly target: number;
  readonly onStep: boolean;
  readonly opposes: boolean;
  readonly warrant: string;
  readonly unproven: boolean;
  readonly atLeast: number | null;
  readonly outweighs: number | null;
  readonly alive: boolean;
}

const wish: fc.Arbitrary<Wish> = fc.record({
  premises: fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }),
  target: fc.nat(1000),
  onStep: fc.boolean(),
  opposes: fc.boolean(),
  warrant: fc.oneof({ weight: 4, arbitrary: fc.constant("") }, fc.lorem()),
  unproven: fc.boolean(),
  atLeast: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 5 }),
  outweighs: fc.option(fc.nat(1000), { freq: 5 }),
  alive: fc.boolean(),
});

const statements = (maxLength: number): fc.Arbitrary<readonly LayoutNode[]> =>
  fc
    .array(
      fc.record({
        text: fc.oneof(fc.lorem({ maxCount: 30 }), fc.string({ unit: "binary", maxLength: 120 })),
        kind: fc.constantFrom("claim", "evidence"),
        status: fc.constantFrom(...STATUSES),
        standing: fc.constantFrom(null, "assumed", "proven", "unproven"),
        conclusion: fc.boolean(),
      }),
      { minLength: 1, maxLength },
    )
    .map((all) => all.map((over, i) => statement(`n${i}`, over)));

/** Any graph: cycles through statements and steps, contradictions, outweighing, isolated nodes. */
export const anyArgument = (most = 14): fc.Arbitrary<LayoutInput> =>
  fc
    .tuple(
      statements(most),
      fc.array(wish, { maxLength: most * 2 }),
      fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 3 }),
    )
    .map(([nodes, wishes, pairs]) => {
      const pick = (i: number): string => `n${i % nodes.length}`;
      const steps: StepLike[] = wishes.map((w, k) => {
        const other = w.target % wishes.length;
        return {
          id: `s${k}`,
          from: w.premises.map(pick),
          target: w.onStep && other !== k ? `s${other}` : pick(w.target),
          polarity: w.opposes ? "opposes" : "supports",
          atLeast: w.atLeast,
          alive: w.alive,
          outweighs:
            w.outweighs === null || w.outweighs % wishes.length === k ? [] : [`s${w.outweighs % wishes.length}`],
          node: { text: w.warrant, standing: w.unproven ? "unproven" : "presumed" },
        };
      });
      const contradictions = pairs.flatMap(([i, k]): StepLike[] => {
        const [a, b] = [pick(i), pick(k)];
        const how = { polarity: "opposes", made: "contradicts" } as const;
        return [
          { id: `${a}.contradicts.${b}`, from: [a], target: b, ...how },
          { id: `${a}.contradicted-by.${b}`, from: [b], target: a, ...how },
        ];
      });
      const unique = new Map([...steps, ...contradictions].map((step) => [step.id, step]));
      return argument(nodes, [...unique.values()]);
    });

/** Graphs without a cycle: the premises of a step have higher numbers than its target, or than the premises of the step it acts on. */
export const acyclicArgument = (most = 14): fc.Arbitrary<LayoutInput> =>
  fc.tuple(statements(most), fc.array(wish, { maxLength: most * 2 })).map(([nodes, wishes]) => {
    const steps: StepLike[] = [];
    const highest: number[] = [];
    for (const w of wishes) {
      const acted = w.onStep && steps.length > 0 ? w.target % steps.length : undefined;
      const above = acted === undefined ? w.target % nodes.length : highest[acted]!;
      const room = nodes.length - above - 1;
      if (room < 1) continue;
      const premises = w.premises.map((i) => above + 1 + (i % room));
      highest.push(Math.max(...premises));
      steps.push({
        id: `s${steps.length}`,
        from: premises.map((i) => `n${i}`),
        target: acted === undefined ? `n${above}` : `s${acted}`,
        polarity: w.opposes ? "opposes" : "supports",
        node: { text: w.warrant, standing: w.unproven ? "unproven" : "presumed" },
      });
    }
    return argument(nodes, steps);
  });

/** A fixed random graph: the same for the same seed. */
export function fixedArgument(count: number, seed: number): LayoutInput {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const nodes = Array.from({ length: count }, (_, i) => statement(`n${i}`, { conclusion: i === 0 }));
  const steps = Array.from({ length: Math.floor(count * 1.3) }, (_, k): StepLike => {
    const i = k < count - 1 ? k + 1 : 1 + random(count - 1);
    const from = random(4) === 0 ? [`n${i}`, `n${Math.min(count - 1, i + 1 + random(4))}`] : [`n${i}`];
    return {
      id: `s${k}`,
      from,
      target: `n${random(Math.ceil(i / 2))}`,
      polarity: random(5) === 0 ? "opposes" : "supports",
    };
  });
  return argument(nodes, steps);
}
