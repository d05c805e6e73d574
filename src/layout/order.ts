/**
 * The order within every rank: barycentre sweeps down and up (Sugiyama, Tagawa and Toda 1981), after each of which
 * neighbours are swapped (Gansner et al. 1993), from the orders of three searches; what has the fewest crossings goes on.
 */
import { sortLayer, type Sorting } from "./barycentre.js";
import { countCrossings } from "./crossings.js";
import { type Layers, setPlaces, type Sides, sidesOf } from "./neighbours.js";
import { firstPeers, type ProperGraph, rounds } from "./proper.js";
import { breadthFirst, depthFirst } from "./starts.js";
import { transpose } from "./transpose.js";

/** Comparisons of neighbours, and places sorted, that ordering may take: of any graph, and so many more by its size. */
const WORK = 500_000;
const WORK_BY_SIZE = 30;
const SWEEPS = 100;
/** Sweeps without a gain after which it is given up. */
const PATIENCE = 30;
/** A gain is that share of the crossings at least. */
const GAIN = 0.005;
const MOST_PASSES = 40;

interface Order {
  readonly layers: Layers;
  readonly crossings: number;
}

/** A search for better orders of one graph. */
class Search implements Sorting {
  readonly place: Int32Array;
  readonly peer: Int32Array;
  private readonly passes: number;

  constructor(
    private readonly graph: ProperGraph,
    private readonly sides: Sides,
  ) {
    this.place = new Int32Array(graph.count);
    this.peer = firstPeers(graph);
    this.passes = rounds(graph, MOST_PASSES);
  }

  /** By turns down and up; and, in a slower turn, ties and plateaus kept or left. */
  private sweep(layers: Layers, turn: number): number {
    const { sides, passes, place } = this;
    const backwards = turn % 4 < 2;
    if (turn % 2 === 0) {
      for (let r = 1; r < layers.length; r++) sortLayer(layers[r]!, sides.above, this, backwards);
    } else {
      for (let r = layers.length - 2; r >= 0; r--) sortLayer(layers[r]!, sides.below, this, backwards);
    }
    return this.graph.count + transpose(layers, sides, place, passes, !backwards);
  }

  improve(layers: Layers, budget: number): Order {
    const { sides, place } = this;
    setPlaces(layers, place);
    let best: Order = {
      layers: layers.map((layer) => layer.slice()),
      crossings: countCrossings(layers, sides.below, place),
    };
    let work = 0;
    for (let [turn, idle] = [0, 0]; turn < SWEEPS && idle < PATIENCE && work < budget && best.crossings > 0; turn++) {
      work += this.sweep(layers, turn);
      const crossings = countCrossings(layers, sides.below, place);
      idle = crossings < (1 - GAIN) * best.crossings ? 0 : idle + 1;
      if (crossings <= best.crossings) best = { layers: layers.map((layer) => layer.slice()), crossings };
    }
    return best;
  }

  polish(layers: Layers): Layers {
    setPlaces(layers, this.place);
    transpose(layers, this.sides, this.place, this.passes);
    return layers;
  }
  starts(): readonly Layers[] {
    const { graph, sides, peer } = this;
    return [
      depthFirst(graph, sides, peer),
      breadthFirst(graph, sides.below, sides.above),
      breadthFirst(graph, sides.above, sides.below),
    ];
  }
}

/** The ranks, each in an order with few crossings. */
export function orderVertices(graph: ProperGraph): Layers {
  const search = new Search(graph, sidesOf(graph));
  const work = WORK + WORK_BY_SIZE * (graph.count + graph.upper.length);
  const part = work / 4;
  const first = search.starts().map((layers) => search.improve(layers, part));
  const best = first.reduce((a, b) => (b.crossings < a.crossings ? b : a));
  const { layers } = search.improve(best.layers, part);
  return search.polish(layers);
}
