/**
 * The order within every rank: barycentre sweeps down and up (Sugiyama, Tagawa and Toda 1981), after each of which
 * neighbours are swapped (Gansner et al. 1993), from several orders; what has the fewest crossings goes on.
 */
import { sortLayer, type Sorting } from "./barycentre.js";
import { countCrossings } from "./crossings.js";
import { type Layers, setPlaces, type Sides, sidesOf } from "./neighbours.js";
import { firstPeers, type ProperGraph } from "./proper.js";
import { breadthFirst, depthFirst, shuffled } from "./starts.js";
import { transpose } from "./transpose.js";

/** Comparisons of neighbours, and places sorted, that ordering may take: of any graph, and so many more by its size. */
const WORK = 700_000;
const WORK_BY_SIZE = 20;
const SWEEPS = 100;
/** Sweeps without a gain after which it is given up. */
const PATIENCE = 20;
/** A gain is that share of the crossings at least. */
const GAIN = 0.005;
/** Comparisons after which neighbours are left as they are till after the next sweep: of any graph, or so many a vertex. */
const SWAPS = 60_000;
const SWAPS_BY_SIZE = 4;
/** Into so many parts of the work that is divided: one for each start, and one to go on from the best. */
const PARTS = 8;
/** A part has so much for each vertex and edge at least: less starts are better than so few sweeps. */
const PART_BY_SIZE = 12;
const SHUFFLES = 9;

interface Order {
  /** Of every vertex in its rank. */
  readonly place: Int32Array;
  readonly crossings: number;
  /** What it took to find it. */
  readonly work: number;
}

/** A search for better orders of one graph. */
class Search implements Sorting {
  readonly place: Int32Array;
  readonly peer: Int32Array;
  readonly keys: Float64Array;
  readonly before: Int32Array;
  private readonly swaps: number;

  constructor(
    private readonly graph: ProperGraph,
    private readonly sides: Sides,
  ) {
    this.place = new Int32Array(graph.count);
    this.peer = firstPeers(graph);
    this.keys = new Float64Array(graph.count);
    this.before = new Int32Array(graph.count);
    this.swaps = Math.max(SWAPS, SWAPS_BY_SIZE * graph.count);
  }

  /** By turns down and up; and, in a slower turn, ties and plateaus kept or left. */
  private sweep(layers: Layers, turn: number): number {
    const { sides, swaps, place } = this;
    const backwards = turn % 4 < 2;
    if (turn % 2 === 0) {
      for (let r = 1; r < layers.length; r++) sortLayer(layers[r]!, sides.above, this, backwards);
    } else {
      for (let r = layers.length - 2; r >= 0; r--) sortLayer(layers[r]!, sides.below, this, backwards);
    }
    return this.graph.count + transpose(layers, sides, place, swaps, !backwards);
  }

  improve(layers: Layers, budget: number): Order {
    const { sides, place } = this;
    setPlaces(layers, place);
    const best = place.slice();
    let fewest = countCrossings(layers, sides.below, place);
    let work = 0;
    for (let [turn, idle] = [0, 0]; turn < SWEEPS && idle < PATIENCE && work < budget && fewest > 0; turn++) {
      work += this.sweep(layers, turn);
      const crossings = countCrossings(layers, sides.below, place);
      idle = crossings < (1 - GAIN) * fewest ? 0 : idle + 1;
      if (crossings > fewest) continue;
      fewest = crossings;
      best.set(place);
    }
    return { place: best, crossings: fewest, work };
  }

  /** Orders to start from: of searches, which often are good ones, and then any. */
  *starts(): Iterable<Layers> {
    const { graph, sides, peer } = this;
    yield depthFirst(graph, sides, peer);
    yield breadthFirst(graph, sides.below, sides.above);
    yield breadthFirst(graph, sides.above, sides.below);
    for (let seed = 1; seed <= SHUFFLES; seed++) yield shuffled(graph, seed);
  }

  /** The ranks in an order that was found. */
  layers({ place }: Order): Layers {
    const { rank, rankCount } = this.graph;
    const widths = new Int32Array(rankCount);
    for (const r of rank) widths[r]! += 1;
    const layers = Array.from(widths, (width) => new Int32Array(width));
    rank.forEach((r, v) => (layers[r]![place[v]!] = v));
    return layers;
  }

  polish(layers: Layers): Layers {
    setPlaces(layers, this.place);
    transpose(layers, this.sides, this.place, this.swaps);
    return layers;
  }
}

/** The ranks, each in an order with few crossings. */
export function orderVertices(graph: ProperGraph): Layers {
  const search = new Search(graph, sidesOf(graph));
  const size = graph.count + graph.upper.length;
  const work = WORK + WORK_BY_SIZE * size;
  const part = Math.max(work / PARTS, PART_BY_SIZE * size);
  let left = work - part;
  let best: Order | undefined;
  for (const layers of search.starts()) {
    const order = search.improve(layers, part);
    if (!best || order.crossings < best.crossings) best = order;
    left -= order.work;
    if (left < part || best.crossings === 0) break;
  }
  const last = search.improve(search.layers(best!), part);
  return search.polish(search.layers(last));
}
