// The minimal settlements of a node as answers of clingo (Gebser and others 2019), given the node's cone alone.
import { spawnSync } from "node:child_process";

/** `not` swaps T with F, and the low end with the high one. */
const AGAINST = { t: "nc", c: "nt", nt: "c", nc: "t" };
/** By the code of a standing in `Compact.standing`. */
const STANDINGS = ["none", "proven", "presumed", "unproven", "assumed", "disputed", "refuted"];

const row = ({ start, items }, at) => Array.from(items.subarray(start[at], start[at + 1]));

/**
 * The program whose answers with a subset-minimal choice are the minimal settlements under which the low end of `node`
 * is at least `toward`, T (2) or C (1). It is ground already, and has only what bears on that, so that clingo has
 * nothing to spend on the rest. Written from docs/semantics.md, not from how Underpin goes about it.
 *
 * Four things can come to be so of a vertex: t and c, its low end is T, or at least C; nt and nc, its high end is below
 * T, or below C. They grow as more is settled, so they are the least model of rules without negation; those on high
 * ends are so only where no circle is, for they are a greatest fixpoint.
 * @throws Error where a high end that matters is on a circle
 */
export function program(compact, node, toward) {
  const cone = new Cone(compact);
  const goal = cone.ask(toward === 2 ? "t" : "c", node);
  for (let next = cone.stack.pop(); next !== undefined; next = cone.stack.pop()) {
    const [kind, vertex] = next;
    if (vertex < compact.nodes) cone[kind](`${kind}(${vertex})`, vertex);
    else cone.effect(kind, vertex);
  }
  cone.choose();
  return `${cone.lines.join("\n")}\n:-not ${goal}.\n#show g/1.\n#show d/1.\n`;
}

class Cone {
  lines = [];
  stack = [];
  asked = new Set();
  literals = new Set();

  constructor(compact) {
    this.compact = compact;
  }

  rule(head, body) {
    this.lines.push(body.length === 0 ? `${head}.` : `${head}:-${body.join()}.`);
  }

  ask(kind, vertex) {
    const atom = `${kind}(${vertex})`;
    if (this.asked.has(atom)) return atom;
    this.asked.add(atom);
    const { of, members } = this.compact.components;
    const isOnCircle = members.start[of[vertex] + 1] - members.start[of[vertex]] > 1;
    if (isOnCircle && kind.startsWith("n")) throw new Error(`${atom} is on a circle`);
    this.stack.push([kind, vertex]);
    return atom;
  }

  /** The literal that an open node is granted (g) or denied (d). */
  literal(way, open) {
    const atom = `${way}(${open})`;
    this.literals.add(atom);
    return atom;
  }

  /** That an open node is denied: in so many words, or because what it contradicts is granted. */
  no(open) {
    const atom = `no(${open})`;
    if (this.asked.has(atom)) return atom;
    this.asked.add(atom);
    this.rule(atom, [this.literal("d", open)]);
    for (const other of row(this.compact.contradicts, open))
      if (this.of(other).isOpen) this.rule(atom, [this.literal("g", other)]);
    return atom;
  }

  of(node) {
    const standing = STANDINGS[this.compact.standing[node]];
    const isOpen = ["unproven", "assumed", "disputed"].includes(standing);
    return { standing, isOpen, canBeGranted: isOpen || standing === "presumed" };
  }

  /** What it takes that the node is granted, if it can be. */
  granted(node) {
    return this.of(node).isOpen ? [this.literal("g", node)] : [];
  }

  supporters(kind, node) {
    return row(this.compact.supporters, node).map((one) => this.ask(kind, one));
  }

  opposers(kind, node) {
    return row(this.compact.opposers, node).map((one) => this.ask(kind, one));
  }

  t(atom, node) {
    const { standing, canBeGranted } = this.of(node);
    if (standing === "refuted") return;
    const clear = this.opposers("nc", node);
    if (standing === "disputed") clear.push(...this.granted(node));
    if (standing === "proven") this.rule(atom, clear);
    else for (const one of this.supporters("t", node)) this.rule(atom, [one, ...clear]);
    if (canBeGranted) this.rule(atom, [...this.granted(node), ...clear]);
  }

  c(atom, node) {
    const { standing, canBeGranted } = this.of(node);
    if (standing === "proven") this.rule(atom, []);
    else for (const one of this.supporters("c", node)) this.rule(atom, [one]);
    if (canBeGranted) this.rule(atom, [...this.granted(node), ...this.opposers("nt", node)]);
  }

  nt(atom, node) {
    const { standing, isOpen } = this.of(node);
    const refused = isOpen ? [this.no(node)] : [];
    if (standing !== "proven" && standing !== "presumed") this.rule(atom, [...refused, ...this.supporters("nt", node)]);
    if (standing === "disputed") this.rule(atom, refused);
    if (standing === "refuted") this.rule(atom, []);
    for (const one of this.opposers("c", node)) this.rule(atom, [one]);
  }

  nc(atom, node) {
    const { standing, isOpen, canBeGranted } = this.of(node);
    if (standing === "proven") return;
    const unsupported = this.supporters("nc", node);
    if (!canBeGranted) return this.rule(atom, unsupported);
    if (isOpen) this.rule(atom, [this.no(node), ...unsupported]);
    for (const one of this.opposers("t", node)) this.rule(atom, [one, ...unsupported]);
  }

  effect(kind, vertex) {
    const { nodes, inferenceOf, needs, premises, outweighers } = this.compact;
    const rank = vertex - nodes;
    const all = row(premises, rank).map((one) => this.ask(kind, one));
    const against = row(outweighers, rank).map((one) => this.ask(AGAINST[kind], one));
    const step = this.ask(kind, inferenceOf[rank]);
    const head = `${kind}(${vertex})`;
    const some = (k) => (k === all.length ? all : [`${k}{${all.join(";")}}`]);
    if (!kind.startsWith("n")) return this.rule(head, [...some(needs[rank]), step, ...against]);
    const spared = all.length - needs[rank] + 1;
    for (const one of [step, ...against]) this.rule(head, [one]);
    if (spared === 1) for (const one of all) this.rule(head, [one]);
    else this.rule(head, some(spared));
  }

  /** What may be chosen, as little of it as will do, and what excludes what. */
  choose() {
    for (const atom of this.literals) {
      this.lines.push(`{${atom}}.`, `#heuristic ${atom}.[1,false]`);
      if (atom.startsWith("d")) continue;
      const open = Number(atom.slice(2, -1));
      const excluded = [`d(${open})`, ...row(this.compact.contradicts, open).map((one) => `g(${one})`)];
      for (const other of excluded) if (this.literals.has(other)) this.lines.push(`:-${atom},${other}.`);
    }
  }
}

/** Of the configurations that clingo has, tweety was the quickest at these programs, or near it. */
const MINIMAL = ["-W", "none", "--configuration=tweety", "--heuristic=Domain", "--enum-mode=domRec", "0"];

function run(text, ...more) {
  const args = [...MINIMAL, "--outf=2", ...more];
  const { stdout, error } = spawnSync("clingo", args, { input: text, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (error) throw error;
  return JSON.parse(stdout);
}

/** The answers themselves, each a list such as `["g(1)", "d(7)"]`. */
export const answers = (text) => (run(text).Call[0].Witnesses ?? []).map(({ Value }) => Value);

/**
 * The processor time that it takes to find all answers without printing them, by its own clock: reading and solving.
 * @param limit seconds after which it is stopped
 * @returns milliseconds, how many answers it found, and whether these are all
 */
export function timed(text, limit) {
  const { Time, Models } = run(text, "-q", `--time-limit=${limit}`);
  return { time: 1000 * Time.CPU, found: Models.Number, complete: Models.More === "no" };
}
