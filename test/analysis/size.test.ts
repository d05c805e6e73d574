/** Large and deep graphs: no recursion, and no cost that explodes. */
import { expect, test } from "vitest";
import { analyse } from "../../src/analysis/analyse.js";
import { type Argument, type Inference, type Statement, UNSAID } from "../../src/model/argument.js";
import { compile } from "../../src/model/compact.js";
import type { Standing } from "../../src/schema/vocabulary.js";

const span = { file: { path: "long.argument.yaml", text: "" }, start: 0, end: 0 };
const none: readonly never[] = [];

function statement(index: number, standing: Standing | null): Statement {
  const ends = { ...UNSAID, span, standingSpan: span, textSpan: span, assertedSpan: span };
  return {
    id: "",
    kind: "claim",
    text: "",
    index,
    declared: null,
    standing,
    citations: none,
    tags: none,
    via: "",
    contradicts: none,
    ...ends,
  };
}

function step(index: number, from: number, target: number): Inference {
  const fixed = {
    ...UNSAID,
    warrant: undefined,
    scheme: undefined,
    atLeast: null,
    polarity: "supports",
    made: "written",
    outweighs: none,
    span,
    standingSpan: span,
    targetSpan: span,
  } as const;
  return {
    id: "",
    kind: "inference",
    index,
    declared: null,
    standing: "presumed",
    citations: none,
    tags: none,
    via: "",
    from: [from],
    target,
    ...fixed,
  };
}

/** A statement at the start, and `length` steps one after the other; in a ring the last leads back to the first. */
function chain(length: number, first: Standing | null, ring = false): Argument {
  const nodes: (Statement | Inference)[] = [statement(0, first)];
  for (let at = 0; at < length; at++) {
    const before = at === 0 ? 0 : nodes.length - 2;
    nodes.push(statement(nodes.length, null), step(nodes.length + 1, before, nodes.length));
  }
  if (ring) nodes.push(step(nodes.length, nodes.length - 2, 0));
  const empty = { byId: new Map(), find: () => undefined, sources: new Map(), groups: new Map(), imports: new Map() };
  return {
    file: span.file.path,
    title: "",
    nodes,
    conclusions: none,
    conclusionsFrom: "file",
    defaultInference: "presumed",
    span,
    ...empty,
  };
}

test("a chain of a million inferences is evaluated, asked and settled", () => {
  const argument = chain(1_000_000, "unproven");
  const analysis = analyse(argument);
  const last = argument.nodes.length - 2;
  expect([analysis.status[0], analysis.status[last]]).toEqual(["open", "conditional"]);
  expect(analysis.dependsOn(last)).toEqual([0]);
  expect(analysis.loadBearing(last)).toEqual([{ node: 0, must: "granted" }]);
});

test("a ring of a hundred thousand inferences without a reason from outside is circular throughout", () => {
  const argument = chain(100_000, null, true);
  const { status } = analyse(argument);
  const statements = argument.nodes.flatMap(({ kind }, index) => (kind === "claim" ? [status[index]] : []));
  expect(new Set(statements)).toEqual(new Set(["circular"]));
});

test("compiling keeps every edge once, as reason or as objection", () => {
  const compact = compile(chain(50, "proven", true));
  const edges = [compact.supporters, compact.opposers, compact.premises].map(({ items }) => items.length);
  expect(compact.users.items.length).toBe(edges.reduce((sum, some) => sum + some, compact.inferenceOf.length));
});
