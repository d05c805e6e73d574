/** The documentation and the teaching example leave nothing out: every key, word, option and rule that there is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { check } from "../../src/rules/check.js";
import { RULE_BY_NAME } from "../../src/rules/list.js";
import { ASSERTED, SOURCE_KINDS, STANDINGS, STATUSES } from "../../src/schema/vocabulary.js";
import { openWorkspace } from "../../src/workspace/workspace.js";
import argumentSchema from "../../schema/argument.schema.json" with { type: "json" };
import configSchema from "../../schema/config.schema.json" with { type: "json" };
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import { underpin } from "./underpin.js";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** Every key that a schema has under some `properties`. */
function keysOf(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== "object" || schema === null) return found;
  for (const [key, inner] of Object.entries(schema)) {
    if (key === "properties") for (const name of Object.keys(inner as object)) found.add(name);
    if (key !== "examples") keysOf(inner, found);
  }
  return found;
}

/** Every key and every text in a document. */
function wordsIn(value: unknown, keys: Set<string>, texts: Set<string>): void {
  if (typeof value === "string") texts.add(value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) keys.add(key);
    wordsIn(inner, keys, texts);
  }
}

const missing = (words: Iterable<string>, has: (word: string) => boolean): string[] =>
  [...words].filter((word) => !has(word));
const named =
  (document: string) =>
  (word: string): boolean =>
    read(document).includes(`\`${word}\``);

test("docs/language.md names every key and word of the language", () => {
  const words = [...keysOf(argumentSchema), ...STANDINGS, ...ASSERTED, ...SOURCE_KINDS, ...STATUSES];
  expect(missing(words, named("docs/language.md"))).toEqual([]);
});

test("docs/report.md names every key of the report", () => {
  expect(missing(keysOf(reportSchema), named("docs/report.md"))).toEqual([]);
});

for (const document of ["README.md", "docs/semantics.md"]) {
  test(`${document} lists the statuses, from the strongest down`, () => {
    expect(
      [...read(document).matchAll(/^\| `([a-z-]+)` \|/gmu)]
        .map(([, status]) => status)
        .filter((word) => STATUSES.includes(word as never)),
    ).toEqual(STATUSES);
  });
}

test("docs/semantics.md lists the standings", () => {
  expect(missing(STANDINGS, named("docs/semantics.md"))).toEqual([]);
});

describe("docs/cli.md", () => {
  test("shows every key of the configuration", () => {
    expect(missing(keysOf(configSchema), (key) => read("docs/cli.md").includes(`\n${key}:`))).toEqual([]);
  });

  test("has a heading for every command, and names every option", async () => {
    const { output } = await underpin(["--help"], ROOT);
    const commands = [...output.matchAll(/^ {2}([a-z]+)(?:\|[a-z]+)? (?:\[|<)/gmu)]
      .map(([, name = ""]) => name)
      .filter((name) => name !== "help");
    expect(commands.length).toBeGreaterThan(5);
    expect(missing(commands, (name) => read("docs/cli.md").includes(`\n## ${name}\n`))).toEqual([]);
    for (const command of commands) {
      const help = await underpin([command, "--help"], ROOT);
      const options = [...help.output.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gmu)]
        .map(([, name = ""]) => name)
        .filter((name) => name !== "--help");
      expect([
        command,
        missing(options, (name) => new RegExp(`\`${name}[ \`]`, "u").test(read("docs/cli.md"))),
      ]).toEqual([command, []]);
    }
  });
});

test("every rule that the documentation names exists", () => {
  for (const document of [
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/language.md",
    "docs/cli.md",
    "docs/semantics.md",
    "docs/report.md",
  ]) {
    const rules = [...read(document).matchAll(/`((?:syntax|schema|link|proof|style)\/[a-z-]+)`/gu)].map(
      ([, name = ""]) => name,
    );
    expect([document, missing(rules, (name) => RULE_BY_NAME.has(name))]).toEqual([document, []]);
  }
});

describe("graphs/city-buses.argument.yaml", () => {
  const path = "graphs/city-buses.argument.yaml";
  const document = parse(read(path)) as unknown;

  test("shows every key, every standing and every kind of source", () => {
    const keys = new Set<string>();
    const texts = new Set<string>();
    wordsIn(document, keys, texts);
    expect(missing(keysOf(argumentSchema), (key) => keys.has(key))).toEqual([]);
    expect([...keys].some((key) => key.startsWith("x-"))).toBe(true);
    expect(missing([...STANDINGS, ...SOURCE_KINDS], (word) => texts.has(word))).toEqual([]);
  });

  test("shows what it is to show: one open node carries the conclusion, and two warnings are its findings", async () => {
    const { files, config } = await openWorkspace({ cwd: ROOT, paths: [path] });
    const { analysis, diagnostics } = check(files, path, config.rules);
    expect(diagnostics.filter(({ severity }) => severity !== "info").map(({ rule }) => rule)).toEqual([
      "proof/one-source",
      "proof/fact-not-shown",
    ]);
    const { argument, status, loadBearing } = analysis!;
    const [conclusion = -1] = argument.conclusions;
    expect(argument.conclusions).toHaveLength(1);
    expect(status[conclusion]).toBe("conditional");
    expect(loadBearing(conclusion)).toEqual([{ node: argument.byId.get("east-depot"), must: "granted" }]);
    for (const one of ["holds", "on-assumption", "conditional", "open", "contested", "defeated"] as const)
      expect(status).toContain(one);
  });
});
