// What a benchmark found: lines of a table, each a figure of ours against one of another's.

/** A ratio of ours to something small: it should be at most the goal. */
export const atMost = (goal, ours, theirs) => ({
  goal: `at most ${goal}x`,
  ratio: ours / theirs,
  passes: ours / theirs <= goal,
});

/** How many times faster than another: it should be at least the goal. */
export const faster = (goal, ours, theirs) => ({
  goal: `at least ${goal}x faster`,
  ratio: theirs / ours,
  passes: theirs / ours >= goal,
});

/** A figure with a limit of its own, such as memory. */
export const within = (goal, unit, ours) => ({
  goal: `at most ${goal} ${unit}`,
  figure: `${round(ours)} ${unit}`,
  passes: ours <= goal,
});

export const round = (value) =>
  value > 0 && value < 0.1
    ? value.toPrecision(2)
    : value < 10
      ? value.toFixed(2)
      : value < 100
        ? value.toFixed(1)
        : String(Math.round(value));

function cells({ work, size, ours, memory, against, theirs, missing, note, goal, ratio, figure, passes }) {
  const verdict = missing ? `missing: ${missing}` : passes === undefined ? "" : passes ? "pass" : "**short**";
  return [
    work,
    size,
    ours === undefined ? "" : round(ours),
    memory === undefined ? "" : round(memory),
    against ?? "",
    theirs === undefined ? "" : round(theirs),
    figure ?? (ratio === undefined ? "" : `${round(ratio)}x`),
    goal ?? "",
    verdict + (note ? ` ${note}` : ""),
  ];
}

const HEAD = ["work", "size", "ours, ms", "peak MB", "against", "theirs, ms", "figure", "goal", ""];

export function table(lines) {
  const row = (some) => `| ${some.join(" | ")} |`;
  return [
    row(HEAD),
    row(HEAD.map((_, at) => ([2, 3, 5, 6].includes(at) ? "---:" : "---"))),
    ...lines.map((line) => row(cells(line))),
  ].join("\n");
}

/** By what power of the size the time grows, between the smallest and the largest. */
export function exponent(points) {
  const [[firstSize, first], [lastSize, last]] = [points[0], points.at(-1)];
  return Math.log(last / first) / Math.log(lastSize / firstSize);
}
