/** What can be reached from a node: everything that it rests on, or its surroundings. */
import type { Links } from "./links.js";

/** The node and everything upstream of it. A step is shown with what it leads to: alone it would say nothing. */
export function restsOn({ upstream, steps }: Links, node: string): ReadonlySet<string> {
  const reached = new Set([node]);
  // A set is walked in the order of insertion, also over what is added on the way.
  for (const id of reached) for (const other of upstream.get(id) ?? []) reached.add(other);
  const step = steps.get(node);
  return step === undefined ? reached : reached.add(step.target);
}

/**
 * The nodes at most `steps` statements away, either way; a step is as near as the nearer of its ends. Steps that would
 * be left without a premise or without a target are left out.
 */
export function surroundings(links: Links, node: string, steps: number): ReadonlySet<string> {
  const isStep = (id: string): boolean => links.steps.has(id);
  const next = (id: string): readonly string[] => [
    ...(links.upstream.get(id) ?? []),
    ...(links.downstream.get(id) ?? []),
  ];
  const reached = new Set([node]);
  // A step is shown with all that it joins: alone it would say nothing.
  let edge = isStep(node) ? next(node) : [node];
  for (const id of edge) reached.add(id);
  for (let round = 0; round < steps; round++) {
    const further: string[] = [];
    const visit = (id: string): void => {
      if (reached.has(id)) return;
      reached.add(id);
      further.push(id);
    };
    // An array that grows while it is walked: a step costs nothing, so what it joins belongs to the same round.
    const passing = [...edge];
    for (const id of passing) {
      for (const other of next(id)) {
        if (!isStep(other)) {
          if (isStep(id)) visit(other);
        } else if (!reached.has(other)) {
          reached.add(other);
          passing.push(other);
        }
      }
    }
    edge = further;
  }
  return withoutStumps(links, reached, node);
}

function withoutStumps(links: Links, reached: Set<string>, node: string): ReadonlySet<string> {
  for (const id of reached) {
    const step = links.steps.get(id);
    if (step === undefined || id === node) continue;
    if (!reached.has(step.target) || !step.from.some((premise) => reached.has(premise))) reached.delete(id);
  }
  return reached;
}
