import { describe, expect, it } from "vitest";
import { draw } from "../../src/layout/cards.js";
import { argument, statement, type StepLike } from "./arguments.js";

const nodes = [statement("a"), statement("b"), statement("c")];

/** What becomes of one step, as the shape of its card, or `bare`. */
function becomes(step: Partial<StepLike>, others: readonly StepLike[] = []): string {
  const { cards, links } = draw(argument(nodes, [{ id: "s", from: ["a"], target: "c", ...step }, ...others]));
  const card = cards.find(({ id }) => id === "s");
  return card?.shape ?? (links.some(({ inference }) => inference === "s") ? "bare" : "nothing");
}

describe("draw", () => {
  it("draws a presumed step from one premise as an edge", () => {
    expect(becomes({})).toBe("bare");
    expect(becomes({ polarity: "opposes" })).toBe("bare");
    expect(becomes({ from: ["a", "a"] })).toBe("bare");
  });

  it("draws a step that has something to say, or that something is said about, as a card", () => {
    expect(becomes({ node: { text: "By the law of large numbers." } })).toBe("step");
    expect(becomes({ node: { standing: "unproven" } })).toBe("joint");
    expect(becomes({ from: ["a", "b"] })).toBe("joint");
    expect(becomes({}, [{ id: "undercut", from: ["b"], target: "s", polarity: "opposes" }])).toBe("joint");
    expect(becomes({}, [{ id: "other", from: ["b"], target: "c", outweighs: ["s"] }])).toBe("joint");
    expect(becomes({ outweighs: ["other"] }, [{ id: "other", from: ["b"], target: "c" }])).toBe("joint");
  });

  it("runs premises into a joint, and its effect to the target", () => {
    const { links } = draw(argument(nodes, [{ id: "s", from: ["a", "b"], target: "c", polarity: "opposes" }]));
    expect(links.map(({ from, to, role, polarity }) => [from, to, role, polarity])).toEqual([
      ["a", "s", "premise", "opposes"],
      ["b", "s", "premise", "opposes"],
      ["s", "c", "effect", "opposes"],
    ]);
  });

  it("lets an undercut land on the step, and an outweigher on the one that it outweighs", () => {
    const { links } = draw(
      argument(nodes, [
        { id: "s", from: ["a"], target: "c" },
        { id: "u", from: ["b"], target: "s", polarity: "opposes" },
        { id: "w", from: ["b"], target: "c", outweighs: ["s"] },
      ]),
    );
    expect(links.find(({ inference }) => inference === "u")).toMatchObject({ from: "b", to: "s", role: "effect" });
    expect(links.find(({ role }) => role === "outweighs")).toMatchObject({ from: "w", to: "s" });
  });

  it("says how many premises are enough where that isn't all of them", () => {
    const threshold = (atLeast: number | null): string | undefined =>
      draw(argument(nodes, [{ id: "s", from: ["a", "b"], target: "c", atLeast }])).cards.at(-1)?.threshold;
    expect(threshold(1)).toBe("1 of 2");
    expect(threshold(2)).toBeUndefined();
    expect(threshold(null)).toBeUndefined();
  });

  it("cuts long texts at six lines, warrants at four", () => {
    const text = "many words ".repeat(100);
    const { cards } = draw(
      argument([statement("a", { text }), statement("c")], [{ id: "s", from: ["a"], target: "c", node: { text } }]),
    );
    expect(cards.map(({ lines }) => lines.length)).toEqual([6, 1, 4]);
    expect(cards[0]!.width).toBe(240);
    expect(cards[2]!.width).toBeLessThanOrEqual(200);
  });

  it("leans an assumption and leaves out edges to what isn't there", () => {
    const { cards, links } = draw(
      argument([statement("a", { standing: "assumed" })], [{ id: "s", from: ["a"], target: "elsewhere" }]),
    );
    expect(cards.map(({ shape }) => shape)).toEqual(["assumption"]);
    expect(links).toEqual([]);
  });
});
