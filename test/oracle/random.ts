import fc from "fast-check";
import {
  contradictionInferences,
  isOpen,
  type Graph,
  type OracleInference,
  type OracleNode,
  type Standing,
} from "./model.js";

export interface RandomOptions {
  /** At most so many open nodes; every further one is decided. */
  maxOpen?: number;
  maxStatements?: number;
  maxInferences?: number;
  /** Whether statements may contradict each other; by default they may. */
  contradictions?: boolean;
  /** Whether most leaves are open, and many ways of joining them lead to the same few statements. */
  hinging?: boolean;
}

/** Where an inference points. The last two nest replies: at the inference before it, or at a premise of that. */
type Aim = "statement" | "inference" | "inference before" | "premise before";

const aim = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Aim>("statement") },
  { weight: 1, arbitrary: fc.constant<Aim>("inference") },
  { weight: 2, arbitrary: fc.constant<Aim>("inference before") },
  { weight: 2, arbitrary: fc.constant<Aim>("premise before") },
);

/** Standings by weight; the first is what a failure shrinks to. */
function standings(weights: Partial<Record<Standing, number>>): fc.Arbitrary<Standing> {
  const entries = Object.entries(weights) as [Standing, number][];
  return fc.oneof(...entries.map(([standing, weight]) => ({ weight, arbitrary: fc.constant(standing) })));
}

const statement = fc.record({
  /** Most statements that something supports declare nothing. */
  supported: standings({ none: 16, proven: 2, unproven: 2, assumed: 1, disputed: 1, refuted: 1 }),
  leaf: standings({ proven: 8, unproven: 7, assumed: 2, disputed: 2, refuted: 1 }),
  hingingLeaf: standings({ unproven: 8, disputed: 2, assumed: 1, proven: 1 }),
  /** Instead, when there are open nodes enough. */
  decided: standings({ proven: 4, refuted: 1 }),
});

const index = fc.nat({ max: 1000 });

const inference = fc.record({
  from: fc.oneof(
    { weight: 3, arbitrary: fc.tuple(index) },
    { weight: 2, arbitrary: fc.array(index, { minLength: 2, maxLength: 3 }) },
  ),
  joined: fc.array(index, { minLength: 2, maxLength: 4 }),
  atLeast: fc.option(index, { freq: 3 }),
  polarity: fc.constantFrom("supports" as const, "opposes" as const),
  aim,
  target: index,
  standing: standings({ presumed: 12, proven: 3, unproven: 3, assumed: 1, disputed: 1, refuted: 1 }),
  decided: standings({ presumed: 4, proven: 1 }),
  outweighs: fc.oneof({ weight: 4, arbitrary: fc.constant<number[]>([]) }, { weight: 1, arbitrary: fc.tuple(index) }),
});

type RawStatement = typeof statement extends fc.Arbitrary<infer T> ? T : never;
type RawInference = typeof inference extends fc.Arbitrary<infer T> ? T : never;

/** Graphs with cycles, undercuts, backing, outweighing and contradictions. */
export function graphs(options: RandomOptions = {}): fc.Arbitrary<Graph> {
  const { maxOpen = 6, maxStatements = 8, maxInferences = 9, hinging = false } = options;
  return fc
    .record({
      statements: fc.array(statement, { minLength: 2, maxLength: maxStatements, size: "max" }),
      inferences: fc.array(inference, { minLength: 1, maxLength: maxInferences, size: "max" }),
      /** So many of the first inferences lead in a ring, each from one statement to the next: odd and even cycles. */
      ring: fc.oneof(
        { weight: 2, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
      ),
      contradictions: fc.oneof(
        { weight: hinging ? 1 : 3, arbitrary: fc.constant<[number, number][]>([]) },
        { weight: 1, arbitrary: fc.array(fc.tuple(index, index), { minLength: 1, maxLength: 2 }) },
      ),
    })
    .map(({ statements, inferences: raws, ring, contradictions }) => {
      const inferences = hinging ? raws.map((raw) => ({ ...raw, from: raw.joined })) : raws;
      const contradicts = options.contradictions === false ? [] : pairs(contradictions, statements.length);
      const opposing = contradicts.flatMap(([a, b]) => contradictionInferences(a, b));
      const size: Size = {
        statements: statements.length,
        inferences: [...inferences.map((_, i) => `i${i}`), ...opposing.map((i) => i.id)],
        hubs: hinging ? Math.min(3, statements.length) : statements.length,
      };
      const built = inferences.map((raw, i) => buildInference(raw, i, inferences, size, ring));
      const nodes: OracleNode[] = [
        ...statements.map((raw, i) => buildStatement(raw, i, built, hinging)),
        ...built,
        ...opposing,
      ];
      const decided = [...statements, ...inferences].map((raw) => raw.decided);
      return { nodes: capOpen(nodes, decided, maxOpen), contradicts };
    });
}

function buildStatement(raw: RawStatement, i: number, inferences: OracleInference[], hinging: boolean): OracleNode {
  const id = `s${i}`;
  const isSupported = inferences.some((inference) => inference.polarity === "supports" && inference.target === id);
  const leaf = hinging ? raw.hingingLeaf : raw.leaf;
  return { id, kind: "statement", standing: isSupported ? raw.supported : leaf };
}

interface Size {
  statements: number;
  /** The ids, those of contradictions last: they can be undercut and outweighed like any other. */
  inferences: string[];
  /** So many of the first statements are aimed at. */
  hubs: number;
}

function buildInference(raw: RawInference, i: number, all: RawInference[], size: Size, ring: number): OracleInference {
  const { standing, polarity } = raw;
  const id = `i${i}`;
  const from = premises(raw, size.statements);
  const outweighs = raw.outweighs.map((k) => pick(size.inferences, k)).filter((other) => other !== id);
  const shared = { id, kind: "inference", standing, polarity, outweighs } as const;
  const length = Math.min(ring, all.length, size.statements);
  if (i < length) return { ...shared, from: [`s${i}`], atLeast: null, target: `s${(i + 1) % length}` };
  const atLeast = raw.atLeast === null ? null : 1 + (raw.atLeast % from.length);
  return { ...shared, from, atLeast, target: targetOf(raw, all[i - 1], `i${i - 1}`, size) };
}

function pick(ids: string[], k: number): string {
  const id = ids[k % ids.length];
  if (id === undefined) throw new Error("nothing to pick from");
  return id;
}

function premises(raw: RawInference, count: number): string[] {
  return [...new Set(raw.from.map((k) => `s${k % count}`))];
}

function targetOf(raw: RawInference, before: RawInference | undefined, idBefore: string, size: Size): string {
  if (raw.aim === "inference") return pick(size.inferences, raw.target);
  if (before === undefined || raw.aim === "statement") return `s${raw.target % size.hubs}`;
  return raw.aim === "inference before" ? idBefore : pick(premises(before, size.statements), raw.target);
}

/** Distinct pairs of distinct statements. */
function pairs(raw: [number, number][], count: number): [string, string][] {
  const found = new Map<string, [string, string]>();
  for (const [a, b] of raw) {
    const low = Math.min(a % count, b % count);
    const high = Math.max(a % count, b % count);
    if (low !== high) found.set(`${low} ${high}`, [`s${low}`, `s${high}`]);
  }
  return [...found.values()];
}

/** The first open nodes stay open; statements come first, and inferences are seldom open, so both kinds occur. */
function capOpen(nodes: OracleNode[], decided: Standing[], maxOpen: number): OracleNode[] {
  let open = 0;
  return nodes.map((node, i) => {
    if (!isOpen(node) || ++open <= maxOpen) return node;
    return { ...node, standing: decided[i] ?? "proven" };
  });
}

/** Every kind of graph, and every third with much to hinge on. */
export const hingingGraphs: fc.Arbitrary<Graph> = fc.oneof(
  { weight: 2, arbitrary: graphs({ maxOpen: 7 }) },
  { weight: 1, arbitrary: graphs({ maxOpen: 6, maxInferences: 8, hinging: true }) },
);
