/** What acts on what, both ways, by id. */
import type { LayoutInput, LayoutNode, LayoutStep } from "../scene.js";

export interface Links {
  readonly nodes: ReadonlyMap<string, LayoutNode>;
  readonly steps: ReadonlyMap<string, LayoutStep>;
  /** What acts on a node: its supporters and opposers; on a step also its premises and what outweighs it. */
  readonly upstream: ReadonlyMap<string, readonly string[]>;
  /** What a node acts on. */
  readonly downstream: ReadonlyMap<string, readonly string[]>;
}

export function linksOf({ nodes, steps }: LayoutInput): Links {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const upstream = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  const downstream = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  const link = (from: string, to: string): void => {
    if (!known.has(from) || !known.has(to)) return;
    upstream.get(to)?.push(from);
    downstream.get(from)?.push(to);
  };
  for (const { id, from, target, outweighs } of steps) {
    for (const premise of new Set(from)) link(premise, id);
    link(id, target);
    for (const other of outweighs) link(id, other);
  }
  return { nodes: known, steps: new Map(steps.map((step) => [step.id, step])), upstream, downstream };
}
