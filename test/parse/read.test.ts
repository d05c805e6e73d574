import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { comments } from "../../src/parse/comments.js";
import { at, entryOf, get, type Raw, toJson } from "../../src/parse/raw.js";
import { read } from "../../src/parse/read.js";
import { readYaml } from "../../src/parse/yaml-reader.js";
import type { SourceFile } from "../../src/text/source-file.js";
import { documents } from "./written.js";

const file = (text: string): SourceFile => ({ path: "a.argument.yaml", text });

/** The value, which has to be there. */
async function value(text: string): Promise<Raw> {
  const { value: raw } = await read(file(text));
  if (raw === null) throw new Error("no document");
  return raw;
}

/** Each finding as its rule and the text that it marks. */
async function found(text: string): Promise<string[]> {
  const { diagnostics } = await read(file(text));
  return diagnostics.map(({ rule, at: { start, end } }: Diagnostic) => `${rule} ${text.slice(start, end)}`);
}

test("every key and value is read with exactly its place", async () => {
  await fc.assert(
    fc.asyncProperty(documents, async ({ text, raw }) => {
      const { value: actual, diagnostics } = await read(file(text));
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(actual).toEqual(raw);
      // The same by the reader that the quick one leaves what is unusual to.
      expect(readYaml(file(text), [])).toEqual(raw);
    }),
    { numRuns: 1_000 },
  );
});

describe("values", () => {
  test("are those of the YAML core schema, and keys are texts", async () => {
    const json = toJson(
      await value("a: yes\nb: 010\nc: 1e3\nd: ~\ne: 2025-03-10\nf: 0x1F\n1: one\ntrue: two\nnull: three\n"),
    );
    expect({ ...(json as object) }).toEqual({
      a: "yes",
      b: 10,
      c: 1000,
      d: null,
      e: "2025-03-10",
      f: 31,
      1: "one",
      true: "two",
      null: "three",
    });
  });

  test("a whole number too large to be exact doesn't break anything", async () => {
    expect({ ...(toJson(await value("a: 123456789012345678901234567890")) as object) }).toEqual({
      a: 123456789012345680000000000000,
    });
  });

  test("names of the prototype are keys like any other", async () => {
    const json = toJson(await value("__proto__: { constructor: 1 }\ntoString: 2\n")) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual(["__proto__", "toString"]);
    expect(Object.getPrototypeOf(json)).toBeNull();
    expect(get(await value("a: 1"), "constructor")).toBeUndefined();
  });

  test("an alias is its value, at the alias's place", async () => {
    const text = "a: &x { b: 1 }\nc: *x\n";
    const raw = get(await value(text), "c");
    expect(raw?.kind).toBe("map");
    expect(text.slice(raw?.start, raw?.end)).toBe("*x");
  });

  test("an anchor that is set again means the last one before the alias", async () => {
    const json = toJson(await value("a: &x 1\nb: *x\nc: &x 2\nd: *x\n"));
    expect({ ...(json as object) }).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });

  test("a key with nothing behind it has the place of the key", async () => {
    const entry = entryOf(await value("abc:\nd: 1\n"), "abc");
    expect([entry?.value.start, entry?.value.end]).toEqual([0, 3]);
  });

  test("a path leads to a value, or to nothing", async () => {
    const raw = await value("a: [{ b: 1 }]\n");
    expect(at(raw, ["a", "0", "b"])?.entry?.key).toBe("b");
    expect([at(raw, ["a", "1"]), at(raw, ["a", "0", "c"]), at(raw, ["x"])]).toEqual([undefined, undefined, undefined]);
  });

  test("of a map with very many keys each is found", async () => {
    const raw = await value(Array.from({ length: 200 }, (_, index) => `k${index}: ${index}`).join("\n"));
    expect(get(raw, "k199")).toMatchObject({ value: 199 });
    expect(get(raw, "k200")).toBeUndefined();
  });
});

describe("guards", () => {
  const nested = (depth: number): string => `a: ${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}`;

  test("64 levels are read, 65 are not", async () => {
    expect(await found(nested(64))).toEqual([]);
    expect(await found(nested(65))).toEqual(["syntax/too-deep ["]);
  });

  test("aliases count as what they stand for, also in depth", async () => {
    const deep = `a: &a ${"[".repeat(40)}1${"]".repeat(40)}\n`;
    expect(await found(`${deep}b: [*a]\n`)).toEqual([]);
    const twice = `${deep}b: &b ${"[".repeat(40)}*a${"]".repeat(40)}\nc: ${"[".repeat(40)}*b${"]".repeat(40)}\n`;
    expect(await found(twice)).toEqual(["syntax/alias *a"]);
  });

  test("100 aliases are read, 101 are not", async () => {
    expect(await found(`a: &a 1\nb: [${"*a,".repeat(100)}]`)).toEqual([]);
    expect(await found(`a: &a 1\nb: [${"*a,".repeat(101)}]`)).toEqual(["syntax/alias *a"]);
  });

  test("two files that nest deeply don't take the program down", async () => {
    for (const open of ["[", "- ", "? ", "{a: ", "[[{a: "]) {
      for (let run = 0; run < 3; run++) expect((await found(open.repeat(20_000)))[0]).toMatch(/^syntax\/too-deep/u);
    }
  });
});

describe("texts that YAML cuts short", () => {
  test.each([
    ["text: line #5 is late.", ["syntax/cut-text #5 is late."]],
    ["text: line 5 is late #", ["syntax/cut-text #"]],
    ["text: It is late. #really", ["syntax/cut-text #really"]],
    ["text: It is late # says the survey", ["syntax/cut-text # says the survey"]],
    ["note: &nbsp; is an entity.", ["syntax/cut-text &nbsp;"]],
  ])("%s", async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  test.each([
    "text: It is late.  # a remark",
    "text: It is late. # a remark",
    'text: "line #5"',
    "text: 'line #5'",
    "text: line#5",
    "text: |\n  line #5\n",
    "kind: study #5",
    "a: &x b\nc: *x #5",
  ])("not: %j", async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

test("comments are told apart from texts that look like one", () => {
  const text = '# one\na: "x # no" # two\nb: |\n  # no\nc: x#no\n\n  # three\nd: [1, # four\n  2]\n';
  expect(comments(file(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
    "# one",
    "# two",
    "# three",
    "# four",
  ]);
});
