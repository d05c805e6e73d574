// dagre's layout, left to right, otherwise as it is: `node dagre.mjs LIBRARY GRAPH RESULT`. It draws nothing.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [library, file, result] = process.argv.slice(2);
const { Graph, layout } = createRequire(import.meta.url)(library);
const graph = new Graph({ multigraph: true });
graph.setGraph({ rankdir: "LR" });
graph.setDefaultEdgeLabel(() => ({}));
const { cards, links } = JSON.parse(readFileSync(file, "utf8"));
for (const { id, width, height } of cards) graph.setNode(id, { width, height });
for (const { id, from, to } of links) graph.setEdge(from, to, {}, id);
layout(graph);
const chain = ({ id, from, to }) => graph.edge(from, to, id).points;
writeFileSync(result, JSON.stringify(links.map((link) => ({ from: link.from, to: link.to, chain: chain(link) }))));
