// elk's layered layout, left to right, otherwise as it is: `node elk.mjs LIBRARY GRAPH RESULT`. It draws nothing.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [library, graph, result] = process.argv.slice(2);
const { default: ELK } = await import(pathToFileURL(library).href);
const { cards, links } = JSON.parse(readFileSync(graph, "utf8"));
const { edges } = await new ELK().layout({
  id: "graph",
  layoutOptions: { "elk.algorithm": "layered", "elk.direction": "RIGHT" },
  children: cards,
  edges: links.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
});
const chains = edges.map(({ sections }) =>
  sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
);
writeFileSync(result, JSON.stringify(links.map(({ from, to }, at) => ({ from, to, chain: chains[at] }))));
