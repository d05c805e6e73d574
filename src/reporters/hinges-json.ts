/** What an argument hinges on, for programs: settlements, the ranking, sources and what a supposition changes. */
import type { Analysis } from "../analysis/analyse.js";
import { type Literal, VALUE_NAMES } from "../analysis/result.js";
import type { Settlements } from "../analysis/settlements.js";
import type { Outcome, WhatIf } from "../analysis/what-if.js";
import { byCodePoint } from "../text/order.js";

export function ids({ argument }: Analysis, indices: readonly number[]): string[] {
  return indices.map((index) => argument.nodes[index]?.id ?? "");
}

/** The keys of a node that tell its settlements and defeats. */
export function settlementsJson(analysis: Analysis, node: number): object {
  const [settlements, defeats] = [analysis.settlements(node), analysis.defeats(node)];
  return {
    settlements: settlements.listed.map((one) => settlementJson(analysis, one)),
    settlementsComplete: settlements.complete,
    settlementCount: countJson(settlements),
    settlementCountExact: settlements.counted,
    defeats: defeats.listed.map((one) => settlementJson(analysis, one)),
    defeatsComplete: defeats.complete,
    defeatCount: countJson(defeats),
    defeatCountExact: defeats.counted,
  };
}

function settlementJson(analysis: Analysis, literals: readonly Literal[]): object {
  const settled = (must: Literal["must"]): string[] =>
    ids(
      analysis,
      literals.filter((literal) => literal.must === must).map(({ node }) => node),
    ).sort(byCodePoint);
  return { granted: settled("granted"), denied: settled("denied") };
}

/** A number as long as every reader of JSON keeps it exactly, otherwise its digits. */
function countJson({ count }: Settlements): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}

export function openNodesJson(analysis: Analysis): object[] {
  const named = (nodes: readonly number[]): string[] => ids(analysis, nodes);
  return analysis.ranking().map((ranked, at) => ({
    id: named([ranked.node])[0],
    rank: at + 1,
    loadBearingFor: named(ranked.loadBearingFor),
    // Sums of fractions: beyond this many digits they depend on the order of summing.
    responsibility: Number(ranked.responsibility.toFixed(9)),
    decides: named(ranked.decides),
    ifGranted: named(ranked.ifGranted),
    ifDenied: named(ranked.ifDenied),
    reaches: named(ranked.reaches),
  }));
}

export function sourcesJson(analysis: Analysis): object[] {
  return analysis.sources().map(({ source, citedBy, counted, topples, changes }) => ({
    id: source,
    citedBy: ids(analysis, citedBy),
    counted: ids(analysis, counted),
    topples: ids(analysis, topples),
    changes: changes.map(({ conclusion, from, to }) => ({ id: ids(analysis, [conclusion])[0], from, to })),
  }));
}

/** The keys of a file that tell what was supposed, and what that changes. */
export function whatIfJson({ after, supposed, changes }: WhatIf): { supposed: object[]; changes: object[] } {
  const id = (node: number): string => after.argument.nodes[node]?.id ?? "";
  return {
    supposed: supposed.map(({ node, as, impliedBy }) => ({
      id: id(node),
      as,
      ...(impliedBy === undefined ? {} : { impliedBy: id(impliedBy) }),
    })),
    changes: changes.map(({ node, from, to, path }) => ({
      id: id(node),
      from: outcomeJson(from),
      to: outcomeJson(to),
      path: path.map(id),
    })),
  };
}

function outcomeJson({ status, low, high }: Outcome): object {
  return { status, low: VALUE_NAMES[low], high: VALUE_NAMES[high] };
}
