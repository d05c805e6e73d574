// Arguments as numbers: nodes without texts and ids, with only what the analysis looks at.

const NOWHERE = { file: { path: "generated.argument.yaml", text: "" }, start: 0, end: 0 };
const NONE = [];

/** An argument to be filled. Nodes are written out, so that all of a kind have one shape. */
export function numbered() {
  const nodes = [];
  return {
    nodes,
    /** @returns its index */
    statement(standing) {
      const index = nodes.length;
      nodes.push({ kind: "claim", id: "", index, standing, citations: NONE, contradicts: NONE, span: NOWHERE });
      return index;
    },
    /** @returns its index */
    step(from, target, polarity = "supports") {
      const index = nodes.length;
      nodes.push({
        kind: "inference",
        id: "",
        index,
        standing: "presumed",
        citations: NONE,
        span: NOWHERE,
        from,
        atLeast: null,
        polarity,
        target,
        outweighs: NONE,
      });
      return index;
    },
  };
}

/** What bears on a node, and nothing else, numbered anew; the last one is the node itself. */
export function coneOf(nodes, node) {
  const onto = new Map();
  for (const one of nodes) if (one.kind === "inference") onto.set(one.target, [...(onto.get(one.target) ?? []), one]);
  const found = new Set([node]);
  for (const one of found)
    for (const { index, from } of [...(onto.get(one) ?? []), nodes[one]])
      for (const other of [index, ...(from ?? [])]) found.add(other);
  const kept = Array.from(found)
    .filter((one) => one !== node)
    .sort((a, b) => a - b);
  const number = new Map([...kept, node].map((one, at) => [one, at]));
  return [...kept, node].map((one) => {
    const { from, target, ...rest } = nodes[one];
    const index = number.get(one);
    if (rest.kind !== "inference") return { ...rest, index };
    return { ...rest, index, from: from.map((premise) => number.get(premise)), target: number.get(target) };
  });
}
