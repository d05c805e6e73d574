import { describe, expect, test } from "vitest";
import { contradicting, graph, opposes, statements, supports } from "./build.js";
import { evaluate } from "./evaluate.js";
import { defeats, loadBearing, settlements } from "./hinges.js";
import type { Graph } from "./model.js";
import { dependsOn, status } from "./questions.js";
import { ranking } from "./ranking.js";
import { suppose, type Supposition } from "./suppose.js";

/** The golden cases of the semantics, in its order and by its numbers. */

function statuses(given: Graph, ...ids: string[]): string[] {
  return ids.map((id) => status(given, id));
}

describe("golden cases", () => {
  test("1: an open objection challenges, and falls to a proven reply", () => {
    const nodes = statements({ e: "proven", o: "unproven", r: "proven", c: "none" });
    const open = graph(nodes, supports("e", "c"), opposes("o", "c"));
    expect(status(open, "c")).toBe("challenged");
    expect(settlements(open, "c")).toEqual([["o denied"]]);
    const replied = graph(nodes, supports("e", "c"), opposes("o", "c"), opposes("r", "o"));
    expect(statuses(replied, "o", "c")).toEqual(["defeated", "holds"]);
  });

  test("2: reason against reason is a contest, until one outweighs", () => {
    const nodes = statements({ e: "proven", u: "proven", c: "none", d: "none" });
    const contest = graph(nodes, supports("e", "c"), opposes("u", "c"), supports("c", "d"));
    expect(statuses(contest, "c", "d")).toEqual(["contested", "contested"]);
    const won = graph(nodes, supports("e", "c", { outweighs: ["u.opposes.c"] }), opposes("u", "c"), supports("c", "d"));
    expect(statuses(won, "c", "d")).toEqual(["holds", "holds"]);
    const lost = graph(
      nodes,
      supports("e", "c"),
      opposes("u", "c", { outweighs: ["e.supports.c"] }),
      supports("c", "d"),
    );
    expect(statuses(lost, "c", "d")).toEqual(["defeated", "unsupported"]);
  });

  test("3: an undercut step is gone", () => {
    const nodes = statements({ e: "proven", u: "proven", c: "none" });
    const given = graph(nodes, supports("e", "c"), opposes("u", "e.supports.c"));
    expect(statuses(given, "e.supports.c", "c")).toEqual(["defeated", "unsupported"]);
  });

  test("4: statements that support only each other", () => {
    const nodes = statements({ a: "none", b: "none", d: "none" });
    const circle = [supports("a", "b"), supports("b", "a"), supports("b", "d")];
    expect(statuses(graph(nodes, ...circle), "a", "b", "d")).toEqual(["circular", "circular", "unsupported"]);
    const fed = graph([...nodes, ...statements({ e: "unproven" })], ...circle, supports("e", "a"));
    expect(statuses(fed, "a", "b")).toEqual(["conditional", "conditional"]);
    expect([dependsOn(fed, "a"), dependsOn(fed, "b")]).toEqual([["e"], ["e"]]);
  });

  test("5: two ways that share a premise", () => {
    const nodes = statements({ x: "unproven", y: "unproven", z: "unproven", c: "none" });
    const given = graph(nodes, supports("x y", "c"), supports("x z", "c"));
    expect(settlements(given, "c")).toEqual([
      ["x granted", "y granted"],
      ["x granted", "z granted"],
    ]);
    expect(loadBearing(given, "c")).toEqual(["x granted"]);
  });

  test("6: a doubtful objection", () => {
    const nodes = statements({ e: "proven", n: "none", x: "unproven", r: "proven", c: "none" });
    const given = graph(nodes, supports("e", "c"), opposes("n", "c"), supports("x", "n"), opposes("r", "n"));
    expect(statuses(given, "n", "c")).toEqual(["doubtful", "challenged"]);
    expect(settlements(given, "n")).toEqual([["x granted"]]);
    expect(settlements(given, "c")).toEqual([["x denied"]]);
  });

  test("7: an assumption", () => {
    const given = graph(statements({ x: "assumed", c: "none" }), supports("x", "c"));
    expect(statuses(given, "x", "c")).toEqual(["on-assumption", "on-assumption"]);
  });

  test("8: proven against proven", () => {
    const given = graph(statements({ e: "proven", u: "proven" }), opposes("u", "e"));
    expect(status(given, "e")).toBe("contested");
  });

  test("9: two supported statements that oppose each other", () => {
    const nodes = statements({ e: "proven", f: "proven", a: "none", b: "none" });
    const given = graph(nodes, supports("e", "a"), supports("f", "b"), opposes("a", "b"), opposes("b", "a"));
    expect(statuses(given, "a", "b")).toEqual(["contested", "contested"]);
  });

  test("10: an open step to an opposed conclusion", () => {
    const nodes = statements({ a: "proven", u: "proven", c: "none" });
    const given = graph(nodes, supports("a", "c", { standing: "unproven" }), opposes("u", "c"));
    expect(status(given, "c")).toBe("doubtful");
    expect(loadBearing(given, "c")).toEqual(["a.supports.c granted"]);
  });

  test("11: two out of three", () => {
    const nodes = statements({ x: "unproven", y: "unproven", z: "unproven", c: "none" });
    const given = graph(nodes, supports("x y z", "c", { atLeast: 2 }));
    expect(settlements(given, "c")).toEqual([
      ["x granted", "y granted"],
      ["x granted", "z granted"],
      ["y granted", "z granted"],
    ]);
    expect(loadBearing(given, "c")).toEqual([]);
  });

  test("12: two that contradict each other and support the same", () => {
    const nodes = statements({ rh: "unproven", "not-rh": "unproven", t: "none" });
    const given = contradicting("rh", "not-rh", graph(nodes, supports("rh", "t"), supports("not-rh", "t")));
    expect(status(given, "t")).toBe("conditional");
    expect(settlements(given, "t")).toEqual([["not-rh granted"], ["rh granted"]]);
    const settled = evaluate(given, new Map([["rh", "granted"]]));
    expect(settled?.get("rh")).toEqual({ low: "T", high: "T" });
    expect(settled?.get("not-rh")).toEqual({ low: "F", high: "F" });
    expect(
      evaluate(
        given,
        new Map([
          ["rh", "granted"],
          ["not-rh", "granted"],
        ]),
      ),
    ).toBeNull();
  });

  test("13: sound, not complete", () => {
    const nodes = statements({ x: "unproven", n: "proven", c: "none" });
    const given = graph(nodes, supports("x", "c"), supports("n", "c"), opposes("x", "n.supports.c"));
    expect(status(given, "c")).toBe("conditional");
    expect(settlements(given, "c")).toEqual([["x denied"], ["x granted"]]);
  });

  test("14: a stand-off", () => {
    const nodes = statements({ e: "proven", p: "proven", c: "none", d: "none" });
    const first = supports("e", "c", { outweighs: ["p.supports.d"] });
    const given = graph(nodes, first, supports("p", "d", { outweighs: ["e.supports.c"] }));
    expect(statuses(given, "c", "d")).toEqual(["contested", "contested"]);
    expect([loadBearing(given, "c"), loadBearing(given, "d")]).toEqual([[], []]);
  });
});

/** Where the semantics, read literally, disagrees with itself: kept here so that a change of mind shows. */
describe("contradictions and settlements", () => {
  test("as written, a load-bearing literal can be missing from a settlement that implies it", () => {
    const nodes = statements({ a: "unproven", b: "unproven", e: "proven", c: "none" });
    const given = contradicting("a", "b", graph(nodes, supports("e", "c"), opposes("b", "c")));
    expect(loadBearing(given, "c")).toEqual(["b denied"]);
    expect(settlements(given, "c")).toEqual([["b denied"], ["a granted"]]);
    expect(settlements(given, "c", undefined, "closed")).toEqual([["b denied"]]);
  });

  test("a decided node can be load-bearing, by what granting it would deny", () => {
    const nodes = statements({ a: "unproven", b: "unproven", e: "proven", c: "none" });
    const given = contradicting("a", "b", graph(nodes, supports("b", "c"), opposes("e", "a")));
    expect(status(given, "a")).toBe("defeated");
    expect(dependsOn(given, "c")).toEqual(["b"]);
    expect(loadBearing(given, "c")).toEqual(["a denied", "b granted"]);
    expect(settlements(given, "c")).toEqual([["b granted"]]);
  });
});

describe("defeats", () => {
  test("of two ways that share a premise: the shared one, or one of each", () => {
    const nodes = statements({ x: "unproven", y: "unproven", z: "unproven", c: "none" });
    const given = graph(nodes, supports("x y", "c"), supports("x z", "c"));
    expect(defeats(given, "c")).toEqual([["x denied"], ["y denied", "z denied"]]);
  });

  test("of two that contradict each other: neither alone, since the other can still be granted", () => {
    const nodes = statements({ rh: "unproven", "not-rh": "unproven", t: "none" });
    const given = contradicting("rh", "not-rh", graph(nodes, supports("rh", "t"), supports("not-rh", "t")));
    expect(defeats(given, "t")).toEqual([["not-rh denied", "rh denied"]]);
  });

  test("by denying it, or by granting what contradicts it", () => {
    const nodes = statements({ a: "unproven", b: "unproven", e: "proven", c: "none" });
    const given = contradicting("a", "b", graph(nodes, supports("b", "c"), opposes("e", "a")));
    expect(defeats(given, "c")).toEqual([["b denied"], ["a granted"]]);
  });
});

describe("ranking", () => {
  test("each of the five things that it goes by", () => {
    const open = Object.fromEntries(["x", "y", "z", "o", "w", "p", "a", "v"].map((id) => [id, "unproven" as const]));
    const nodes = statements({ ...open, e: "proven", r: "proven", c: "none", d: "none", m: "none" });
    const given = graph(
      nodes,
      supports("x y", "c"),
      supports("x z", "c"),
      supports("x y v", "c"), // says nothing new, so v is in no settlement
      supports("e", "d"),
      opposes("o", "d"),
      opposes("r", "w"),
      supports("p", "m"),
    );
    const nothing = { loadBearingFor: [], responsibility: 0, ifGranted: [], ifDenied: [], decides: [], reaches: [] };
    expect(ranking(given, ["d", "c"])).toEqual([
      {
        id: "o",
        loadBearingFor: ["d"],
        responsibility: 1,
        ifGranted: ["d"],
        ifDenied: ["d"],
        decides: ["d"],
        reaches: ["d"],
      },
      {
        ...nothing,
        id: "x",
        loadBearingFor: ["c"],
        responsibility: 0.5,
        ifDenied: ["c"],
        decides: ["c"],
        reaches: ["c"],
      },
      { ...nothing, id: "y", responsibility: 0.5, reaches: ["c"] },
      { ...nothing, id: "z", responsibility: 0.5, reaches: ["c"] },
      { ...nothing, id: "p", ifGranted: ["m"], ifDenied: ["m"], decides: ["m"] },
      { ...nothing, id: "v", reaches: ["c"] },
      { ...nothing, id: "a" },
      { ...nothing, id: "w" }, // decided already
    ]);
  });

  test("what granting implies is decided too", () => {
    const nodes = statements({ rh: "unproven", "not-rh": "unproven", t: "none" });
    const given = contradicting("rh", "not-rh", graph(nodes, supports("rh", "t"), supports("not-rh", "t")));
    const [first] = ranking(given, ["t"]);
    expect(first).toMatchObject({ id: "not-rh", responsibility: 1, ifGranted: ["rh", "t"], ifDenied: [] });
  });
});

describe("suppositions", () => {
  const nodes = statements({ e: "proven", o: "unproven", b: "unproven", c: "none" });
  const given = contradicting("o", "b", graph(nodes, supports("e", "c"), opposes("o", "c")));

  function statusesIf(supposition: Supposition, ...ids: string[]): string[] {
    const supposed = suppose(given, supposition);
    return ids.map((id) => status(supposed.graph, id, supposed.base));
  }

  test("replace what is declared", () => {
    expect(statusesIf(new Map([["o", "refuted"]]), "o", "c")).toEqual(["defeated", "holds"]);
    expect(statusesIf(new Map([["o", "proven"]]), "o", "c")).toEqual(["challenged", "contested"]);
    expect(statusesIf(new Map([["e", "refuted"]]), "c")).toEqual(["unsupported"]);
  });

  test("settle what is open, and what that implies", () => {
    expect(statusesIf(new Map([["b", "granted"]]), "o", "b", "c")).toEqual(["defeated", "holds", "holds"]);
    expect(statusesIf(new Map([["b", "denied"]]), "o", "b", "c")).toEqual(["open", "unsupported", "challenged"]);
  });

  test("granting denies nothing that was replaced: only the two objections meet then", () => {
    const { graph: replaced, base } = suppose(
      given,
      new Map([
        ["b", "granted"],
        ["o", "proven"],
      ]),
    );
    expect(evaluate(replaced, base)?.get("o")).toEqual({ low: "C", high: "T" });
    expect(evaluate(replaced, base)?.get("b")).toEqual({ low: "F", high: "C" });
    expect(
      statusesIf(
        new Map([
          ["b", "granted"],
          ["o", "proven"],
        ]),
        "o",
        "b",
      ),
    ).toEqual(["contested", "contested"]);
  });

  test("leave open what they do not settle, and what hinges on it", () => {
    const { graph: replaced, base } = suppose(given, new Map([["b", "refuted"]]));
    expect(settlements(replaced, "c", base)).toEqual([["o denied"]]);
    expect(settlements(given, "c")).toEqual([["o denied"], ["b granted"]]);
    expect(ranking(replaced, ["c"], base).map(({ id }) => id)).toEqual(["o"]);
  });
});
