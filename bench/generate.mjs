// Makes argument files of any size: layered like real ones, the same for the same numbers.

/** A small generator of pseudo-random numbers (mulberry32), so that every run sees the same file. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS =
  "depot grid range battery timetable winter survey route charger tender noise driver tunnel bridge meter ticket".split(
    " ",
  );

/** What nodes are told in: a sentence about the node, and a reason to step from some to another. */
export function phrases(below) {
  const word = () => WORDS[below(16)];
  return {
    sentence: (name) => `The ${word()} of the ${word()} bears on the ${word()} as item ${name} of the ${word()} says.`,
    warrant: () => `What the ${word()} shows counts for the ${word()}.`,
  };
}

/**
 * The text of an argument with `statements` statements: two in five are evidence or leaves, the rest claims that rest on
 * one to three earlier ones; a tenth of the steps are objections; a tenth of the statements is open, or so many as `open`
 * says, up to 0.4.
 */
export function generate(statements, seed = 1, open = 0.1) {
  const next = random(seed);
  const below = (limit) => Math.floor(next() * limit);
  const { sentence, warrant } = phrases(below);
  const sources = Array.from(
    { length: 1 + Math.floor(statements / 50) },
    (_, at) => `  source-${at}: { title: Report number ${at}, publisher: City office, kind: study, date: 2025-03-02 }`,
  );
  const claims = [];
  const evidence = [];
  const inferences = [];
  const ids = [];
  const leaves = Math.floor(statements * 0.4);
  for (let at = 0; at < statements; at++) {
    const id = `node-${at}`;
    if (at < leaves) {
      const standing = next() < open / 0.4 ? ["unproven", "assumed", "unproven", "disputed"][below(4)] : "proven";
      evidence.push(
        `  ${id}:\n    text: ${sentence(at)}\n    source: { id: source-${below(sources.length)}, at: p. ${below(90)} }\n    standing: ${standing}`,
      );
    } else {
      claims.push(`  ${id}:\n    text: ${sentence(at)}`);
      const from = new Set(
        Array.from(
          { length: 1 + below(3) },
          () =>
            ids[at < leaves + 50 || below(2) === 0 ? below(leaves) : Math.max(0, at - 1 - below(Math.min(at, 400)))],
        ),
      );
      inferences.push(
        `  step-${at}:\n    from: [${[...from].join(", ")}]\n    supports: ${id}\n    warrant: ${warrant()}`,
      );
      if (below(10) === 0)
        inferences.push(
          `  objection-${at}:\n    from: ${ids[below(at)]}\n    opposes: ${below(2) === 0 ? id : `step-${at}`}`,
        );
    }
    ids.push(id);
  }
  return `title: Generated argument of ${statements} statements\nsources:\n${sources.join("\n")}\nevidence:\n${evidence.join("\n")}\nclaims:\n${claims.join("\n")}\ninferences:\n${inferences.join("\n")}\n`;
}

/**
 * The text of an argument whose steps cross: nine steps for ten statements, each from two statements anywhere before it.
 * Few arguments are like that; what draws graphs is tried on such ones.
 */
export function crossed(statements, seed = 1) {
  const next = random(seed);
  const below = (limit) => Math.floor(next() * limit);
  const { sentence } = phrases(below);
  const claims = Array.from({ length: statements }, (_, at) => `  node-${at}: { text: ${sentence(at)} }`);
  const steps = Array.from({ length: Math.floor(statements * 0.9) }, (_, at) => {
    const target = 2 + below(statements - 2);
    const from = new Set([below(target), below(target)]);
    return `  step-${at}: { from: [${[...from].map((one) => `node-${one}`).join(", ")}], supports: node-${target} }`;
  });
  return `title: Crossed argument of ${statements} statements\nclaims:\n${claims.join("\n")}\ninferences:\n${steps.join("\n")}\n`;
}
