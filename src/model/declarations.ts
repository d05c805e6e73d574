/** What a file writes down, before anything is resolved. */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type Definition, type Symbols, symbolsOf } from "./symbols.js";
import type { PlacedUnit } from "./unit.js";

/** All lists are in document order. */
export interface Declarations {
  readonly symbols: Symbols;
  /** What nodes are made of; without what breaks the schema. */
  readonly nodes: readonly Definition[];
  /** Those of them that a contradiction makes. */
  readonly contradictions: readonly Definition[];
  readonly sources: readonly Definition[];
  readonly groups: readonly Definition[];
  /** Whether one of all these breaks the schema. */
  readonly broken: boolean;
}

/** What a unit declares; an id that it gives twice is reported. */
export function declarationsOf(unit: PlacedUnit, diagnostics: Diagnostic[]): Declarations {
  const symbols = symbolsOf(unit, diagnostics);
  const nodes: Definition[] = [];
  const contradictions: Definition[] = [];
  const sources: Definition[] = [];
  const groups: Definition[] = [];
  let broken = false;
  for (const one of symbols.values()) {
    if (one.broken) broken = true;
    if (one.kind === "source") sources.push(one);
    else if (one.kind === "group") groups.push(one);
    else if (!one.broken) {
      nodes.push(one);
      if (one.made?.by === "contradicts") contradictions.push(one);
    }
  }
  return { symbols, nodes, contradictions, sources, groups, broken };
}
