/** An argument written as YAML, linked and analysed; fails where it has an error. */
import { expect } from "vitest";
import type { Analysis } from "../../src/analysis/analyse.js";
import { check } from "../../src/rules/check.js";
import { loadMemory } from "./memory-host.js";

/** `proven` and the like need a reason, which a test about something else need not repeat. */
export const BECAUSE = "because: it is given";

/**
 * The analysis of `text` and of the files that it imports. Expectation and circle findings are left to the caller:
 * an argument that has them is an argument still.
 */
export async function analysed(text: string, others: Readonly<Record<string, string>> = {}): Promise<Analysis> {
  const files = await loadMemory({ "main.argument.yaml": text, ...others });
  const { analysis, diagnostics } = check(files, "main.argument.yaml");
  const errors = diagnostics.filter(({ severity, rule }) => severity === "error" && !rule.startsWith("proof/"));
  expect(errors.map(({ message }) => message)).toEqual([]);
  if (analysis === undefined) throw new Error("no analysis");
  return analysis;
}

export function indexOf(analysis: Analysis, id: string): number {
  const index = analysis.argument.byId.get(id);
  if (index === undefined) throw new Error(`no node ${id}`);
  return index;
}

export function statusOf(analysis: Analysis, id: string): string | undefined {
  return analysis.status[indexOf(analysis, id)];
}

export function literalsOf(analysis: Analysis, id: string): string[] {
  return analysis
    .loadBearing(indexOf(analysis, id))
    .map(({ node, must }) => `${analysis.argument.nodes[node]?.id} ${must}`);
}

export function idsOf(analysis: Analysis, indices: readonly number[]): string[] {
  return indices.map((index) => analysis.argument.nodes[index]?.id ?? "");
}
