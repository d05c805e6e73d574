/** Every rule speaks up about its bad example and not about its good one, and the list of rules is the list of what is emitted. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { check } from "../../src/rules/check.js";
import { RULES } from "../../src/rules/list.js";
import type { Example } from "../../src/rules/rule.js";
import { type Content, loadMemory } from "../support/memory-host.js";

const SRC = join(import.meta.dirname, "../../src");

/** The files of an example; the first is the one to check. */
function filesOf(example: Example): Readonly<Record<string, Content>> {
  if (typeof example === "function") return { "example.argument.yaml": example() };
  return typeof example === "string" || example instanceof Uint8Array ? { "example.argument.yaml": example } : example;
}

async function found(example: Example): Promise<readonly Diagnostic[]> {
  const files = filesOf(example);
  const [path = ""] = Object.keys(files);
  return check(await loadMemory(files), path).diagnostics;
}

describe.each(RULES.map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
  test("speaks up about its bad example, with its severity", async () => {
    const severities = (await found(rule.bad)).filter((one) => one.rule === name).map((one) => one.severity);
    expect(severities).not.toEqual([]);
    expect(new Set(severities)).toEqual(new Set([rule.severity]));
  });

  test("says nothing about its good example, in which nothing else is wrong either", async () => {
    const wrong = (await found(rule.good)).filter((one) => one.rule === name || one.severity === "error");
    expect(wrong.map((one) => `${one.rule}: ${one.message}`)).toEqual([]);
  });

  test("is explained in whole sentences", () => {
    for (const text of [rule.what, rule.why, rule.fix]) {
      expect(text).toMatch(/^[A-Z0-9`]/u);
      expect(text).toMatch(/[.?!]$/u);
      expect(text).not.toMatch(/\s{2}|\n/u);
    }
    expect(rule.fixed, "what leaves no argument is an error").toBe(rule.fixed && rule.severity === "error");
  });
});

test("no two rules share a name", () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});

test("a rule's file is called like the rule", () => {
  const files = readdirSync(join(SRC, "rules"), { recursive: true, encoding: "utf8" });
  const named = files
    .filter((file) => /^\w+[/\\].*\.ts$/u.test(file))
    .map((file) => file.replaceAll("\\", "/").replace(/\.ts$/u, ""));
  expect(named.toSorted()).toEqual(RULES.map(({ name }) => name).toSorted());
});

test("what the program emits and what is listed are the same", () => {
  // Rules without `check` are named where reading and linking find something, one of them by a template.
  const emitted = sourceTexts().flatMap((text) =>
    [...text.matchAll(/["`](?:syntax|schema|link|proof|style)\/[a-z$][^"`\s]*["`]/gu)].map(([name]) =>
      name.slice(1, -1),
    ),
  );
  const unfolded = emitted.flatMap((name) =>
    name === "link/unknown-${noun}" ? ["node", "source", "group"].map((noun) => `link/unknown-${noun}`) : [name],
  );
  const silent = RULES.filter((rule) => rule.check === undefined).map(({ name }) => name);
  expect([...new Set(unfolded)].toSorted()).toEqual(silent.toSorted());
});

/** The texts of the stages that find something: all but the rules' own files, which name themselves. */
function sourceTexts(): string[] {
  return ["parse", "model", "workspace", "rules"].flatMap((folder) =>
    readdirSync(join(SRC, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !(folder === "rules" && /[/\\]/u.test(file)))
      .filter((file) => file !== "list.ts" && file !== "rule.ts")
      .map((file) => readFileSync(join(SRC, folder, file), "utf8")),
  );
}
