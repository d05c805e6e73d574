/** Whatever stands in a file, the program says something about it in an orderly way: no crash, no place outside, no unknown rule. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { check } from "../../src/rules/check.js";
import { RULE_BY_NAME } from "../../src/rules/list.js";
import type { Span } from "../../src/text/source-file.js";
import { type Content, loadMemory } from "../support/memory-host.js";

const GRAPHS = join(import.meta.dirname, "../../graphs");
const NAME = "a.argument.yaml";

// Every so often a graph grows; what is mutated is a stretch of it, so that the runs stay short.
const STRETCH = 4_000;

const graphs = readdirSync(GRAPHS)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => readFileSync(join(GRAPHS, file), "utf8"));

async function orderly(content: Content): Promise<void> {
  const { diagnostics } = check(await loadMemory({ [NAME]: content }), NAME);
  for (const one of diagnostics) {
    expect(RULE_BY_NAME.has(one.rule), one.rule).toBe(true);
    expect(one.message, one.rule).toMatch(/^\S[^]*[^.\s]$/u);
    for (const span of spansOf(one)) expect(isInside(span), `${one.rule}: ${one.message}`).toBe(true);
  }
}

function spansOf(one: Diagnostic): Span[] {
  return [one.at, ...(one.notes ?? []).flatMap(({ at }) => (at === undefined ? [] : [at]))];
}

function isInside({ file, start, end }: Span): boolean {
  return start >= 0 && start <= end && end <= file.text.length;
}

const stretches = fc.tuple(fc.constantFrom(...graphs), fc.nat()).map(([text, at]) => {
  const from = text.lastIndexOf("\n", at % text.length) + 1;
  return text.slice(from, from + STRETCH);
});

// What YAML gives a meaning to, and what programs stumble over.
const PIECES = [
  "\n",
  "  ",
  "\t",
  ": ",
  ":",
  "- ",
  "-",
  "? ",
  "#",
  " #",
  "[",
  "]",
  "{",
  "}",
  ",",
  "&a",
  "*a",
  "!",
  "!!str ",
  "|\n",
  ">-\n",
  "'",
  '"',
  "\\",
  "%YAML 1.1\n",
  "---\n",
  "...\n",
  "<<: *a\n",
  "~",
  "null",
  "\r",
  "\r\n",
  "\0",
  "\u001b",
  "\u202e",
  "\ufeff",
  "🚋",
  "\ud800",
  "e\u0301",
  "__proto__",
  "constructor",
  "a",
  "b",
  "a.supports.b",
  "a/b",
  "1",
  "1e9",
  ".inf",
  "claims:",
  "sources:",
  "inferences:",
  "imports:",
  "text: A.",
  "supports: [a]",
  "supports: [b]",
  "contradicts: [a]",
  "from: a",
  "standing: proven",
  "expect: holds",
  "conclusions: [a]",
  "# underpin-ignore x -- y",
  "a: { text: A. }",
  "b: { text: B., supports: [a] }",
  "./a.argument.yaml",
];

test("graphs with letters changed", async () => {
  const edits = fc.array(fc.tuple(fc.nat(STRETCH), fc.nat(12), fc.constantFrom(...PIECES)), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(stretches, edits, async (text, changes) => {
      let changed = text;
      for (const [at, cut, piece] of changes) changed = changed.slice(0, at) + piece + changed.slice(at + cut);
      await orderly(changed);
    }),
    { numRuns: 300 },
  );
});

test("graphs with bytes changed", async () => {
  await fc.assert(
    fc.asyncProperty(
      stretches,
      fc.array(fc.tuple(fc.nat(STRETCH), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      async (text, changes) => {
        const bytes = new TextEncoder().encode(text);
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        await orderly(bytes);
      },
    ),
    { numRuns: 300 },
  );
});

test("whole graphs, with one line left out or written twice", async () => {
  const small = graphs.filter((text) => text.length < 60_000);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...small), fc.nat(), fc.boolean(), async (text, at, twice) => {
      const lines = text.split("\n");
      const line = lines[at % lines.length] ?? "";
      lines.splice(at % lines.length, 1, ...(twice ? [line, line] : []));
      await orderly(lines.join("\n"));
    }),
    { numRuns: 100 },
  );
});

test("pieces of YAML in any order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), async (pieces) =>
      orderly(pieces.join("")),
    ),
    { numRuns: 3_000 },
  );
});

test("claims that support, oppose and contradict each other at random", async () => {
  const id = fc.constantFrom("a", "b", "c", "__proto__", "constructor", "1", "a.supports.b", "b.contradicts.c", "d/e");
  const claim = fc.record({
    supports: fc.array(id, { maxLength: 3 }),
    opposes: fc.array(id, { maxLength: 2 }),
    contradicts: fc.array(id, { maxLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.dictionary(id, claim, { maxKeys: 5 }), async (claims) => {
      const entries = Object.entries(claims).map(
        ([name, links]) => `${JSON.stringify(name)}: ${JSON.stringify({ text: "A.", ...links })}`,
      );
      await orderly(`claims: { ${entries.join(", ")} }`);
    }),
    { numRuns: 500 },
  );
});

test("any bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => orderly(bytes)),
    { numRuns: 500 },
  );
});
