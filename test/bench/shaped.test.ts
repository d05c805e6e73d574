/** The generated arguments of the viewer's tests are what they say that they are. */
import { describe, expect, it } from "vitest";
import { shaped } from "../../bench/shaped.mjs";
import { check, loadText } from "../../src/index.js";

describe.each([20, 30, 500, 2_003])("a shaped argument of %i nodes", (nodes) => {
  it("has so many, its open nodes, and a circle", async () => {
    const { text, conclusions, open, circle } = shaped(nodes);
    const [checked] = check(await loadText(text));
    const analysis = checked!.analysis!;
    const { argument } = analysis;
    expect(argument.nodes).toHaveLength(nodes);
    expect(argument.conclusions.map((index) => argument.nodes[index]!.id)).toEqual(conclusions);
    for (const id of open) expect(analysis.isOpen(argument.byId.get(id)!), id).toBe(true);
    for (const id of circle) expect(analysis.status[argument.byId.get(id)!], id).toBe("circular");
    const errors = checked!.diagnostics.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
    expect(errors).toEqual(["proof/circular"]);
  });

  it("is the same every time", () => {
    expect(shaped(nodes)).toEqual(shaped(nodes));
    expect(shaped(nodes, 2).text).not.toBe(shaped(nodes).text);
  });
});
