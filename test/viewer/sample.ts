/** Arguments for the viewer's tests, written as short as they can be. */
import type { PageArgument, PageNode } from "../../src/formats/page/data.js";
import type { Card, Route, Scene } from "../../src/layout/scene.js";

export interface Step {
  readonly id: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly polarity?: "supports" | "opposes";
  readonly outweighs?: readonly string[];
}

function card(id: string, conclusions: readonly string[], column: number, row: number): Card {
  return {
    id,
    kind: "claim",
    shape: "claim",
    x: column * 300,
    y: row * 100,
    width: 240,
    height: 60,
    lines: [id],
    status: "open",
    standing: "unproven",
    conclusion: conclusions.includes(id),
    open: true,
    via: "",
  };
}

/** `places` gives the cards by column from the left; each step is drawn as one bare edge for each premise. */
export function sample(
  places: readonly (readonly string[])[],
  steps: readonly Step[],
  conclusions: readonly string[],
  file = "a.argument.yaml",
): PageArgument {
  const node = (id: string, rest: Partial<PageNode> = {}): PageNode => ({
    id,
    kind: "claim",
    text: `The text of ${id}`,
    title: `The text of ${id}`,
    standing: "unproven",
    status: "open",
    low: "F",
    high: "T",
    open: true,
    tags: [],
    via: "",
    citations: [],
    at: { file, line: 1, column: 1 },
    supportedBy: steps.filter((step) => step.to === id && step.polarity !== "opposes").map((step) => step.id),
    opposedBy: steps.filter((step) => step.to === id && step.polarity === "opposes").map((step) => step.id),
    premiseOf: steps.filter((step) => step.from.includes(id)).map((step) => step.id),
    ...rest,
  });
  const inferences = steps.map(({ id, from, to, polarity = "supports", outweighs = [] }) =>
    node(id, {
      kind: "inference",
      text: "",
      title: `the step ${id}`,
      open: false,
      standing: "presumed",
      status: "holds",
      step: {
        from,
        atLeast: null,
        polarity,
        target: to,
        made: "written",
        outweighs: outweighs.map((other) => ({ id: other })),
        effectLow: "F",
        effectHigh: "T",
      },
    }),
  );
  const cards = places.flatMap((ids, column) => ids.map((id, row) => card(id, conclusions, column, row)));
  const routes = steps.flatMap(({ id, from, to, polarity = "supports" }) =>
    from.map((premise): Route => ({
      id: `${id} ${premise}`,
      from: premise,
      to,
      inference: id,
      polarity,
      role: "effect",
      alive: true,
      points: [],
    })),
  );
  const plot = { title: file, rows: [], columns: [], marks: [], leftOut: { rows: 0, columns: 0, idle: 0 } };
  const scene: Scene = { width: places.length * 300, height: 1000, direction: "right", cards, routes };
  const statements = places.flat().map((id) => node(id));
  return {
    file,
    title: file,
    imports: [],
    conclusions,
    nodes: [...statements, ...inferences],
    sources: [],
    groups: [],
    verdicts: conclusions.map((id) => ({ id, status: "open", sentence: [], loadBearing: [] })),
    ranking: [],
    unranked: 0,
    scene,
    plot,
  };
}
