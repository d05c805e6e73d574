/** Where what seems like several witnesses is one: reasons for the same thing that all go back to one source. */
import type { Argument, Inference } from "../model/argument.js";
import { onlyWitness, witnesses } from "./origins.js";

/** Nodes that count beside each other, though one source is all that stands behind them. */
export interface SharedOrigin {
  /** Id of the source that they go back to. */
  readonly origin: string;
  /** Their indices, in document order. */
  readonly nodes: readonly number[];
  /** The steps that they count in: several to one target, or a single one that needs only some of its premises. */
  readonly steps: readonly Inference[];
  /** That the nodes alone are as many as the single step needs. */
  readonly enough: boolean;
}

/**
 * Every such set, in document order of its last step; linear in the argument. Reasons that all cite the same source are
 * plainly from there, and no such set, unless they are enough for a step that needs only some of its premises.
 */
export function sharedOrigins(argument: Argument): readonly SharedOrigin[] {
  const found: SharedOrigin[] = [];
  const targets = new Map<string, Group>();
  for (const { step, origin, nodes } of reasonsOf(argument)) {
    const needs = step.atLeast ?? step.from.length;
    if (needs < step.from.length) {
      const enough = needs > 1 && nodes.length >= needs;
      if (
        enough ||
        haveNothingInCommon(
          argument,
          nodes.map((node) => [node]),
        )
      )
        found.push({ origin, nodes, steps: [step], enough });
      continue;
    }
    const key = `${step.target} ${step.polarity} ${origin}`;
    const group = targets.get(key) ?? { origin, steps: [], nodes: [] };
    group.steps.push(step);
    group.nodes.push(nodes);
    targets.set(key, group);
  }
  for (const { origin, steps, nodes } of targets.values()) {
    if (haveNothingInCommon(argument, nodes))
      found.push({ origin, nodes: ascending(nodes.flat()), steps, enough: false });
  }
  return found.toSorted((a, b) => lastOf(a) - lastOf(b));
}

interface Group {
  readonly origin: string;
  readonly steps: Inference[];
  /** By step, the premises that go back to the origin. */
  readonly nodes: (readonly number[])[];
}

/** Of a step that may count several witnesses, or be one of several such. */
interface Reason {
  readonly step: Inference;
  readonly origin: string;
  /** The premises of the step that nothing but the origin stands behind. */
  readonly nodes: readonly number[];
}

function* reasonsOf(argument: Argument): Iterable<Reason> {
  const witness = witnesses(argument);
  const isAlone = onlyOnes(argument);
  for (const step of argument.nodes) {
    if (step.kind !== "inference" || isAlone(step)) continue;
    const byOrigin = new Map<string, number[]>();
    for (const node of step.from) {
      const origin = onlyWitness(argument.nodes[node]!, witness);
      if (origin === undefined) continue;
      const before = byOrigin.get(origin);
      if (before === undefined) byOrigin.set(origin, [node]);
      else before.push(node);
    }
    for (const [origin, nodes] of byOrigin) yield { step, origin, nodes: ascending(nodes) };
  }
}

/** Tells the steps that need all of their premises and are the only one for their target, or against it: most are. */
function onlyOnes({ nodes }: Argument): (step: Inference) => boolean {
  const steps = { supports: new Int32Array(nodes.length), opposes: new Int32Array(nodes.length) };
  for (const node of nodes) if (node.kind === "inference") steps[node.polarity][node.target]!++;
  return ({ polarity, target, atLeast, from }) =>
    steps[polarity][target] === 1 && (atLeast === null || atLeast >= from.length);
}

/** Whether there are several sets of nodes, and no source that is cited in each of them. */
function haveNothingInCommon(argument: Argument, sets: readonly (readonly number[])[]): boolean {
  if (sets.length <= 1) return false;
  const times = new Map<string, number>();
  for (const nodes of sets) {
    const cited = nodes.flatMap((node) => argument.nodes[node]!.citations.map(({ source }) => source));
    for (const source of new Set(cited)) times.set(source, (times.get(source) ?? 0) + 1);
  }
  return ![...times.values()].includes(sets.length);
}

function ascending(nodes: readonly number[]): readonly number[] {
  if (nodes.length <= 1) return nodes;
  return [...new Set(nodes)].toSorted((a, b) => a - b);
}

function lastOf({ steps }: SharedOrigin): number {
  return steps.at(-1)?.index ?? -1;
}
