/** The program that clingo is given in the benchmark: its answers are the settlements that the analysis finds. */
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { answers, program } from "../../bench/lib/clingo.mjs";
import { analyse } from "../../src/analysis/analyse.js";
import type { Literal } from "../../src/analysis/result.js";
import { hingingGraphs } from "../oracle/random.js";
import { argumentOf } from "../support/from-oracle.js";

const isThere = spawnSync("clingo", ["--version"]).error === undefined;

const nameOf = ({ node, must }: Literal): string => `${must === "granted" ? "g" : "d"}(${node})`;

const sorted = (sets: readonly (readonly string[])[]): string[] =>
  sets.map((set) => set.toSorted().join(" ")).toSorted();

test.skipIf(!isThere)(
  "clingo's answers are the minimal settlements, where no reply goes round",
  { timeout: 300_000 },
  () => {
    let asked = 0;
    fc.assert(
      fc.property(hingingGraphs, (graph) => {
        const analysis = analyse(argumentOf(graph), { limit: 10_000 });
        const many = (node: number): number => analysis.settlements(node).listed.length;
        const hinging = Array.from(graph.nodes.keys(), (node) => node).filter((node) => many(node) > 1);
        // One node of each graph, so that the processes are few: the one with the most settlements that can be asked.
        for (const node of hinging.toSorted((a, b) => many(b) - many(a))) {
          const text = programOf(analysis.compact, node, analysis.high(node));
          if (text === undefined) continue;
          asked++;
          const found = answers(text);
          expect(sorted(found)).toEqual(sorted(analysis.settlements(node).listed.map((set) => set.map(nameOf))));
          break;
        }
      }),
      { numRuns: 1_000 },
    );
    expect(asked).toBeGreaterThan(20);
  },
);

/** Undefined where a high end is on a circle, which the program can't tell. */
function programOf(...args: Parameters<typeof program>): string | undefined {
  try {
    return program(...args);
  } catch {
    return undefined;
  }
}
