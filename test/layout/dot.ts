/**
 * Graphviz dot in WebAssembly, to hold the engine to. Ranks and waypoints are given, so it only orders and places (Gansner et
 * al. 1993).
 */
import { instance } from "@viz-js/viz";
import { CARD_GAP } from "../../src/layout/metrics.js";
import { keepApart } from "../../src/layout/place.js";
import { edgeWeight, type ProperGraph } from "../../src/layout/proper.js";

const POINTS_PER_INCH = 72;
/** Least distance that dot keeps between any two vertices, in pixels; cards are given the rest of theirs as width. */
const NODE_DISTANCE = 8;
const CARD_EXTRA = CARD_GAP - NODE_DISTANCE;

const inches = (pixels: number): string => (pixels / POINTS_PER_INCH).toFixed(4);

/** Vertices are called by their numbers: no id ever reaches dot. Its ranks run downwards; x is the place along a rank. */
function source(graph: ProperGraph): string {
  const lines = [
    "digraph {",
    `graph [splines=none, nodesep=${inches(NODE_DISTANCE)}, ranksep=0.1];`,
    'node [shape=box, fixedsize=true, label="", height=0.1];',
  ];
  graph.size.forEach((size, v) => {
    lines.push(`${v} [width=${inches(size + (v < graph.cardCount ? CARD_EXTRA : 0))}];`);
  });
  graph.upper.forEach((upper, e) => {
    lines.push(`${upper} -> ${graph.lower[e]} [weight=${edgeWeight(graph, e)}];`);
  });
  // Edges within a rank; dot then forgets distances, which are restored afterwards.
  for (const [a, b] of graph.peers) lines.push(`${a} -> ${b} [constraint=false];`);
  lines.push("}");
  return lines.join("\n");
}

interface DotOutput {
  readonly objects?: readonly { readonly name: string; readonly pos?: string }[];
}

/** Loads dot. The engine gives the middle of every vertex along its rank, in pixels, and throws where dot fails. */
export async function loadDot(): Promise<(graph: ProperGraph) => Float64Array> {
  const viz = await instance();
  return (graph) => {
    const output = JSON.parse(viz.renderString(source(graph), { format: "json0", engine: "dot" })) as DotOutput;
    const at = new Float64Array(graph.count).fill(Number.NaN);
    for (const { name, pos } of output.objects ?? []) at[Number(name)] = Number(pos?.split(",")[0] ?? Number.NaN);
    if (at.some(Number.isNaN)) throw new Error("dot left a vertex without a place");
    return keepApart(graph, at);
  };
}
