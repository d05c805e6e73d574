import { describe, expect, it } from "vitest";
import { between, coneOf, litIds, pathToConclusion, routeInCone } from "../../src/viewer/argument/cone.js";
import { openNodes, statusCounts } from "../../src/viewer/argument/counts.js";
import { indexArgument } from "../../src/viewer/argument/index-argument.js";
import { ancestors, buildOutline, visibleItems } from "../../src/viewer/argument/outline.js";
import { buildSearch, search } from "../../src/viewer/argument/search.js";
import { walk } from "../../src/viewer/argument/walk.js";
import { sample } from "./sample.js";

// a and b lead to m, m to c; x objects to m; a leads to c as well.
const diamond = indexArgument(
  sample(
    [["a", "b", "x"], ["m"], ["c"]],
    [
      { id: "am", from: ["a", "b"], to: "m" },
      { id: "xm", from: ["x"], to: "m", polarity: "opposes" },
      { id: "mc", from: ["m"], to: "c" },
      { id: "ac", from: ["a"], to: "c" },
    ],
    ["c"],
  ),
);

describe("cone", () => {
  it("holds what a node rests on and what rests on it", () => {
    const cone = coneOf(diamond, "m");
    expect([...cone.upstream].toSorted()).toEqual(["a", "am", "b", "m", "x", "xm"]);
    expect([...cone.downstream].toSorted()).toEqual(["c", "m", "mc"]);
    expect(litIds(cone)).toHaveLength(8);
  });

  it("doesn't light an edge that only joins two lit nodes past the chosen one", () => {
    const cone = coneOf(diamond, "m");
    const lit = diamond.argument.scene.routes
      .filter((route) => routeInCone(cone, route))
      .map(({ inference }) => inference);
    expect(lit).toEqual(["am", "am", "xm", "mc"]);
  });

  it("knows the shortest way to a conclusion", () => {
    expect(pathToConclusion(diamond, "a")).toEqual(["ac", "c"]);
    expect(pathToConclusion(diamond, "b")).toEqual(["am", "m", "mc", "c"]);
    expect(pathToConclusion(diamond, "c")).toEqual([]);
  });

  it("knows what lies between some nodes and a claim, and nothing else", () => {
    expect([...between(diamond, ["a"], "m")].toSorted()).toEqual(["a", "am", "m"]);
    expect([...between(diamond, ["a", "b"], "c")]).not.toContain("x");
  });

  it("ends on circles", () => {
    const circle = indexArgument(
      sample(
        [["a"], ["b"]],
        [
          { id: "ab", from: ["a"], to: "b" },
          { id: "ba", from: ["b"], to: "a" },
        ],
        ["b"],
      ),
    );
    expect([...coneOf(circle, "a").upstream].toSorted()).toEqual(["a", "ab", "b", "ba"]);
  });

  it("follows outweighing both ways", () => {
    const index = indexArgument(
      sample(
        [["a", "b"], ["c"]],
        [
          { id: "ac", from: ["a"], to: "c" },
          { id: "bc", from: ["b"], to: "c", polarity: "opposes", outweighs: ["ac"] },
        ],
        ["c"],
      ),
    );
    expect(coneOf(index, "ac").upstream.has("b")).toBe(true);
    expect(coneOf(index, "b").downstream.has("ac")).toBe(true);
  });
});

describe("outline", () => {
  it("has every node in full once and as a reference elsewhere", () => {
    const outline = buildOutline(diamond);
    const all = visibleItems(outline, new Set([...outline.full.values()].map(({ key }) => key)));
    const full = all.filter(({ node, reference }) => node && !reference).map(({ node }) => node?.id);
    expect(full).toHaveLength(diamond.nodes.size);
    expect(new Set(full)).toEqual(new Set(diamond.nodes.keys()));
    expect(all.filter(({ reference }) => reference).map(({ node }) => node?.id)).toEqual(["a"]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it("shows a node in full where it is first read", () => {
    const outline = buildOutline(diamond);
    const everything = visibleItems(outline, new Set([...outline.full.values()].map(({ key }) => key)));
    const places = everything.filter(({ node }) => node?.id === "a").map(({ reference }) => reference);
    expect(places).toEqual([false, true]);
  });

  it("puts what no conclusion reaches last, circles included", () => {
    const index = indexArgument(
      sample(
        [["a", "b", "c", "d"]],
        [
          { id: "ab", from: ["a"], to: "b" },
          { id: "ba", from: ["b"], to: "a" },
          { id: "dd", from: ["d"], to: "c" },
        ],
        ["c"],
      ),
    );
    const { roots, full } = buildOutline(index);
    expect(roots.map(({ node, position }) => [node?.id ?? null, position])).toEqual([
      ["c", 1],
      [null, 2],
    ]);
    expect(full.size).toBe(index.nodes.size);
    expect(ancestors(full.get("b")!).at(-1)).toBe(roots[1]);
  });

  it("is built without recursion: a chain of a hundred thousand statements has as many levels", () => {
    const length = 50_000;
    const ids = Array.from({ length }, (_, i) => `n${i}`);
    const node = (id: string, i: number) => ({
      id,
      kind: "claim",
      supportedBy: i + 1 < length ? [`s${i}`] : [],
      opposedBy: [],
      premiseOf: [`s${i - 1}`],
    });
    const step = (i: number) => ({
      id: `s${i}`,
      kind: "inference",
      supportedBy: [],
      opposedBy: [],
      premiseOf: [],
      step: { from: [`n${i + 1}`], target: `n${i}`, outweighs: [] },
    });
    const nodes = [...ids.map(node), ...ids.slice(1).map((_, i) => step(i))];
    const base = sample([[]], [], []);
    const index = indexArgument({ ...base, conclusions: ["n0"], nodes: nodes as unknown as typeof base.nodes });
    expect(buildOutline(index).full.get(`n${length - 1}`)?.level).toBe(2 * length - 1);
  });
});

describe("search", () => {
  const entries = buildSearch(diamond);

  it("wants every word and puts the better place first", () => {
    expect(search(entries, "text m")[0]?.node.id).toBe("m");
    expect(search(entries, "text nowhere")).toEqual([]);
    expect(search(entries, "  ")).toEqual([]);
  });

  it("knows neither case nor accents, and takes a word as it stands", () => {
    const base = sample([["a"]], [], ["a"]);
    const index = indexArgument({
      ...base,
      nodes: base.nodes.map((node) => ({ ...node, text: "Élan (vital) costs 5 € [sic]" })),
    });
    const found = (query: string): number => search(buildSearch(index), query).length;
    expect(["elan", "ÉLAN", "(vital)", "[sic]", "5 €"].map(found)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe("walking", () => {
  const all = (): boolean => true;

  it("goes to premises, to targets and between siblings", () => {
    expect(walk(diamond, "m", "left", all)).toBe("a");
    expect(walk(diamond, "m", "right", all)).toBe("c");
    expect(walk(diamond, "a", "down", all)).toBe("b");
    expect(walk(diamond, "b", "up", all)).toBe("a");
    expect(walk(diamond, "c", "right", all)).toBeNull();
  });

  it("passes by what is hidden", () => {
    expect(walk(diamond, "m", "left", (id) => id !== "a")).toBe("b");
  });

  it("is turned with a map that runs down", () => {
    const down = indexArgument({ ...diamond.argument, scene: { ...diamond.argument.scene, direction: "down" } });
    expect(walk(down, "m", "down", all)).toBe("c");
    expect(walk(down, "c", "up", all)).not.toBeNull();
  });
});

describe("counts", () => {
  it("counts statuses in the order of the vocabulary and leaves out what doesn't occur", () => {
    expect([...statusCounts(diamond.argument)]).toEqual([
      ["holds", 4],
      ["open", 5],
    ]);
  });

  it("puts the open nodes to look into first at the front", () => {
    const ranking = [{ node: "x", carries: ["c"], reaches: ["c"], decides: 0 }];
    expect(openNodes({ ...diamond.argument, ranking }).map(({ id }) => id)).toEqual(["x", "a", "b", "m", "c"]);
  });
});
