import { evaluate, type Evaluation } from "./evaluate.js";
import { unsettled, type Graph, type Settlement, type Way } from "./model.js";
import { closeOrThrow, evaluateOrThrow, intervalOf, openNodes } from "./questions.js";
import { atLeast } from "./values.js";

/** `x granted` or `x denied`. A set of them is a sorted array. */
export type Literal = `${string} ${Way}`;

export function literals(settlement: Settlement): Literal[] {
  return [...settlement].map(([id, way]): Literal => `${id} ${way}`).toSorted();
}

/** What must be so, or hi(n) drops: settle it the other way and see. */
export function loadBearing(graph: Graph, id: string, base: Settlement = unsettled): Literal[] {
  const { low, high } = intervalOf(evaluateOrThrow(graph, base), id);
  if (low === high) return []; // nothing is asked
  const found: Literal[] = [];
  for (const open of openNodes(graph, base)) {
    for (const way of ["granted", "denied"] as const) {
      const otherWay = way === "granted" ? "denied" : "granted";
      const settled = evaluateOrThrow(graph, new Map([...closeOrThrow(graph, base), [open, otherWay]]));
      if (!atLeast(intervalOf(settled, id).high, high)) found.push(`${open} ${way}`);
    }
  }
  return found.toSorted();
}

interface Trial {
  settlement: Settlement;
  values: Evaluation;
}

/** Kept for the latest base: a test asks about every node of one graph. */
const tried = new WeakMap<Graph, { base: Settlement; trials: Trial[] }>();

/** All 3^k partial settlements that are consistent, smallest first. What is granted implies stays unwritten. */
export function trials(graph: Graph, base: Settlement = unsettled): Trial[] {
  const known = tried.get(graph);
  if (known?.base === base) return known.trials;
  let all: Settlement[] = [new Map()];
  for (const open of openNodes(graph, base)) {
    all = all.flatMap((settlement): Settlement[] => [
      settlement,
      new Map([...settlement, [open, "granted"]]),
      new Map([...settlement, [open, "denied"]]),
    ]);
  }
  const found = all
    .toSorted((a, b) => a.size - b.size)
    .flatMap((settlement): Trial[] => {
      const values = evaluate(graph, new Map([...closeOrThrow(graph, base), ...settlement]));
      return values === null ? [] : [{ settlement, values }];
    });
  tried.set(graph, { base, trials: found });
  return found;
}

/**
 * Which sets are compared for being minimal: the literals as written, or with the denials that granting implies.
 * They differ where n needs "b denied" and a contradicts b: {a granted} is minimal as written, but closed it is
 * {a granted, b denied}, which {b denied} undercuts. Only closed does "every load-bearing literal is in every settlement" hold.
 */
export type Reading = "written" | "closed";

/** The subset-minimal settlements that pass. */
function minimal(
  graph: Graph,
  base: Settlement,
  reading: Reading,
  passes: (values: Evaluation) => boolean,
): Literal[][] {
  const passing = trials(graph, base).filter(({ values }) => passes(values));
  const already = closeOrThrow(graph, base);
  const closed = (set: Settlement) => new Map([...closeOrThrow(graph, set)].filter(([id]) => !already.has(id)));
  const sets = passing.map(({ settlement }) => (reading === "closed" ? closed(settlement) : settlement));
  const found: Settlement[] = [];
  for (const set of sets.toSorted((a, b) => a.size - b.size)) {
    if (!found.some((smaller) => [...smaller].every(([id, way]) => set.get(id) === way))) found.push(set);
  }
  return found.map(literals).toSorted((a, b) => compare(a.join(), b.join()));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The minimal settlements under which n is all that it can be. */
export function settlements(graph: Graph, id: string, base = unsettled, reading: Reading = "written"): Literal[][] {
  const { low, high } = intervalOf(evaluateOrThrow(graph, base), id);
  if (low === high) return []; // nothing is asked
  return minimal(graph, base, reading, (values) => atLeast(intervalOf(values, id).low, high));
}

/** The minimal settlements under which n can't be all that it could. */
export function defeats(graph: Graph, id: string, base = unsettled, reading: Reading = "written"): Literal[][] {
  const { high } = intervalOf(evaluateOrThrow(graph, base), id);
  return minimal(graph, base, reading, (values) => !atLeast(intervalOf(values, id).high, high));
}
