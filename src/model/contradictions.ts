/** Finds contradictions that are written on both sides, so that each pair counts once. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Resolver } from "./resolver.js";
import type { Definition } from "./symbols.js";

export interface Pairs {
  /** The steps that the second writing of a pair would make once more. */
  readonly repeated: ReadonlySet<Definition>;
  /** The id of each such step, and that of the step that stands for it. */
  readonly aliases: ReadonlyMap<string, string>;
}

export function contradictionPairs(
  definitions: readonly Definition[],
  resolver: Resolver,
  diagnostics: Diagnostic[],
): Pairs {
  const first = new Map<string, Definition>();
  const repeated = new Set<Definition>();
  const aliases = new Map<string, string>();
  for (const one of definitions) {
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
    repeated.add(one);
    aliases.set(one.id, before.id);
    if (!one.local.includes(".contradicted-by.")) diagnostics.push(twice(one, before));
  }
  return { repeated, aliases };
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
