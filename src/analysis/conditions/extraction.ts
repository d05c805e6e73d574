/** Takes a family out of the diagram in which it was worked out, so that questions about it cost no more than its own size. */
import { type Diagram, LAST, ONE, type Root, ZERO } from "./diagram.js";

type Nodes = Pick<Diagram, "variable" | "without" | "having">;

/** A diagram of one family alone. Its nodes 0 and 1 are the two ends; each other comes after its children, the root last. */
export interface Family extends Nodes {
  readonly root: Root;
}

/** Where fewer than one in so many nodes belong to a family, they are not looked for among all. */
const SPARSE = 64;

/** Of fewer nodes than these all are looked at. */
const FEW = 256;

/** What lies under a root, by itself: no larger than the family's diagram, however much was worked out on the way. */
export function familyUnder(diagram: Nodes, root: Root): Family {
  const nodes = nodesUnder(diagram, root);
  const size = nodes.length + 2;
  const family = {
    root: root > ONE ? size - 1 : root,
    variable: new Int32Array(size).fill(LAST),
    without: new Int32Array(size),
    having: new Int32Array(size),
  };
  const place = placesOf(nodes, root);
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    family.variable[at + 2] = diagram.variable[node]!;
    family.without[at + 2] = place(diagram.without[node]!);
    family.having[at + 2] = place(diagram.having[node]!);
  }
  return family;
}

/** Each after its children, which have lower numbers; the two ends are left out. */
function nodesUnder(diagram: Nodes, root: Root): Int32Array {
  if (root > FEW) {
    const found = fewUnder(diagram, root, root / SPARSE);
    if (found !== undefined) return found;
  }
  const { without, having } = diagram;
  const reached = new Uint8Array(root + 1);
  reached[root] = 1;
  let size = 0;
  for (let node = root; node > ONE; node--) {
    if (reached[node] === 0) continue;
    size++;
    reached[without[node]!] = reached[having[node]!] = 1;
  }
  const found = new Int32Array(size);
  for (let node = root; node > ONE; node--) if (reached[node] === 1) found[--size] = node;
  return found;
}

/** The same where there are at most so many. */
function fewUnder({ without, having }: Nodes, root: Root, most: number): Int32Array | undefined {
  const found = new Set([root]);
  for (const node of found) {
    if (without[node]! > ONE) found.add(without[node]!);
    if (having[node]! > ONE) found.add(having[node]!);
    if (found.size > most) return undefined;
  }
  return Int32Array.from(found).sort();
}

/** By node its place in a family: that in `nodes`, after the two ends. */
function placesOf(nodes: Int32Array, root: Root): (node: Root) => number {
  if (nodes.length * SPARSE > root) {
    const places = new Int32Array(root + 1);
    places[ONE] = ONE;
    for (let at = 0; at < nodes.length; at++) places[nodes[at]!] = at + 2;
    return (node) => places[node]!;
  }
  const places = new Map([ZERO, ONE, ...nodes].map((node, at) => [node, at]));
  return (node) => places.get(node)!;
}
