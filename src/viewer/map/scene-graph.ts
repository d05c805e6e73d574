/** The scene as sigma's graph. */
import Graph from "graphology";
import type { Route, Scene } from "../../layout/scene.js";

/** Sigma keeps its own tables in plain objects, where an id such as `__proto__` would do harm. */
const PREFIX = "n:";
export const toKey = (id: string): string => PREFIX + id;
export const edgeKey = ({ id }: Route): string => `e:${id}`;
export const fromKey = (key: string): string => key.slice(PREFIX.length);

export function sceneGraph(scene: Scene): Graph {
  const graph = new Graph({ type: "directed", multi: true, allowSelfLoops: false });
  for (const card of scene.cards) {
    graph.addNode(toKey(card.id), {
      type: "card",
      x: card.x + card.width / 2,
      // Sigma's y grows upwards.
      y: -(card.y + card.height / 2),
      size: 1,
      card,
    });
  }
  for (const route of scene.routes) {
    const [from, to] = [toKey(route.from), toKey(route.to)];
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) {
      graph.addDirectedEdgeWithKey(edgeKey(route), from, to, { type: "line", size: 1, route });
    }
  }
  return graph;
}
