// The interval of every node as the one answer of clingo, for arguments of numbers without circles.
import { spawnSync } from "node:child_process";

/**
 * docs/semantics.md as rules: l and h are the low and the high end, t and c that it is T, or at least C; v of a node and
 * e of what a step gives. Without circles all of it is stratified, so clingo has nothing to guess.
 * Premises by their number: a condition on all premises of a step is slower.
 */
const RULES = `
${["lt", "lc", "ht", "hc"]
  .map(
    (end) => `e${end}(E):-from1(E,A),v${end}(E),v${end}(A).
e${end}(E):-from2(E,A,B),v${end}(E),v${end}(A),v${end}(B).
e${end}(E):-from3(E,A,B,C),v${end}(E),v${end}(A),v${end}(B),v${end}(C).`,
  )
  .join("\n")}
conlt(N):-opposes(E,N),elt(E).
conlc(N):-opposes(E,N),elc(E).
conht(N):-opposes(E,N),eht(E).
conhc(N):-opposes(E,N),ehc(E).
prolt(N):-proven(N).
prolt(N):-supports(E,N),elt(E).
prolc(N):-proven(N).
prolc(N):-supports(E,N),elc(E).
proht(N):-proven(N).
proht(N):-supports(E,N),eht(E).
prohc(N):-proven(N).
prohc(N):-supports(E,N),ehc(E).
granted(N):-step(N).
granted(N):-open(N).
vlt(N):-prolt(N),not conhc(N).
vlt(N):-step(N),not conhc(N).
vlc(N):-prolc(N).
vlc(N):-step(N),not conht(N).
vht(N):-proht(N),not conlc(N).
vht(N):-granted(N),not conlc(N).
vhc(N):-prohc(N).
vhc(N):-granted(N),not conlt(N).
`;

/** The nodes as facts, and the rules. Steps are presumed and need all of their one to three premises, as `interned` has it. */
export function statusProgram(nodes) {
  const facts = nodes.flatMap(({ kind, index, standing, from, polarity, target }) => {
    if (kind === "inference")
      return [`step(${index}).`, `${polarity}(${index},${target}).`, `from${from.length}(${[index, ...from].join()}).`];
    return standing === null ? [] : [`${standing === "proven" ? "proven" : "open"}(${index}).`];
  });
  return `${facts.join("\n")}\n${RULES}`;
}

/** @returns milliseconds of processor time, by its own clock, for reading and answering without printing */
export function timedStatus(file) {
  const { stdout, error } = spawnSync("clingo", ["-W", "none", "-q", "--outf=2", file], { encoding: "utf8" });
  if (error) throw error;
  return 1000 * JSON.parse(stdout).Time.CPU;
}

/** By end (such as vlt), the nodes of which it is so. */
export function statusAnswer(file) {
  const { stdout } = spawnSync("clingo", ["-W", "none", "--outf=2", file], { encoding: "utf8", maxBuffer: 2 ** 30 });
  const found = new Map(["vlt", "vlc", "vht", "vhc"].map((end) => [end, new Set()]));
  for (const atom of JSON.parse(stdout).Call[0].Witnesses[0].Value) {
    const at = atom.indexOf("(");
    found.get(atom.slice(0, at))?.add(Number(atom.slice(at + 1, -1)));
  }
  return found;
}
