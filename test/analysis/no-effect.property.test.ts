/** Every step that is said to change nothing is taken out, and the brute-force evaluation sees no difference in any settled world. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../../src/analysis/analyse.js";
import { stepsWithoutEffect } from "../../src/analysis/no-effect.js";
import { literals, trials } from "../oracle/hinges.js";
import { type Graph, isInference, type OracleInference, type Settlement, type Standing } from "../oracle/model.js";
import { status } from "../oracle/questions.js";
import { graphs } from "../oracle/random.js";
import { argumentOf } from "../support/from-oracle.js";

const index = fc.nat({ max: 1000 });

/** Each repeats an inference of the graph, with the premises that it adds; and another standing for its target, or none. */
const repeats = fc.array(
  fc.record({
    of: index,
    more: fc.array(index, { maxLength: 2 }),
    standing: fc.constantFrom<Standing[]>("presumed", "presumed", "proven", "unproven", "disputed"),
    target: fc.constantFrom<(Standing | undefined)[]>(undefined, undefined, "proven", "refuted"),
    before: fc.boolean(),
  }),
  { minLength: 1, maxLength: 2 },
);

/** The random graphs seldom say anything twice, so something is said twice in each of these. */
const repetitive: fc.Arbitrary<Graph> = fc
  .tuple(graphs({ maxOpen: 3, maxStatements: 6, maxInferences: 6 }), repeats)
  .map(([graph, raw]) => {
    const statements = graph.nodes.filter(({ kind }) => kind === "statement");
    const steps = graph.nodes.filter(isInference);
    let { nodes } = graph;
    for (const [at, { of, more, standing, target, before }] of raw.entries()) {
      const step = steps[of % steps.length]!;
      const from = [...new Set([...step.from, ...more.map((one) => statements[one % statements.length]!.id)])];
      const repeated: OracleInference = { ...step, id: `again${at}`, from, atLeast: null, standing, outweighs: [] };
      if (from.includes(step.target)) continue;
      nodes = before ? [repeated, ...nodes] : [...nodes, repeated];
      if (target !== undefined && statements.some(({ id }) => id === step.target))
        nodes = nodes.map((node) => (node.id === step.target ? { ...node, standing: target } : node));
    }
    return { ...graph, nodes: capOpen(nodes) };
  });

/** The first four open nodes stay open: 81 settled worlds. */
function capOpen(nodes: Graph["nodes"]): Graph["nodes"] {
  let open = 0;
  return nodes.map((node) => {
    if (!["unproven", "assumed", "disputed"].includes(node.standing) || ++open <= 4) return node;
    return { ...node, standing: node.kind === "inference" ? "presumed" : "proven" };
  });
}

function without(graph: Graph, ids: ReadonlySet<string>): Graph {
  const nodes = graph.nodes
    .filter(({ id }) => !ids.has(id))
    .map((node) => (isInference(node) ? { ...node, outweighs: node.outweighs.filter((id) => !ids.has(id)) } : node));
  return { ...graph, nodes };
}

function flagged(graph: Graph): { id: string; covering: string | undefined }[] {
  const argument = argumentOf(graph);
  const idOf = (node: number | undefined) => (node === undefined ? undefined : argument.nodes[node]?.id);
  return stepsWithoutEffect(argument, analyse(argument).evaluation).map(({ step, covering }) => ({
    id: idOf(step) ?? "?",
    covering: idOf(covering),
  }));
}

/** What the statuses and intervals are in each settled world, of all nodes but those left out. */
function worldsOf(graph: Graph, settlements: readonly Settlement[], left: ReadonlySet<string>): string[] {
  const known = trials(graph);
  const key = (settlement: Settlement): string => literals(settlement).join();
  const byKey = new Map(known.map((trial) => [key(trial.settlement), trial]));
  return settlements.map((settlement) => {
    const own = new Map([...settlement].filter(([id]) => graph.nodes.some((node) => node.id === id)));
    const values = byKey.get(key(own))?.values;
    const said = graph.nodes
      .filter(({ id }) => !left.has(id))
      .map(({ id }) => [id, values?.get(id), status(graph, id, own)]);
    return JSON.stringify(said.toSorted((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1)));
  });
}

const kinds = { declared: 0, covered: 0, open: 0 };

test("taking out a step that changes nothing changes nothing, alone or with all the others", () => {
  fc.assert(
    fc.property(fc.oneof(repetitive, graphs({ maxOpen: 3 })), (graph) => {
      const idle = flagged(graph);
      if (idle.length === 0) return;
      const settlements = trials(graph).map((trial) => trial.settlement);
      const all = new Set(idle.map(({ id }) => id));
      for (const { id, covering } of idle) {
        kinds[covering === undefined ? "declared" : "covered"]++;
        if (settlements.some((settlement) => settlement.has(id))) kinds.open++;
      }
      const sets = idle.length === 1 ? [all] : [...idle.map(({ id }) => new Set([id])), all];
      for (const left of sets) {
        const before = worldsOf(graph, settlements, left);
        expect(worldsOf(without(graph, left), settlements, left), [...left].join()).toEqual(before);
      }
    }),
    { numRuns: 3_000 },
  );
  expect(kinds.declared).toBeGreaterThan(300);
  expect(kinds.covered).toBeGreaterThan(300);
  expect(kinds.open).toBeGreaterThan(100);
});
