// How often the edges of a picture cross as they are drawn, whoever drew it: one count for every program.

/** Straight bits for each piece of a spline. */
const BITS = 8;
/** Width of the squares in which bits are compared. */
const SQUARE = 60;

/** A spline (start, then control, control, end for each piece) as a chain of points on it. */
export function flatten(points) {
  const chain = points.slice(0, 1);
  for (let at = 0; at + 3 < points.length; at += 3) {
    const [a, b, c, d] = points.slice(at, at + 4);
    for (let bit = 1; bit <= BITS; bit++) {
      const t = bit / BITS;
      const u = 1 - t;
      const mix = (axis) => u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis];
      chain.push({ x: mix("x"), y: mix("y") });
    }
  }
  return chain;
}

const side = (a, b, c) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Where the insides of two straight lines meet. What touches at an end, or runs along the other, is no crossing. */
function meeting([a, b], [c, d]) {
  const [atA, atB, atC, atD] = [side(c, d, a), side(c, d, b), side(a, b, c), side(a, b, d)];
  if (atA * atB >= 0 || atC * atD >= 0) return undefined;
  const share = atA / (atA - atB);
  return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
}

const square = (value) => Math.floor(value / SQUARE);

function* squaresOf([a, b]) {
  for (let x = square(Math.min(a.x, b.x)); x <= square(Math.max(a.x, b.x)); x++)
    for (let y = square(Math.min(a.y, b.y)); y <= square(Math.max(a.y, b.y)); y++) yield x * 1e6 + y;
}

/**
 * Counts the places where two edges cross that have no end in common. Edges that run together as one line, as in a bundle,
 * count each for itself: whoever draws ten as one has ten crossings where an eleventh crosses them.
 * @param edges `{ from, to, chain }`: the ids of what an edge joins, and the points of its way
 */
export function countCrossings(edges) {
  const squares = new Map();
  for (const edge of edges) {
    for (let at = 1; at < edge.chain.length; at++) {
      const line = [edge.chain[at - 1], edge.chain[at]];
      for (const name of squaresOf(line)) {
        if (squares.has(name)) squares.get(name).push({ edge, line });
        else squares.set(name, [{ edge, line }]);
      }
    }
  }
  let crossings = 0;
  for (const [name, bits] of squares) {
    bits.forEach((one, at) => {
      for (let next = at + 1; next < bits.length; next++) {
        const other = bits[next];
        const [a, b] = [one.edge, other.edge];
        if (a.from === b.from || a.to === b.to || a.from === b.to || a.to === b.from) continue;
        const where = meeting(one.line, other.line);
        // Two bits can share several squares: they cross in one of them.
        if (where && square(where.x) * 1e6 + square(where.y) === name) crossings++;
      }
    });
  }
  return crossings;
}
