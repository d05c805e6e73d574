// Layered arguments with many minimal settlements and without circles, for settlements beside clingo.
import { random } from "../generate.mjs";
import { numbered } from "./numbered.mjs";

/**
 * Layers of claims above open leaves. A claim has two steps, or as many as are asked for, from one to three of what lies
 * one or two layers below it and within `reach` columns; with `objections`, such a share of the claims has one to it or
 * to a step of it, half of these with a reply, and some of the leaves are disputed.
 * @returns the nodes, and the indices of the claims of the last layer
 */
function layered({ width, layers, reach, seed, steps = 2, objections = 0 }) {
  const next = random(seed);
  const below = (limit) => Math.floor(next() * limit);
  const { nodes, statement, step } = numbered();
  const rows = [Array.from({ length: width }, () => statement(next() * 5 < objections * 3 ? "disputed" : "unproven"))];
  for (let layer = 0; layer < layers; layer++) {
    const claims = [];
    for (let column = 0; column < width; column++) {
      const near = () => rows[rows.length - 1 - below(Math.min(2, rows.length))][(column + below(reach)) % width];
      const some = () => Array.from(new Set(Array.from({ length: 1 + below(3) }, near)));
      const claim = statement(null);
      let last = claim;
      for (let at = 0; at < steps; at++) last = step(some(), claim);
      if (next() < objections) {
        const objection = step([near()], below(2) === 0 ? claim : last, "opposes");
        if (below(2) === 0) step([near()], objection, "opposes");
      }
      claims.push(claim);
    }
    rows.push(claims);
  }
  return { nodes, top: rows.at(-1) };
}

/** So many pairs of alternatives, of each of which one is needed: 2^n minimal settlements. */
function pairsOf(n) {
  const { nodes, statement, step } = numbered();
  const either = Array.from({ length: n }, () => {
    const [one, other, claim] = [statement("unproven"), statement("unproven"), statement(null)];
    for (const way of [one, other]) step([way], claim);
    return claim;
  });
  const top = statement(null);
  step(either, top);
  return { nodes, top: [top] };
}

/** The nodes that some numbers stand for, and the node in question: that place of the last layer. */
export function hard({ pairs, place = 0, ...shape }) {
  const { nodes, top } = pairs === undefined ? layered(shape) : pairsOf(pairs);
  return { nodes, node: top[place] };
}
