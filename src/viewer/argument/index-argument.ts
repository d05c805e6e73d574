/** What the page looks up over and over, worked out once for each argument. */
import type { PageArgument, PageNode, PageSource } from "../../formats/page/data.js";
import type { Card, Route } from "../../layout/scene.js";

export interface ArgumentIndex {
  readonly argument: PageArgument;
  readonly nodes: ReadonlyMap<string, PageNode>;
  readonly cards: ReadonlyMap<string, Card>;
  readonly sources: ReadonlyMap<string, PageSource>;
  /** Routes by the inference that they draw. */
  readonly routes: ReadonlyMap<string, readonly Route[]>;
  /** Inferences by the one that they outweigh. */
  readonly outweighedBy: ReadonlyMap<string, readonly string[]>;
}

export function indexArgument(argument: PageArgument): ArgumentIndex {
  const nodes = new Map(argument.nodes.map((node) => [node.id, node]));
  const outweighedBy = new Map<string, string[]>();
  for (const node of argument.nodes) {
    for (const { id } of node.step?.outweighs ?? []) append(outweighedBy, id, node.id);
  }
  const routes = new Map<string, Route[]>();
  for (const route of argument.scene.routes) append(routes, route.inference, route);
  return {
    argument,
    nodes,
    cards: new Map(argument.scene.cards.map((card) => [card.id, card])),
    sources: new Map(argument.sources.map((source) => [source.id, source])),
    routes,
    outweighedBy,
  };
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What acts on a node directly: its supporters and opposers; of an inference also its premises and outweighers. */
export function directlyUpstream(index: ArgumentIndex, id: string): readonly string[] {
  const node = index.nodes.get(id);
  if (!node) return [];
  return [...(node.step?.from ?? []), ...node.supportedBy, ...node.opposedBy, ...(index.outweighedBy.get(id) ?? [])];
}

/** What a node acts on directly. */
export function directlyDownstream(index: ArgumentIndex, id: string): readonly string[] {
  const node = index.nodes.get(id);
  if (!node) return [];
  if (!node.step) return node.premiseOf;
  return [node.step.target, ...node.step.outweighs.map((outweighed) => outweighed.id)];
}
