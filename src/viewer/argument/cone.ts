/** Everything that a node depends on, and everything that depends on it. */
import type { Route } from "../../layout/scene.js";
import { type ArgumentIndex, directlyDownstream, directlyUpstream } from "./index-argument.js";

export interface Cone {
  readonly upstream: ReadonlySet<string>;
  readonly downstream: ReadonlySet<string>;
}

function reach(index: ArgumentIndex, starts: readonly string[], next: typeof directlyUpstream): ReadonlySet<string> {
  const reached = new Set(starts);
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const neighbour of next(index, id)) {
      if (reached.has(neighbour)) continue;
      reached.add(neighbour);
      waiting.push(neighbour);
    }
  }
  return reached;
}

/** Both halves contain the node itself. */
export function coneOf(index: ArgumentIndex, id: string): Cone {
  return { upstream: reach(index, [id], directlyUpstream), downstream: reach(index, [id], directlyDownstream) };
}

export function inCone(cone: Cone, id: string): boolean {
  return cone.upstream.has(id) || cone.downstream.has(id);
}

/** A route is lit where it leads to or from the node; one that only joins two lit nodes past it is not. */
export function routeInCone(cone: Cone, route: Route): boolean {
  return [cone.upstream, cone.downstream].some(
    (half) => half.has(route.from) && half.has(route.to) && half.has(route.inference),
  );
}

/** Some nodes and everything between them and a claim that rests on them, both ends included. */
export function between(index: ArgumentIndex, starts: readonly string[], claim: string): ReadonlySet<string> {
  const upstream = reach(index, [claim], directlyUpstream);
  const downstream = reach(index, starts, directlyDownstream);
  return new Set([claim, ...starts, ...[...downstream].filter((id) => upstream.has(id))]);
}

/** Ids of both halves, each once. */
export function litIds(cone: Cone): readonly string[] {
  return [...new Set([...cone.upstream, ...cone.downstream])];
}

/** The shortest way from a node to a conclusion, without the node itself; empty where there is none. */
export function pathToConclusion(index: ArgumentIndex, start: string): readonly string[] {
  const conclusions = new Set(index.argument.conclusions);
  if (conclusions.has(start)) return [];
  const before = new Map<string, string>();
  // An array that grows while it is walked: nearest first.
  const reached = [start];
  for (const id of reached) {
    if (conclusions.has(id)) {
      const path: string[] = [];
      for (let at: string | undefined = id; at !== undefined && at !== start; at = before.get(at)) path.unshift(at);
      return path;
    }
    for (const next of directlyDownstream(index, id)) {
      if (next === start || before.has(next)) continue;
      before.set(next, id);
      reached.push(next);
    }
  }
  return [];
}
