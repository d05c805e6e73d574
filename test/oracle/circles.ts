/** Random graphs of one circle: claims that each bear on the next, as reasons or replies, with links across. */
import fc from "fast-check";
import type { Graph, OracleInference, OracleNode, Standing } from "./model.js";

const link = fc.record({
  /** How a claim bears on the next one, and on its reason. */
  bearing: fc.constantFrom("supports", "supports", "opposes", "undercuts", "undercuts", "outweighs"),
  own: fc.constantFrom<Standing[]>(
    "none",
    "none",
    "none",
    "none",
    "none",
    "unproven",
    "disputed",
    "assumed",
    "proven",
    "refuted",
  ),
  /** Refuted, it leaves the claim to what the circle gives. */
  reason: fc.constantFrom<Standing[]>("refuted", "refuted", "refuted", "proven", "unproven", "disputed", "assumed"),
  step: fc.constantFrom<Standing[]>("presumed", "presumed", "presumed", "presumed", "unproven", "disputed"),
});

const index = fc.nat({ max: 1000 });

const across = fc.record({
  from: fc.uniqueArray(index, { minLength: 1, maxLength: 3 }),
  atLeast: fc.integer({ min: 1, max: 3 }),
  target: index,
  polarity: fc.constantFrom("supports", "supports", "opposes"),
  atStep: fc.boolean(),
  outweighs: fc.option(index, { freq: 4 }),
});

type Link = typeof link extends fc.Arbitrary<infer T> ? T : never;
type Across = typeof across extends fc.Arbitrary<infer T> ? T : never;

export const circles: fc.Arbitrary<Graph> = fc
  .record({
    links: fc.array(link, { minLength: 2, maxLength: 12, size: "max" }),
    /** Whether all links are reasons, which by chance would be rare; then only links across reply. */
    supports: fc.nat({ max: 4 }).map((digit) => digit === 4),
    across: fc.array(across, { maxLength: 6, size: "max" }),
  })
  .map(({ links, supports, across: more }) => {
    const nodes = links.flatMap((one, at) =>
      around(supports ? { ...one, bearing: "supports" } : one, at, links.length),
    );
    const claims = links.length;
    return { nodes: [...nodes, ...more.map((one, at) => acrossIt(one, at, claims))], contradicts: [] };
  });

function around({ bearing, own, reason, step }: Link, at: number, length: number): OracleNode[] {
  const next = (at + 1) % length;
  const inference = (id: string, standing: Standing, from: string[], target: string): OracleInference => ({
    id,
    kind: "inference",
    standing,
    from,
    atLeast: null,
    polarity: bearing === "supports" || id.startsWith("e") ? "supports" : "opposes",
    target,
    outweighs: bearing === "outweighs" && !id.startsWith("e") ? [`e${next}`] : [],
  });
  return [
    { id: `c${at}`, kind: "statement", standing: own },
    { id: `r${at}`, kind: "statement", standing: reason },
    inference(`e${at}`, step, [`r${at}`], `c${at}`),
    inference(`i${at}`, "presumed", [`c${at}`], bearing === "undercuts" ? `e${next}` : `c${next}`),
  ];
}

function acrossIt(
  { from, atLeast, target, polarity, atStep, outweighs }: Across,
  at: number,
  claims: number,
): OracleNode {
  const premises = [...new Set(from.map((one) => `c${one % claims}`))];
  return {
    id: `x${at}`,
    kind: "inference",
    standing: "presumed",
    from: premises,
    atLeast: Math.min(atLeast, premises.length),
    polarity,
    target: atStep ? `e${target % claims}` : `c${target % claims}`,
    outweighs: outweighs === null ? [] : [`i${outweighs % claims}`],
  };
}
