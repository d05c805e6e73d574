import fc from "fast-check";
import { expect, test } from "vitest";
import { lineText, positionAt, type SourceFile } from "../../src/text/source-file.js";

const file = (text: string): SourceFile => ({ path: "a.argument.yaml", text });
const texts = fc.array(fc.constantFrom("a", "bc", "\n", "\r\n", "", "🚋", "\t")).map((parts) => parts.join(""));

test("a position leads back to its offset", () => {
  fc.assert(
    fc.property(texts, fc.nat(60), (text, wish) => {
      const offset = Math.min(wish, text.length);
      const { line, column } = positionAt(file(text), offset);
      const before = text.split("\n").slice(0, line - 1);
      expect(before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1).toBe(offset);
    }),
  );
});

test("a line has the text that stands between the breaks", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const lines = text.split("\n").map((line) => line.replace(/\r$/u, ""));
      expect(lines.map((_line, index) => lineText(file(text), index + 1))).toEqual(lines);
    }),
  );
});

test("offsets before the text and behind it count as its ends", () => {
  const two = file("ab\ncd");
  expect(positionAt(two, -5)).toEqual({ line: 1, column: 1 });
  expect(positionAt(two, 99)).toEqual({ line: 2, column: 3 });
  expect(lineText(two, 3)).toBe("");
  expect(lineText(two, 0)).toBe("");
});
