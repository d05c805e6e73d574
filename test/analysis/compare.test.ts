/** What became of an argument between two versions. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse, type Analysis } from "../../src/analysis/analyse.js";
import { compare, type Comparison } from "../../src/analysis/compare/compare.js";
import { compareFiles, type FileDiff, type Version } from "../../src/analysis/compare/files.js";
import type { VersionPair } from "../../src/analysis/compare/moved.js";
import { isWeaker } from "../../src/analysis/status-order.js";
import { STATUSES } from "../../src/schema/vocabulary.js";
import { isInference, type Graph, type OracleNode } from "../oracle/model.js";
import { graphs } from "../oracle/random.js";
import { analysed, idsOf } from "../support/analysed.js";
import { argumentOf } from "../support/from-oracle.js";

const BASE = `
conclusions: [safe]
sources: { log: { title: Log }, old: { title: Old log } }
evidence:
  tested: { text: It was tested., source: log, standing: proven, supports: [sound] }
claims:
  sound: { text: The piers are sound. }
  safe: { text: The bridge is safe. }
inferences:
  carries: { from: [sound], supports: safe, warrant: Sound piers carry. }
`;

async function compared(...edits: readonly (readonly [string, string])[]): Promise<Comparison> {
  const edited = edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, BASE);
  return compare(await analysed(BASE), await analysed(edited));
}

/** "safe: holds -> conditional by tested, tested.supports.sound, ..." */
function told({ after, statusChanges }: Comparison): string[] {
  return statusChanges.map(
    (one) => `${idsOf(after, [one.after])[0]}: ${one.from} -> ${one.to} by ${idsOf(after, one.path).join(", ")}`,
  );
}

describe("a change of status comes with the edit that it comes from", () => {
  test("a standing", async () => {
    const comparison = await compared(["standing: proven, ", "standing: unproven, "]);
    expect(told(comparison)).toEqual([
      "tested: holds -> open by tested",
      "sound: holds -> conditional by tested, tested.supports.sound, sound",
      "safe: holds -> conditional by tested, tested.supports.sound, sound, carries, safe",
    ]);
    const [safe] = comparison.conclusions;
    expect([safe?.weaker, idsOf(comparison.after, safe?.hingesNewly ?? [])]).toEqual([true, ["tested"]]);
    expect(safe?.carriedNewly).toEqual([{ node: comparison.after.argument.byId.get("tested"), must: "granted" }]);
  });

  test("a support that is gone: its target lost it", async () => {
    const comparison = await compared([", supports: [sound] }", " }"]);
    expect(told(comparison)).toContain("safe: holds -> conditional by sound, carries, safe");
  });

  test("an objection that is new", async () => {
    const comparison = await compared(["claims:", "claims:\n  flood: { text: A flood came., opposes: [carries] }"]);
    expect(told(comparison)).toEqual([
      "safe: holds -> conditional by flood.opposes.carries, carries, safe",
      "carries: holds -> conditional by flood.opposes.carries, carries",
    ]);
    expect(idsOf(comparison.after, comparison.matching.added)).toEqual(["flood", "flood.opposes.carries"]);
  });
});

describe("which node is which", () => {
  test("a claim that goes by another id is the same, and so are its steps", async () => {
    const comparison = await compared(
      ["  sound:", "  firm:"],
      ["supports: [sound]", "supports: [firm]"],
      ["from: [sound]", "from: [firm]"],
    );
    const { matching, statusChanges, edits } = comparison;
    expect(matching.renamed.map((one) => idsOf(comparison.after, [one.after])[0])).toEqual([
      "tested.supports.firm",
      "firm",
    ]);
    expect([matching.added, matching.removed, statusChanges, edits]).toEqual([[], [], [], []]);
  });

  test("two claims that say the same are not taken for each other", async () => {
    const both = "  sound: { text: Same. }\n  safe: { text: The bridge is safe. }\n  one: { text: Same. }";
    const before = await analysed(BASE.replace(/ {2}sound: .*\n {2}safe: .*/u, both));
    const after = await analysed(
      BASE.replace(
        / {2}sound: .*\n {2}safe: .*/u,
        both.replace("one:", "two:").replace("sound: { text: Same. }", "sound: { text: Other. }"),
      ),
    );
    expect(compare(before, after).matching.renamed.map((one) => idsOf(after, [one.after])[0])).toEqual(["two"]);
  });

  test("nor is one that has two successors taken for either", async () => {
    const before = await analysed("claims:\n  was: { text: Same. }\n");
    const after = await analysed("claims:\n  one: { text: Same. }\n  two: { text: Same. }\n");
    const { matching } = compare(before, after);
    expect([matching.pairs, matching.removed, matching.added]).toEqual([[], [0], [0, 1]]);
  });

  test("a step that became a statement is another node", async () => {
    const before = await analysed(BASE);
    const after = await analysed(
      "conclusions: [safe]\nclaims:\n  carries: { text: It carries., supports: [safe] }\n  safe: { text: The bridge is safe. }\n",
    );
    expect(idsOf(after, compare(before, after).matching.added)).toContain("carries");
  });
});

describe("edits", () => {
  test("wording is told apart from structure", async () => {
    const comparison = await compared(
      ["Sound piers carry.", "What is sound carries."],
      ["standing: proven", "because: Twice., standing: proven"],
      ["inferences:\n", "inferences:\n  own: { from: [tested], supports: safe }\n"],
    );
    expect(
      comparison.edits.map(({ after, structure, wording }) => [
        idsOf(comparison.after, [after])[0],
        structure,
        wording,
      ]),
    ).toEqual([
      ["tested", [], ["because"]],
      ["carries", [], ["warrant"]],
    ]);
    expect(comparison.statusChanges).toEqual([]);
  });

  test("premises, at-least and what is outweighed are structure", async () => {
    const comparison = await compared([
      "from: [sound], supports: safe",
      "from: [sound, tested], at-least: 1, supports: safe",
    ]);
    expect(comparison.edits.flatMap(({ structure }) => structure)).toEqual([
      { key: "premises", from: "sound", to: "sound, tested" },
      { key: "at-least", from: "all", to: "1" },
    ]);
  });

  test("sources", async () => {
    const { sources } = await compared(
      ["old: { title: Old log }", "new: { title: New log }"],
      ["log: { title: Log }", "log: { title: The log }"],
    );
    expect(sources).toEqual({ added: ["new"], removed: ["old"], edited: ["log"] });
  });
});

describe("conclusions", () => {
  test("one that is gone is weaker, one that is new is not", async () => {
    const comparison = await compared(
      ["conclusions: [safe]", "conclusions: [done]"],
      ["  safe: { text: The bridge is safe. }\n", "  done: { text: We cross. }\n"],
      ["supports: safe", "supports: done"],
    );
    expect(
      comparison.conclusions.map(({ from, to, weaker, stronger, isConclusion }) => [
        from,
        to,
        weaker,
        stronger,
        isConclusion,
      ]),
    ).toEqual([
      [undefined, "holds", false, false, true],
      ["holds", undefined, true, false, false],
    ]);
  });

  test("one that is named no longer, and is what it was, is not weaker", async () => {
    const comparison = await compared(["conclusions: [safe]", "conclusions: [sound]"]);
    expect(
      comparison.conclusions.map(({ weaker, wasConclusion, isConclusion }) => [weaker, wasConclusion, isConclusion]),
    ).toEqual([
      [false, false, true],
      [false, true, false],
    ]);
  });
});

test("the order of statuses is that of the documentation, from the strongest to the weakest", () => {
  expect(STATUSES).toEqual([
    "holds",
    "on-assumption",
    "challenged",
    "conditional",
    "open",
    "contested",
    "doubtful",
    "circular",
    "unsupported",
    "defeated",
  ]);
  for (const [place, one] of STATUSES.entries())
    for (const [other, another] of STATUSES.entries()) expect(isWeaker(one, another)).toBe(other > place);
});

/** A graph with a few of its nodes given another standing, and some inferences left out. */
function edited(graph: Graph, choices: Iterator<number>): Graph {
  const next = (): number => choices.next().value as number;
  const nodes = graph.nodes.flatMap((node): OracleNode[] => {
    const choice = next();
    if (isInference(node) && choice === 0 && !graph.contradicts.some((pair) => node.id.includes(pair[0]))) return [];
    if (choice === 1) return [{ ...node, standing: "proven" }];
    return choice === 2 ? [{ ...node, standing: "unproven" }] : [node];
  });
  const kept = new Set(nodes.map(({ id }) => id));
  // What points at a step that was left out goes as well.
  const whole = nodes.flatMap((node): OracleNode[] => {
    if (!isInference(node)) return [node];
    return kept.has(node.target) ? [{ ...node, outweighs: node.outweighs.filter((id) => kept.has(id)) }] : [];
  });
  return whole.length === nodes.length ? { ...graph, nodes: whole } : edited({ ...graph, nodes: whole }, quiet());
}

function* quiet(): Generator<number> {
  for (;;) yield 9;
}

test("on random arguments the changes are what differs, and each way leads from an edit by steps that bear on each other", () => {
  let ways = 0;
  let without = 0;
  fc.assert(
    fc.property(graphs(), fc.infiniteStream(fc.nat({ max: 9 })), (graph, choices) => {
      const before = analyse(argumentOf(graph));
      const after = analyse(argumentOf(edited(graph, choices)));
      const comparison = compare(before, after);
      const differing = after.argument.nodes.filter(({ id, index }) => {
        const was = before.argument.byId.get(id);
        return was !== undefined && before.status[was] !== after.status[index];
      });
      expect(comparison.statusChanges.map((one) => one.after)).toEqual(differing.map(({ index }) => index));
      for (const { after: node, path, weaker, from, to } of comparison.statusChanges) {
        expect(weaker).toBe(STATUSES.indexOf(to) > STATUSES.indexOf(from));
        if (path.length === 0) without++;
        else expect(path.at(-1)).toBe(node);
        if (path.length > 2) ways++;
        for (const [at, one] of path.entries()) if (at > 0) expect(bears(after, path[at - 1]!, one)).toBe(true);
        // Where an end of the node is another, so is one of everything on the way.
        if (isAnother(before, after, node))
          for (const one of path.slice(1))
            expect(isAnother(before, after, one) || isEffectAnother(before, after, one)).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
  expect(ways).toBeGreaterThan(300);
  expect(without).toBe(0);
});

test("an argument and itself differ in nothing", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const { matching, edits, statusChanges, conclusions } = compare(
        analyse(argumentOf(graph)),
        analyse(argumentOf(graph)),
      );
      expect([matching.added, matching.removed, matching.renamed, edits, statusChanges]).toEqual([[], [], [], [], []]);
      expect(conclusions.filter((one) => one.weaker || one.stronger || one.hingesNewly.length > 0)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

/** Whether an end of a node is another than it was; of a new node, than failing. */
function isAnother(before: Analysis, after: Analysis, node: number): boolean {
  const was = before.argument.byId.get(after.argument.nodes[node]!.id);
  const ends = was === undefined ? [0, 0] : [before.low(was), before.high(was)];
  return ends.join() !== [after.low(node), after.high(node)].join();
}

/** The same of what a step gives its target. */
function isEffectAnother(before: Analysis, after: Analysis, node: number): boolean {
  const was = before.argument.byId.get(after.argument.nodes[node]!.id);
  const ends = was === undefined ? [0, 0] : [before.effectLow(was), before.effectHigh(was)];
  return ends.join() !== [after.effectLow(node), after.effectHigh(node)].join();
}

/** Whether one node stands in the equation of another: as a premise, supporter, opposer or outweigher. */
function bears({ argument }: Analysis, from: number, to: number): boolean {
  const [a, b] = [argument.nodes[from], argument.nodes[to]];
  if (b?.kind === "inference" && b.from.includes(from)) return true;
  if (a?.kind !== "inference") return false;
  return a.target === to || a.outweighs.some(({ inference }) => inference === to);
}

describe("files that were moved", () => {
  const version = async (path: string, text = BASE): Promise<Version> => ({
    path,
    text,
    analysis: await analysed(text),
    errors: [],
  });
  const said = (files: readonly FileDiff[]): string[] =>
    files.map((file) => `${file.file} ${file.kind === "compared" ? `was ${file.movedFrom}` : `is ${file.kind}`}`);

  test("of copies each is put with the one of its name, and what was edited takes what is left", async () => {
    const [a, d] = [await version("a.yaml"), await version("d/x.yaml")];
    const [e, z] = [
      await version("e/x.yaml"),
      await version("z.yaml", BASE.replace("Sound piers carry", "They carry")),
    ];
    expect(
      said(
        compareFiles([
          [a, undefined],
          [d, undefined],
          [undefined, e],
          [undefined, z],
        ]),
      ),
    ).toEqual(["e/x.yaml was d/x.yaml", "z.yaml was a.yaml"]);
  });

  test("hundreds of copies at once, each once", async () => {
    const gone = await version("old/x.yaml");
    const pairs = Array.from({ length: 400 }, (_, at): VersionPair[] => [
      [{ ...gone, path: `old/${at}.yaml` }, undefined],
      [undefined, { ...gone, path: `new/${at}.yaml` }],
    ]).flat();
    expect(said(compareFiles(pairs))).toEqual(
      Array.from({ length: 400 }, (_, at) => `new/${at}.yaml was old/${at}.yaml`),
    );
  });

  test("what says something else is another file, whatever its ids", async () => {
    const other = BASE.replaceAll(/text: [^.]*\./gu, "text: Something else altogether.");
    expect(
      said(
        compareFiles([
          [await version("a.yaml"), undefined],
          [undefined, await version("b.yaml", other)],
        ]),
      ),
    ).toEqual(["a.yaml is removed", "b.yaml is added"]);
  });
});
