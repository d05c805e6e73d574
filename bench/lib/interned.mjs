// Arguments of numbers, as many as one likes.
import { random } from "../generate.mjs";
import { numbered } from "./numbered.mjs";

/**
 * The nodes of an argument: a tenth of them on circles, a fifth of the steps objections, chains of replies up to 20 deep.
 * Two in five statements are leaves, a tenth of these open unless `open` says another share. Without `circles`, the same
 * without circles.
 * @returns {{ nodes: object[], open: number[] }}
 */
export function interned(size, { seed = 1, open: share = 0.1, circles = 0.042 } = {}) {
  const next = random(seed);
  const below = (limit) => Math.floor(next() * limit);
  const { nodes, statement: add, step } = numbered();
  const open = [];
  const statements = [];
  const statement = (standing) => {
    const index = add(standing);
    statements.push(index);
    if (standing === "unproven") open.push(index);
    return index;
  };
  const leaf = () => statement(next() < share ? "unproven" : "proven");
  const leaves = Math.max(10, Math.floor(size * 0.2));
  for (let at = 0; at < leaves; at++) leaf();
  const any = () => statements[below(2) === 0 ? below(leaves) : Math.max(0, statements.length - 1 - below(400))];
  while (nodes.length < size) {
    const kind = next();
    if (kind < circles) {
      // A circle of four, which something from outside may hold up.
      const ring = Array.from({ length: 4 }, () => statement(null));
      ring.forEach((one, at) => step([one], ring[(at + 1) % 4]));
      if (below(2) === 0) step([any()], ring[0]);
    } else if (kind < circles + 0.005) {
      let target = step([any()], statement(null));
      for (let depth = 1 + below(20); depth > 0; depth--) target = step([any()], target, "opposes");
    } else {
      const from = Array.from(new Set(Array.from({ length: 1 + below(3) }, any)));
      const claim = statement(null);
      const written = step(from, claim);
      if (next() < 0.25) step([any()], below(2) === 0 ? claim : written, "opposes");
    }
  }
  return { nodes, open };
}
