// Makes arguments that are hard for settlements, each family in another way. Every function gives the data of a file,
// the same for the same numbers; `asYaml` writes it.
import { random } from "./generate.mjs";

/** An argument to be filled: statements without support are open, steps are presumed. */
function empty(title) {
  const data = { title, conclusions: [], claims: {}, inferences: {} };
  let steps = 0;
  return {
    data,
    claim(id, more = {}) {
      data.claims[id] = { text: `It is so that ${id}.`, ...more };
      return id;
    },
    step(from, target, more = {}) {
      const id = `step-${++steps}`;
      data.inferences[id] = { from, supports: target, ...more };
      return id;
    },
    objection(from, target) {
      const id = `objection-${++steps}`;
      data.inferences[id] = { from, opposes: target };
      return id;
    },
    conclude(...ids) {
      data.conclusions.push(...ids);
    },
  };
}

const upTo = (length, made) => Array.from({ length }, (_, at) => made(at));

/** The data of a file as YAML, an entry a line: what JSON writes of an entry is YAML too. */
export function asYaml({ title, conclusions, ...sections }) {
  const entries = (map) => Object.entries(map).map(([id, entry]) => `  ${id}: ${JSON.stringify(entry)}\n`);
  return [
    `title: ${JSON.stringify(title)}\nconclusions: ${JSON.stringify(conclusions)}\n`,
    ...Object.entries(sections).flatMap(([name, map]) => {
      const lines = entries(map);
      return lines.length === 0 ? [] : [`${name}:\n`, ...lines];
    }),
  ].join("");
}

/** n pairs of alternatives, of each of which one is needed: 2^n minimal settlements, all of one size. */
export function pairs(n) {
  const { data, claim, step, conclude } = empty(`${n} pairs of alternatives`);
  const either = upTo(n, (at) => claim(`either-${at}`));
  for (const [at, one] of either.entries()) for (const way of [claim(`x-${at}`), claim(`y-${at}`)]) step([way], one);
  step(either, claim("c"));
  conclude("c");
  return data;
}

/** The same pairs under many conclusions, each of which needs all: long lists, and as many of them as conclusions. */
export function pairsUnderMany(n, conclusions) {
  const { data, claim, step, conclude } = empty(`${n} pairs of alternatives under ${conclusions} conclusions`);
  Object.assign(data.claims, pairs(n).claims);
  for (const { from, supports } of Object.values(pairs(n).inferences)) step(from, supports);
  for (let at = 0; at < conclusions; at++) {
    const id = claim(`conclusion-${at}`);
    step(["c"], id);
    conclude(id);
  }
  return data;
}

/** At least k of n open nodes: n over k minimal settlements. */
export function threshold(n, k) {
  const { data, claim, step, conclude } = empty(`At least ${k} of ${n}`);
  step(
    upTo(n, (at) => claim(`x-${at}`)),
    claim("c"),
    { "at-least": k },
  );
  conclude("c");
  return data;
}

/** Thresholds over random thirds of the same open nodes, all of them needed: no order of the nodes suits every one. */
export function thresholds(n, many, seed = 1) {
  const { data, claim, step, conclude } = empty(`${many} overlapping thresholds over ${n}`);
  const next = random(seed);
  const open = upTo(n, (at) => claim(`x-${at}`));
  const parts = upTo(many, (at) => {
    const some = open.filter(() => next() < 1 / 3);
    const part = claim(`part-${at}`);
    step(some.length > 1 ? some : open, part, { "at-least": Math.max(1, Math.floor(some.length / 2)) });
    return part;
  });
  step(parts, claim("c"));
  conclude("c");
  return data;
}

/**
 * Random clauses of three literals, a variable being two claims that contradict each other: whether a settlement exists
 * is satisfiability. At 4.26 clauses a variable that is hardest to tell.
 */
export function satisfiability(variables, ratio = 4.26, seed = 1) {
  const { data, claim, step, conclude } = empty(`Satisfiability in ${variables} variables, ${ratio} clauses each`);
  const next = random(seed);
  for (let at = 0; at < variables; at++) {
    claim(`yes-${at}`, { contradicts: [`no-${at}`] });
    claim(`no-${at}`);
  }
  const clauses = upTo(Math.round(variables * ratio), (at) => {
    const clause = claim(`clause-${at}`);
    const chosen = new Set();
    while (chosen.size < 3) chosen.add(Math.floor(next() * variables));
    for (const variable of chosen) step([`${next() < 0.5 ? "yes" : "no"}-${variable}`], clause);
    return clause;
  });
  step(clauses, claim("c"));
  conclude("c");
  return data;
}

/** Layers of claims that rest on, are opposed by, and have steps undercut by what lies below: no polarity lasts. */
export function mixed(width, layers, seed = 1) {
  const { data, claim, step, objection, conclude } = empty(`Replies to replies, ${width} by ${layers}`);
  const next = random(seed);
  let below = upTo(width, (at) => claim(`open-${at}`));
  const any = () => below[Math.floor(next() * below.length)];
  for (let layer = 0; layer < layers; layer++) {
    const above = upTo(width, (at) => {
      const id = claim(`claim-${layer}-${at}`);
      const reason = step([...new Set([any(), any()])], id);
      step([any()], id);
      if (next() < 0.5) objection([any()], id);
      if (next() < 0.5) objection([any()], reason);
      return id;
    });
    below = above;
  }
  conclude(...below);
  return data;
}

/** A square grid, each claim an "and" or an "or" of its two neighbours towards the open edges, in turn. */
export function grid(side) {
  const { data, claim, step, conclude } = empty(`Grid of ${side} by ${side}`);
  const id = (row, column) => `at-${row}-${column}`;
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      claim(id(row, column));
      if (row === 0 || column === 0) continue;
      const neighbours = [id(row - 1, column), id(row, column - 1)];
      if ((row + column) % 2 === 0) step(neighbours, id(row, column));
      else for (const neighbour of neighbours) step([neighbour], id(row, column));
    }
  }
  conclude(id(side - 1, side - 1));
  return data;
}

/** A chain in which each claim needs the one before and an open one, or a second open one instead; each is a conclusion. */
export function chain(length) {
  const { data, claim, step, conclude } = empty(`Chain of ${length} conclusions`);
  let before = claim("start");
  for (let at = 0; at < length; at++) {
    const link = claim(`link-${at}`);
    step([before, claim(`x-${at}`)], link);
    step([claim(`y-${at}`)], link);
    conclude(link);
    before = link;
  }
  return data;
}

/** Unproven claims in one large circle, each a reason for the next. */
export function circle(n) {
  const { data, claim, step, conclude } = empty(`One circle of ${n} unproven claims`);
  const ids = upTo(n, (at) => claim(`x-${at}`, { standing: "unproven" }));
  for (const [at, id] of ids.entries()) step([id], ids[(at + 1) % n]);
  step([ids[0], ids[Math.floor(n / 2)]], claim("c"));
  conclude("c");
  return data;
}

/**
 * Claims with two steps each from random others, some with an open reason and some with an objection: circles within
 * circles. With few open nodes nearly all of the work is to follow what one of them changes.
 */
export function tangle(n, open = 0.5, seed = 1) {
  const { data, claim, step, objection, conclude } = empty(`Tangle of ${n} claims`);
  const next = random(seed);
  const ids = upTo(n, (at) => claim(`claim-${at}`));
  const any = () => ids[Math.floor(next() * n)];
  // A step from a claim to itself is refused.
  const others = (id, many) => [...new Set(upTo(many, any))].filter((other) => other !== id);
  for (const [at, id] of ids.entries()) {
    for (const from of [others(id, 2), others(id, 1)]) if (from.length > 0) step(from, id);
    if (next() < open) step([claim(`open-${at}`)], id);
    const against = others(id, 1);
    if (next() < 0.2 && against.length > 0) objection(against, id);
  }
  conclude(...ids.slice(0, 10));
  return data;
}

/**
 * Replies that each undercut the next one's step, and a step from the last back to the first: what one amounts to is
 * known only after the one before, so by its definition a circle of them takes as many rounds as there are replies.
 */
export function replies(n) {
  const { data, claim, step, objection, conclude } = empty(`Circle of ${n} replies`);
  const reasons = [claim("x"), claim("y")];
  let before;
  for (let at = 0; at < n; at++) {
    const reply = claim(`reply-${at}`);
    const reason = step(reasons, reply);
    if (before !== undefined) objection([before], reason);
    before = reply;
  }
  step([before, claim("z")], "reply-0");
  conclude(before);
  return data;
}

/** Conclusions that each need some of the same open nodes, or a few others of them instead. */
export function shared(conclusions, open, seed = 1) {
  const { data, claim, step, conclude } = empty(`${conclusions} conclusions over ${open} open nodes`);
  const next = random(seed);
  const nodes = upTo(open, (at) => claim(`x-${at}`));
  const some = (many) => [...new Set(upTo(many, () => nodes[Math.floor(next() * open)]))];
  for (let at = 0; at < conclusions; at++) {
    const id = claim(`conclusion-${at}`);
    step(some(10), id);
    step(some(5), id);
    conclude(id);
  }
  return data;
}

/** Conclusions that each need all of the same open nodes, and one of some choices: much to list that is quickly found. */
export function carried(conclusions, open, choices) {
  const { data, claim, step, conclude } = empty(
    `${conclusions} conclusions that need all of ${open} open nodes and one of ${choices}`,
  );
  claim("choice");
  for (let at = 0; at < choices; at++) step([claim(`choice-${at}`)], "choice");
  step(["choice", ...upTo(open, (at) => claim(`x-${at}`))], claim("all"));
  for (let at = 0; at < conclusions; at++) {
    const id = claim(`conclusion-${at}`);
    step(["all"], id);
    conclude(id);
  }
  return data;
}
