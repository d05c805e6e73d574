/** What `check` and `analyze` print as JSON is what schema/report.schema.json says, no more and no less. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import { type Diagnostic, SEVERITIES } from "../../src/diagnostics/diagnostic.js";
import { VALUE_NAMES } from "../../src/analysis/result.js";
import { whatIf } from "../../src/analysis/what-if.js";
import { type Analysed, analyzeJson } from "../../src/reporters/analyze-json.js";
import { checkJson, checkJsonPart } from "../../src/reporters/check-json.js";
import { countsOf } from "../../src/reporters/report.js";
import { check, type Checked } from "../../src/rules/check.js";
import { STANDINGS, STATUSES } from "../../src/schema/vocabulary.js";
import { openWorkspace } from "../../src/workspace/workspace.js";
import schema from "../../schema/report.schema.json" with { type: "json" };
import { loadMemory } from "../support/memory-host.js";

const ROOT = join(import.meta.dirname, "../..");

// `strictRequired` would not see that the keys of a `oneOf` stand in `properties` around it.
const ajv = new Ajv({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  ownProperties: true,
});
ajv.addSchema(schema, "report");
const ofAny = ajv.getSchema("report")!;
const ofCheck = ajv.getSchema("report#/definitions/check")!;
const ofAnalyze = ajv.getSchema("report#/definitions/analyze")!;

function checkReport(results: readonly Checked[]): unknown {
  const diagnostics = results.flatMap((one) => one.diagnostics);
  return JSON.parse(checkJson(checkJsonPart(diagnostics), countsOf(diagnostics), results.length));
}

function analyzeReport(results: readonly Checked[], all = false): unknown {
  const analysed = results.flatMap(({ analysis }) => (analysis === undefined ? [] : [{ analysis }]));
  return reportOf(
    analysed,
    results.flatMap(({ diagnostics }) => diagnostics),
    all,
  );
}

function reportOf(analysed: readonly Analysed[], diagnostics: readonly Diagnostic[], all: boolean): unknown {
  return JSON.parse([...analyzeJson(analysed, diagnostics, { all })].join(""));
}

/** What `analyze` prints where the first open node is granted. */
function supposingReport({ analysis }: Checked): unknown {
  const open = analysis!.ranking()[0]!.node;
  const result = whatIf(analysis!, [{ node: open, must: "granted" }]);
  if ("conflict" in result) throw new Error("a node excludes itself");
  return reportOf([{ analysis: result.after, whatIf: result }], [], true);
}

function expectValid(validate: typeof ofAny, report: unknown): void {
  void validate(report);
  // The errors first: they say what is wrong, `false` doesn't.
  expect(validate.errors ?? []).toEqual([]);
}

/** What leaves something to be said of it: errors of every stage, notes with and without a place, help, lists in the data. */
const BROKEN: Readonly<Record<string, Record<string, string>>> = {
  "not YAML": { "a.argument.yaml": "claims: [" },
  empty: { "a.argument.yaml": "" },
  "another language": { "a.argument.yaml": "claims:\n  a: { txt: Rain., standing: sure }\n  b c: { text: Wind. }\n" },
  "broken references": {
    "a.argument.yaml": "imports: { b: ./b.argument.yaml }\nclaims:\n  a: { text: Rain., supports: [c, b/x] }\n",
    "b.argument.yaml": "claims:\n  x: { text: Wind., supports: [y] }\n",
  },
  "a circle": {
    "a.argument.yaml": "claims:\n  a: { text: Rain., supports: [b] }\n  b: { text: Wind., supports: [a] }\n",
  },
  "expectations that are not met": {
    "a.argument.yaml":
      "sources: { s: { title: Log } }\nclaims:\n  a: { text: Rain., source: s, supports: [b] }\n" +
      "  b: { text: Wind., asserted: fact, expect: { status: [holds], at-most-open: 0, not-resting-on: [a, s] } }\n",
  },
};

describe("the schema", () => {
  test("has the words of the language", () => {
    const { status, value, severity, statement, inference } = schema.definitions;
    expect(status.enum).toEqual(STATUSES);
    expect(value.enum).toEqual(VALUE_NAMES);
    expect(severity.enum).toEqual(SEVERITIES);
    expect(statement.properties.standing.enum).toEqual([...STANDINGS, null]);
    expect(inference.properties.standing.enum).toEqual([...STANDINGS, "presumed"]);
  });

  test("describes every key", () => {
    for (const [path, key] of keysOf(schema.definitions)) {
      const { title, description, $ref } = key as { title?: string; description?: string; $ref?: string };
      expect([path, title !== undefined || description !== undefined || $ref !== undefined]).toEqual([path, true]);
    }
  });
});

describe("the output on graphs/", () => {
  let results: Checked[];
  beforeAll(async () => {
    const { files, paths, config } = await openWorkspace({ cwd: ROOT, paths: ["graphs"] });
    results = paths.map((path) => check(files, path, config.rules));
    const there = readdirSync(join(ROOT, "graphs")).filter((name) => name.endsWith(".argument.yaml"));
    expect(results).toHaveLength(there.length);
  });

  test("of check", () => {
    const report = checkReport(results);
    expectValid(ofCheck, report);
    expectValid(ofAny, report);
    expect(ofAnalyze(report)).toBe(false);
  });

  for (const all of [false, true]) {
    test(`of analyze${all ? " --all" : ""}`, () => {
      const report = analyzeReport(results, all);
      expectValid(ofAnalyze, report);
      expectValid(ofAny, report);
      expect(ofCheck(report)).toBe(false);
    });
  }

  test("of analyze --grant", () => {
    for (const result of results) {
      if (result.analysis?.ranking().length === 0) continue;
      expectValid(ofAnalyze, supposingReport(result));
    }
  });

  test("of a number of settlements that JSON would round", async () => {
    const pairs = Array.from({ length: 60 }, (_, at) => at);
    const claims = pairs.map(
      (at) =>
        `  a${at}: { text: A., supports: [m${at}] }\n  b${at}: { text: B., supports: [m${at}] }\n  m${at}: { text: M. }\n`,
    );
    const all = `inferences:\n  all: { from: [${pairs.map((at) => `m${at}`).join(", ")}], supports: c }\n`;
    const text = `conclusions: [c]\nclaims:\n  c: { text: C. }\n${claims.join("")}${all}`;
    const report = analyzeReport([check(await loadMemory({ "a.argument.yaml": text }), "a.argument.yaml")]);
    expectValid(ofAnalyze, report);
    expect(JSON.stringify(report)).toContain(`"settlementCount":"${2n ** 60n}"`);
  });
});

describe("the output on files with something wrong", () => {
  for (const [name, files] of Object.entries(BROKEN)) {
    test(name, async () => {
      const result = check(await loadMemory(files), "a.argument.yaml");
      expect(result.diagnostics.length).toBeGreaterThan(0);
      expectValid(ofCheck, checkReport([result]));
      expectValid(ofAnalyze, analyzeReport([result]));
    });
  }
});

describe("the schema is strict: it refuses", () => {
  test("a key that is not described, and a key that is missing, wherever it stands", async () => {
    const text = readFileSync(join(ROOT, "graphs/city-grid.argument.yaml"), "utf8").replace(
      "expect: holds",
      "expect: open",
    );
    const result = check(await loadMemory({ "a.argument.yaml": text }), "a.argument.yaml");
    expect(result.diagnostics).not.toEqual([]);
    for (const [validate, report] of [
      [ofCheck, checkReport([result])],
      [ofAnalyze, analyzeReport([result], true)],
      [ofAnalyze, supposingReport(result)],
    ] as const) {
      for (const [path, map] of mapsIn(report)) {
        // `data` has keys of the rule's own.
        if (path.endsWith("/data")) continue;
        map["colour"] = "red";
        expect([path, validate(report)]).toEqual([path, false]);
        delete map["colour"];
        for (const key of Object.keys(map)) {
          if (key === "help" || key === "data" || key === "impliedBy" || (path.includes("/notes/") && key === "at"))
            continue;
          const value = map[key];
          delete map[key];
          expect([`${path} without ${key}`, validate(report)]).toEqual([`${path} without ${key}`, false]);
          map[key] = value;
        }
      }
      expectValid(validate, report);
    }
  });
});

/** Every object in a JSON value, with its path. */
function* mapsIn(value: unknown, path = ""): Iterable<[string, Record<string, unknown>]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value)) yield* mapsIn(inner, `${path}/${key}`);
}

/** Every key that stands in `properties`, with its path. */
function* keysOf(value: unknown, path = ""): Iterable<[string, object]> {
  for (const [at, map] of mapsIn(value, path)) {
    if (!at.endsWith("/properties")) continue;
    for (const [key, inner] of Object.entries(map)) yield [`${at}/${key}`, inner as object];
  }
}
