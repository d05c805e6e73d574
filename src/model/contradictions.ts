/** Finds contradictions that are written on both sides, so that each pair counts once. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Resolver } from "./resolver.js";
import type { Definition } from "./symbols.js";

/** The steps that the second writing of a pair would make once more, each with the step that stands for it. */
export type Repeated = ReadonlyMap<Definition, Definition>;

/** @param contradictions the steps that contradictions make, in document order */
export function contradictionPairs(
  contradictions: readonly Definition[],
  resolver: Resolver,
  diagnostics: Diagnostic[],
): Repeated {
  const first = new Map<string, Definition>();
  const repeated = new Map<Definition, Definition>();
  for (const one of contradictions) {
    const made = one.made;
    if (made?.by !== "contradicts") continue;
    const from = idOf(one, made.premise, resolver);
    const to = idOf(one, made.target, resolver);
    if (from === undefined || to === undefined) continue;
    const step = JSON.stringify([from, to]);
    const before = first.get(step);
    if (before === undefined) {
      first.set(step, one);
      continue;
    }
    repeated.set(one, before);
    if (!one.local.includes(".contradicted-by.")) diagnostics.push(twice(one, before));
  }
  return repeated;
}

function idOf(one: Definition, reference: string, resolver: Resolver): string | undefined {
  return resolver.peek(one.unit, reference)?.id;
}

function twice(second: Definition, first: Definition): Diagnostic {
  return {
    rule: "link/contradiction-twice",
    severity: "info",
    message: `that \`${second.made?.premise}\` and \`${second.made?.target}\` contradict each other is written twice; it counts once`,
    at: second.span,
    notes: [{ message: "the first time", at: first.span }],
    help: "leave one of them out",
    data: { premise: second.made?.premise ?? "", target: second.made?.target ?? "" },
  };
}
