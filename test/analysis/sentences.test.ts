/** What is said of a node, in whole sentences: these are what people read first. */
import { expect, test } from "vitest";
import { statusSentence } from "../../src/analysis/sentences.js";
import { analysed, BECAUSE, indexOf } from "../support/analysed.js";

const proven = `standing: proven, ${BECAUSE}`;

async function sentences(text: string, ...ids: string[]): Promise<string[]> {
  const analysis = await analysed(text);
  return ids.map((id) => statusSentence(analysis, indexOf(analysis, id)));
}

test("a conditional claim names how many open nodes there are, of which kinds, and which carry it", async () => {
  const said = await sentences(
    `
claims:
  x: { text: It rains. }
  y: { text: It is cold., standing: assumed }
  z: { text: The road is dry., opposes: [d] }
  c: { text: The road is icy. }
  d: { text: Somebody slips. }
inferences:
  freeze: { from: [x, y], supports: c }
  slip: { from: c, supports: d }`,
    "c",
    "d",
    "x",
    "y",
  );
  expect(said).toEqual([
    "In this file it is conditional: it hinges on 2 open nodes (1 unproven, 1 assumed); “It rains” and “It is cold” each carry it.",
    "In this file it is conditional: it hinges on 3 open nodes (2 unproven, 1 assumed); “It rains” and “It is cold” each carry it; it falls short if “The road is dry” is granted.",
    "In this file it is an open question itself: nobody has shown it.",
    "In this file it holds on its stated assumptions: it rests on 1 assumed node.",
  ]);
});

test("what holds says what it takes for granted; what fails says why", async () => {
  const said = await sentences(
    `
claims:
  e: { text: E, ${proven}, supports: [c] }
  c: { text: C }
  r: { text: R, standing: refuted, ${BECAUSE}, supports: [u] }
  u: { text: U }
  o: { text: O, ${proven}, opposes: [d] }
  d: { text: D }
  a: { text: A, supports: [b] }
  b: { text: B, supports: [a] }
  q: { text: Q, standing: disputed, ${BECAUSE} }
  m: { text: M, standing: assumed, ${BECAUSE}, supports: [n] }
  n: { text: N }`,
    "c",
    "n",
    "r",
    "u",
    "d",
    "a",
    "q",
  );
  expect(said).toEqual([
    "In this file it holds, whatever the open nodes turn out to be, taking 1 step for granted.",
    "In this file it holds on its stated assumptions, taking 1 step for granted: it rests on 1 assumed node; “M” carries it.",
    "In this file it is declared refuted, and no reason for it stands.",
    "In this file it is unsupported: no reason for it is left.",
    "In this file it is defeated: an objection stands and no reason does.",
    "In this file it is circular: the reasons given for it lead back to it, and none comes from outside.",
    "In this file it is an open question itself: it is disputed.",
  ]);
});

test("a contest says where reasons and objections meet; a stand-off says that it is one", async () => {
  const said = await sentences(
    `
claims:
  e: { text: E, ${proven}, supports: [c] }
  u: { text: U, ${proven}, opposes: [c] }
  c: { text: The lock was shut., supports: [d] }
  d: { text: D }
  m: { text: M, ${proven}, supports: [{ id: f, outweighs: [{ id: n.supports.g, because: so }] }] }
  n: { text: N, ${proven}, supports: [{ id: g, outweighs: [{ id: m.supports.f, because: so }] }] }
  f: { text: F }
  g: { text: G }`,
    "c",
    "d",
    "f",
  );
  expect(said).toEqual([
    "In this file it is contested: reasons and objections both stand.",
    "In this file it is contested: reasons and objections both stand; they meet at “The lock was shut”.",
    "In this file it is contested: what decides it are objections that hang on each other, and no open node settles them (a stand-off).",
  ]);
});

test("where each way of settling a node counts against the claim, that is said", async () => {
  const [said] = await sentences(
    `
claims:
  x: { text: X, supports: [c] }
  y: { text: Y, ${proven} }
  c: { text: C }
inferences:
  against: { from: [x, y], opposes: x.supports.c }`,
    "c",
  );
  expect(said).toContain("either way that “X” is settled counts against it");
});
