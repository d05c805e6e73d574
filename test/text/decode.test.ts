import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, MAX_BYTES, type TextProblem } from "../../src/text/decode.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const problems = (input: Uint8Array): TextProblem[] => decode(input).problems;

test("gives back any text of whole characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-composite" }), (text) => {
      const plain = text.replace(/^\ufeff+/u, "");
      const { text: read, problems: found } = decode(bytes(plain));
      if (!found.some(({ kind }) => kind === "utf-16")) expect(read).toBe(plain);
    }),
  );
});

test("takes any bytes without throwing", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
      expect(decode(input).problems).toBeInstanceOf(Array);
    }),
  );
});

test("leaves a byte order mark out", () => {
  expect(decode(bytes("\ufeffclaims:"))).toEqual({ text: "claims:", problems: [] });
});

test("refuses what is larger than the limit before it reads it", () => {
  expect(problems(new Uint8Array(MAX_BYTES + 1))).toEqual([{ kind: "too-large", bytes: MAX_BYTES + 1 }]);
});

describe("UTF-16", () => {
  test.each([
    ["little-endian with a mark", Uint8Array.of(0xff, 0xfe, 0x61, 0)],
    ["big-endian with a mark", Uint8Array.of(0xfe, 0xff, 0, 0x61)],
    ["little-endian without", Uint8Array.of(0x61, 0, 0x3a, 0)],
    ["big-endian without", Uint8Array.of(0, 0x61, 0, 0x3a)],
  ])("%s is told apart", (_name, input) => {
    expect(problems(input)).toEqual([{ kind: "utf-16" }]);
  });
});

test.each([
  ["a letter of Latin-1", [0x61, 0xe9, 0x62], { offset: 1, byte: 0xe9 }],
  ["a letter of Latin-1 at the end", [0x61, 0x62, 0xe9], { offset: 2, byte: 0xe9 }],
  ["a byte that is in no character", [0x61, 0xff], { offset: 1, byte: 0xff }],
  ["a surrogate", [0x61, 0xed, 0xa0, 0x80], { offset: 1, byte: 0xed }],
  ["behind a mark", [0xef, 0xbb, 0xbf, 0x61, 0xff], { offset: 1, byte: 0xff }],
  ["behind a character of four bytes", [...bytes("🚋"), 0xff], { offset: 2, byte: 0xff }],
])("says where the bytes stop being UTF-8: %s", (_name, input, place) => {
  const found = decode(Uint8Array.from(input));
  expect(found.problems).toEqual([{ kind: "not-utf-8", ...place }]);
  expect(found.text[place.offset]).toBe("\ufffd");
});

test.each([
  ["NUL", "ab\0", { kind: "control", offset: 2, code: 0 }],
  ["ESC", "a\u001b[31m", { kind: "control", offset: 1, code: 0x1b }],
  ["DEL", "\u007f", { kind: "control", offset: 0, code: 0x7f }],
  ["a C1 control", "a\u009b", { kind: "control", offset: 1, code: 0x9b }],
  ["a right-to-left override", "a\u202eb", { kind: "bidi", offset: 1, code: 0x202e }],
  ["an isolate", "a\u2066b", { kind: "bidi", offset: 1, code: 0x2066 }],
  ["a carriage return alone", "a\rb", { kind: "bare-cr", offset: 1 }],
  ["a carriage return at the end", "a\r", { kind: "bare-cr", offset: 1 }],
])("finds %s", (_name, text, problem) => {
  expect(problems(bytes(text))).toEqual([problem]);
});

test("lets tabs, both line endings, and letters of right-to-left scripts be", () => {
  expect(problems(bytes("a\tb\r\nשלום\nعربي\u0085"))).toEqual([]);
});
