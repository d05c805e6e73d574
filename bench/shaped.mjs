// Makes arguments of an exact number of nodes that are shaped as real ones are, for the viewer's tests and benchmark: a
// few conclusions, chains of support below them, objections and replies, groups, shared premises and a circle.
import { asYaml } from "./families.mjs";
import { phrases, random } from "./generate.mjs";

/** How often a premise is a claim that needs support itself, and the standings of those that aren't. */
const GROWS = 0.36;
const STANDINGS = ["proven", "proven", "proven", "proven", "proven", "unproven", "unproven", "assumed", "disputed"];

/**
 * The text of a file whose statements and steps are `nodes` in all, at least 20; the same for the same numbers. Also the
 * ids of its conclusions, of its open nodes, and of the claims that go round in a circle.
 */
export function shaped(nodes, seed = 1) {
  const next = random(seed);
  const below = (limit) => Math.floor(next() * limit);
  const { sentence, warrant } = phrases(below);
  const groups = Math.max(3, Math.min(40, Math.floor(nodes / 250)));
  const data = { title: `A shaped argument of ${nodes} nodes`, conclusions: [], sources: {}, groups: {} };
  Object.assign(data, { claims: {}, evidence: {}, inferences: {} });
  for (let at = 0; at < groups; at++) {
    data.groups[`part-${at}`] = { title: `Part ${at}` };
    data.sources[`report-${at}`] = { title: `Report ${at}`, publisher: "City office", kind: "study" };
  }
  const open = [];
  const claims = [];
  const leaves = [];
  const growing = [];
  const ids = [];
  const named = (kind) => ids[ids.push(`${kind}-${ids.length}`) - 1];

  function claim(depth, group) {
    const one = { id: named("claim"), depth, group };
    data.claims[one.id] = { text: sentence(one.id), group };
    claims.push(one);
    return one;
  }
  function leaf(group) {
    const standing = STANDINGS[below(STANDINGS.length)];
    // Few sources are proof of what is open: an assumption is a claim, what is disputed or proven has a report.
    const isEvidence = standing === "proven" || standing === "disputed";
    const id = named(isEvidence ? "evidence" : "open");
    const source = isEvidence ? { source: { id: `report-${below(groups)}`, at: `p. ${below(90)}` } } : {};
    data[isEvidence ? "evidence" : "claims"][id] = { text: sentence(id), group, standing, ...source };
    if (standing !== "proven") open.push(id);
    leaves.push(id);
    return id;
  }
  /** What lies deeper never rests on what lies higher: circles are made on purpose only. */
  function shared(depth) {
    const other = claims[below(claims.length)];
    return next() < 0.5 && other.depth > depth ? other.id : leaves[below(leaves.length)];
  }
  function premise({ depth, group }) {
    if (leaves.length > 9 && next() < 0.08) return shared(depth);
    if (next() >= GROWS) return leaf(group);
    const grown = claim(depth + 1, group);
    growing.push(grown);
    return grown.id;
  }
  function step(from, target, key = "supports", more = {}) {
    const id = named("step");
    data.inferences[id] = { from, [key]: target, ...more };
    return id;
  }
  function support(target) {
    const from = new Set(Array.from({ length: 1 + below(3) }, () => premise(target)));
    const id = step([...from], target.id, "supports", next() < 0.5 ? { warrant: warrant() } : {});
    if (next() >= 0.15) return;
    const objection = step([leaf(target.group)], next() < 0.5 ? id : target.id, "opposes");
    if (next() < 0.4) step([leaf(target.group)], objection, "opposes");
  }

  const conclusions = Math.max(2, Math.min(24, Math.floor(nodes / 400)));
  for (let at = 0; at < conclusions; at++) {
    const conclusion = claim(0, `part-${at % groups}`);
    data.conclusions.push(conclusion.id);
    support(conclusion);
  }
  for (let at = 0; at < 3; at++) claim(1, "part-0");
  // Taken out, so that no reason from outside comes to hold the circle up.
  const circle = claims.splice(-3);
  for (const [at, one] of circle.entries()) step([circle[(at + 1) % 3].id], one.id);
  step([circle[0].id], data.conclusions[0]);
  const any = () => claims[below(claims.length)];
  // A step adds up to eight nodes with all that comes with it, so the last ones are counted out.
  while (ids.length < nodes - 8) support(growing.length > 0 ? growing.splice(below(growing.length), 1)[0] : any());
  while (ids.length < nodes - 1) {
    const target = any();
    step([leaf(target.group)], target.id);
  }
  if (ids.length < nodes) step([leaves[0]], any().id);
  return { text: asYaml(data), conclusions: data.conclusions, open, circle: circle.map(({ id }) => id) };
}
