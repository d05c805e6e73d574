import { look, positionOf, type World } from "./equations.js";
import { close, evaluationOf, worlds, type Ends, type Evaluation } from "./evaluate.js";
import { unsettled, type Graph, type Settlement, type Way } from "./model.js";
import { compareSettlements } from "./order.js";
import { closeOrThrow, evaluateOrThrow, intervalOf, openNodes } from "./questions.js";
import { atLeast, type Value } from "./values.js";

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

/** One partial settlement beyond the base, and what comes of it. */
interface Trial {
  settlement: Settlement;
  /** The same with the denials that granting implies, where the base doesn't make them already. */
  closed: Settlement;
  ends: Ends;
  readonly values: Evaluation;
}

/** Kept for the latest base: a test asks about every node of one graph. */
const tried = new WeakMap<Graph, { base: Settlement; trials: Trial[] }>();

/** All 3^k partial settlements that are consistent, smallest first. What is granted implies stays unwritten. */
export function trials(graph: Graph, base: Settlement = unsettled): Trial[] {
  const known = tried.get(graph);
  if (known?.base === base) return known.trials;
  const already = closeOrThrow(graph, base);
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
      const world = close(graph, new Map([...already, ...settlement]));
      if (world === null) return [];
      const ends = worlds(graph, world);
      const closed = new Map([...world].filter(([id]) => !already.has(id)));
      return [
        {
          settlement,
          closed,
          ends,
          get values() {
            return evaluationOf(graph, ends);
          },
        },
      ];
    });
  tried.set(graph, { base, trials: found });
  return found;
}

/**
 * Which sets are compared for being minimal: the literals as written, or with the denials that granting implies.
 * They differ where n needs "b denied" and a contradicts b: {a granted} is minimal as written, but closed it is
 * {a granted, b denied}, which {b denied} undercuts. Only closed does "every load-bearing literal is in every settlement" hold.
 * The program goes by what is written: that is what somebody who settles has to say.
 */
export type Reading = "written" | "closed";

/** The subset-minimal settlements that pass, in the order in which they are listed. */
function minimal(graph: Graph, base: Settlement, reading: Reading, passes: (ends: Ends) => boolean): Literal[][] {
  const sets = trials(graph, base)
    .filter(({ ends }) => passes(ends))
    .map(({ settlement, closed }) => (reading === "closed" ? closed : settlement));
  const found: Settlement[] = [];
  for (const set of sets.toSorted((a, b) => a.size - b.size)) {
    if (!found.some((smaller) => [...smaller].every(([id, way]) => set.get(id) === way))) found.push(set);
  }
  return found.toSorted(compareSettlements).map(literals);
}

function valueIn(world: World, graph: Graph, id: string): Value {
  return look(world.value, positionOf(graph, id));
}

/** The minimal settlements under which n is all that it can be. */
export function settlements(graph: Graph, id: string, base = unsettled, reading: Reading = "written"): Literal[][] {
  const { low, high } = intervalOf(evaluateOrThrow(graph, base), id);
  if (low === high) return []; // nothing is asked
  return minimal(graph, base, reading, (ends) => atLeast(valueIn(ends.low, graph, id), high));
}

/** The minimal settlements under which n can't be all that it could. */
export function defeats(graph: Graph, id: string, base = unsettled, reading: Reading = "written"): Literal[][] {
  const { high } = intervalOf(evaluateOrThrow(graph, base), id);
  return minimal(graph, base, reading, (ends) => !atLeast(valueIn(ends.high, graph, id), high));
}
