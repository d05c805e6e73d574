/** What hangs on a source: the cases by which the definition is known, each written as an author would write it. */
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/analysis/analyse.js";
import type { Analysis } from "../../src/analysis/analyse.js";
import { families, witnesses } from "../../src/analysis/origins.js";
import { sharedOrigins } from "../../src/analysis/shared-origins.js";
import { soleSources } from "../../src/analysis/sole-sources.js";
import { dependenceSentence, withoutSourceSentence } from "../../src/analysis/source-sentences.js";
import { sourceDependence } from "../../src/analysis/sources.js";
import { graph, statements, supports } from "../oracle/build.js";
import { analysed, idsOf } from "../support/analysed.js";
import { argumentOf } from "../support/from-oracle.js";

/** By source: who cites it, what is counted, what becomes of which conclusion, with a minus where it comes out weaker. */
function dependence(analysis: Analysis): Record<string, [citedBy: string, counted: string, changes: string]> {
  const { argument, evaluation, status } = analysis;
  const ids = (nodes: readonly number[]): string => idsOf(analysis, nodes).join(" ");
  return Object.fromEntries(
    sourceDependence(argument, evaluation, status).map(({ source, citedBy, counted, changes, topples }) => {
      const said = changes.map(({ conclusion, from, to }) => {
        const sign = topples.includes(conclusion) ? "-" : "+";
        return `${sign}${ids([conclusion])}: ${from} to ${to}`;
      });
      return [source, [ids(citedBy), ids(counted), said.join(", ")]];
    }),
  );
}

function sole({ argument, evaluation }: Analysis): Record<string, string> {
  return Object.fromEntries(
    [...soleSources(argument, evaluation)].map(([node, some]) => [
      argument.nodes[node]?.id,
      some.map(({ source, nodes }) => `${source} ${nodes.length}`).join(", "),
    ]),
  );
}

const FIVE = ["a", "b", "c", "d", "e"];

/** Five papers, of which each has its own sentence for the same claim. */
const papers = (origin: string): string => `
sources:
  report: { title: The report }
${FIVE.map((id) => `  paper-${id}: { title: Paper ${id}${origin} }`).join("\n")}
evidence:
${FIVE.map((id) => `  ${id}: { text: It was so says ${id}., source: paper-${id}, standing: proven, supports: [so] }`).join("\n")}
claims:
  so: { text: It was so. }`;

describe("one report that five papers quote", () => {
  test("is one witness", async () => {
    const analysis = await analysed(papers(", origin: report"));
    const found = dependence(analysis);
    expect(found["report"]).toEqual(["", "a b c d e", "-so: holds to unsupported"]);
    for (const id of FIVE) expect(found[`paper-${id}`]).toEqual([id, id, ""]);
    expect(sole(analysis)).toEqual({ so: "report 5" });
    expect(sharedOrigins(analysis.argument).map(({ origin, nodes }) => [origin, idsOf(analysis, nodes)])).toEqual([
      ["report", FIVE],
    ]);
  });

  test("five reports are five", async () => {
    const analysis = await analysed(papers(""));
    expect(dependence(analysis)["report"]).toEqual(["", "", ""]);
    expect(sole(analysis)).toEqual({});
    expect(sharedOrigins(analysis.argument)).toEqual([]);
  });
});

test("a chain of three origins: what repeats the repetition goes back to the first", async () => {
  const analysis = await analysed(`
sources:
  third: { title: Third, origin: second }
  second: { title: Second, origin: first }
  first: { title: First, origin: zeroth }
  zeroth: { title: Zeroth }
evidence:
  e: { text: E, source: third, standing: proven, supports: [c] }
  f: { text: F, source: first, standing: proven, supports: [d] }
claims: { c: { text: C }, d: { text: D } }`);
  const c = "-c: holds to unsupported";
  const d = "-d: holds to unsupported";
  expect(dependence(analysis)).toEqual({
    third: ["e", "e", c],
    second: ["", "e", c],
    first: ["f", "e f", `${c}, ${d}`],
    zeroth: ["", "e f", `${c}, ${d}`],
  });
  expect(sole(analysis)).toEqual({ c: "zeroth 2", d: "zeroth 2" });
  expect([...new Set(witnesses(analysis.argument).values())]).toEqual(["zeroth"]);
});

test("sources of an import count under their name there, and can be an origin here", async () => {
  const analysis = await analysed(
    `
imports: { grid: ./grid.argument.yaml }
sources:
  paper: { title: Paper, origin: grid/meters }
evidence:
  quoted: { text: The paper says that the lines cope., source: paper, standing: proven, supports: [quiet] }
claims:
  quiet: { text: Nobody complained., supports: [go] }
  go: { text: Go ahead. }
inferences:
  both: { from: [grid/cope, quiet], supports: go }`,
    {
      "grid.argument.yaml": `
sources: { meters: { title: Meters } }
evidence: { reading: { text: The lines cope., source: meters, standing: proven, supports: [cope] } }
claims: { cope: { text: They cope. } }`,
    },
  );
  expect(dependence(analysis)).toEqual({
    paper: ["quoted", "quoted", "-go: holds to unsupported"],
    "grid/meters": ["grid/reading", "quoted grid/reading", "-go: holds to unsupported"],
  });
  expect(sole(analysis)).toEqual({ go: "grid/meters 2" });
});

test("an inference that cites it counts, what is only stated there doesn't; an objection that falls makes stronger", async () => {
  const analysis = await analysed(`
examines: paper
sources: { paper: { title: Paper }, study: { title: Study } }
claims:
  a: { text: A, standing: proven, because: it is given, stated: { source: paper } }
  o: { text: O, standing: unproven, source: study, opposes: [c] }
  c: { text: C }
  d: { text: D, standing: assumed, source: study }
inferences:
  s: { from: a, supports: c, standing: proven, source: paper }`);
  expect(dependence(analysis)).toEqual({
    paper: ["s", "s", "-c: challenged to unsupported"],
    study: ["o d", "o d", "+c: challenged to holds, -d: on-assumption to defeated"],
  });
});

test("a second source, a reason of its own, or that it is only the step's: then no source alone brings it down", async () => {
  const conclusion = (evidence: string, step = ""): string => `
sources: { one: { title: One }, two: { title: Two } }
evidence:
  e: { text: E, standing: proven, ${evidence} }
claims: { c: { text: C } }
inferences: { s: { from: e, supports: c${step} } }`;
  expect(sole(await analysed(conclusion("source: one")))).toEqual({ c: "one 1" });
  expect(sole(await analysed(conclusion("source: [one, two]")))).toEqual({});
  expect(sole(await analysed(conclusion("source: one, because: we looked")))).toEqual({});
  const step = ", standing: proven, source: one";
  expect(sole(await analysed(conclusion("source: two, because: we looked", step)))).toEqual({});
  // Where it doesn't hold yet, only a source that several statements come from is worth a word.
  expect(sole(await analysed(conclusion("source: one", ", standing: unproven")))).toEqual({});
});

test("origins in a circle, which the linker refuses, come to an end all the same", () => {
  const sources = {
    origins: new Map([
      ["x", "y"],
      ["y", "x"],
      ["z", "y"],
    ]),
    cites: new Map([["e", ["x"]]]),
  };
  const circle = graph(statements({ e: "proven", c: "none" }), supports("e", "c"));
  const argument = argumentOf(circle, { sources, conclusions: ["c"] });
  const { evaluation, status } = analyse(argument);
  expect(sourceDependence(argument, evaluation, status).map(({ counted }) => counted.length)).toEqual([1, 1, 0]);
  expect(witnesses(argument).size).toBe(3);
  expect(families(argument).get("y")?.size).toBe(3);
  expect(soleSources(argument, evaluation).size).toBeLessThan(2);
});

test("the sentences ask what if, and name what would change", async () => {
  const analysis = await analysed(`
conclusions: [c, d, f, g]
sources:
  survey: { title: Depot capacity survey }
  digest: { title: Digest, origin: survey }
  other: { title: Other }
evidence:
  e: { text: E, source: survey, standing: proven, supports: [c, g] }
  q: { text: Q, source: digest, standing: proven, supports: [d], opposes: [f] }
  r: { text: R, source: other, standing: proven, supports: [f] }
claims:
  c: { text: The depot copes. }
  d: { text: The grid copes. }
  f: { text: The fleet grows. }
  g: { text: The staff copes., standing: unproven }`);
  const { argument, evaluation, status } = analysis;
  const [survey, digest, other] = sourceDependence(argument, evaluation, status);
  expect([survey!, digest!, other!].map((one) => dependenceSentence(argument, one))).toEqual([
    "If what is cited from “Depot capacity survey”, and from what repeats it, were wrong, “The depot copes” would be unsupported, “The grid copes” would be unsupported, “The fleet grows” would hold and 1 more conclusion would change.",
    "If what is cited from “Digest” were wrong, “The grid copes” would be unsupported and “The fleet grows” would hold.",
    "If what is cited from “Other” were wrong, “The fleet grows” would be defeated.",
  ]);
  const [c = -1, d = -1] = argument.conclusions;
  expect(withoutSourceSentence(argument, digest!, d)).toBe(
    "If what is cited from “Digest” were wrong, it would be unsupported.",
  );
  expect(withoutSourceSentence(argument, digest!, c)).toBeUndefined();
});
