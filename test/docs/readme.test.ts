/** Every fenced block of the documentation does what it says: arguments are checked, commands are run, code is run. */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { configErrors } from "../../src/schema/validator.js";
import manifest from "../../package.json" with { type: "json" };
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import { type Block, blocksOf, sessionOf } from "./blocks.js";
import { underpin } from "./underpin.js";

const ROOT = join(import.meta.dirname, "../..");
const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

const read = (document: string): string => readFileSync(join(ROOT, document), "utf8");
const isReport = new Ajv({ strict: false }).compile(reportSchema);

// How long a run took is no part of what is shown.
const timeless = (output: string): string => output.replaceAll(/\d+ ms$/gmu, "N ms").trimEnd();

for (const document of DOCUMENTS) {
  describe(document, () => {
    // The blocks with a name are files here, and the commands of the document run here, from top to bottom.
    let folder = "";
    let exit = 0;
    beforeAll(() => void (folder = mkdtempSync(join(realpathSync(tmpdir()), "underpin-docs-"))));
    afterAll(() => rmSync(folder, { recursive: true }));

    for (const block of blocksOf(read(document))) {
      test(`line ${block.line}: ${block.kind} ${block.file ?? ""}`, async () => {
        if (block.file !== undefined) {
          mkdirSync(dirname(join(folder, block.file)), { recursive: true });
          writeFileSync(join(folder, block.file), block.text);
        }
        switch (block.kind) {
          case "yaml":
            return yaml(block, folder);
          case "console":
            return void (exit = await session(block.text, folder, exit));
          case "bash":
            return bash(block.text, folder);
          case "json":
            return json(block);
          case "ts":
            return typescript(block, folder);
          default:
            throw new Error(`nothing tests blocks of the kind "${block.kind}"`);
        }
      });
    }

    test("links lead somewhere", () => {
      for (const [, target = ""] of read(document)
        .replaceAll(/^```.*?^```$/gmsu, "")
        .matchAll(/\]\(([^)\s]+)\)/gu)) {
        if (/^(https?|mailto):/u.test(target)) continue;
        const [path = "", anchor] = target.split("#");
        const file = path === "" ? document : join(dirname(document), path);
        // A picture that a script takes; it needs a browser, so it may not be there yet.
        if (file.endsWith(".png") && read("scripts/screenshot.mjs").includes(`"${file}"`)) continue;
        expect([target, existsSync(join(ROOT, file))]).toEqual([target, true]);
        if (anchor !== undefined) expect(anchorsOf(read(file))).toContain(anchor);
      }
    });
  });
}

describe("README.md", () => {
  test("has at most 150 lines", () => {
    expect(read("README.md").trimEnd().split("\n").length).toBeLessThanOrEqual(150);
  });

  test("has the two commands, each in a block of its own", () => {
    const commands = blocksOf(read("README.md"))
      .filter(({ kind }) => kind === "bash")
      .map(({ text }) => text);
    expect(commands).toEqual(["npm ci && npm start\n", "npm ci && npm test\n"]);
  });

  test("shows the picture on its first screen", () => {
    expect(read("README.md").split("\n").slice(0, 15).join("\n")).toContain("](docs/images/city-buses.png)");
  });
});

async function yaml(block: Block, folder: string): Promise<void> {
  const value = parse(block.text) as Record<string, unknown>;
  if ("jobs" in value) return workflow(value as unknown as Workflow, folder);
  if (!("claims" in value) && !block.broken) {
    // A configuration: nothing else may be shown that isn't whole.
    expect(await configErrors(value)).toEqual([]);
    expect(block.file === undefined || block.file.endsWith("underpin.yaml")).toBe(true);
    return;
  }
  const name = block.file ?? "unnamed.argument.yaml";
  if (block.file === undefined) writeFileSync(join(folder, name), block.text);
  const { output, exit } = await underpin(["check", name, "--max-warnings", "0"], folder);
  if (block.file === undefined) rmSync(join(folder, name));
  expect([exit, output]).toEqual([block.broken ? 1 : 0, expect.anything()]);
}

interface Workflow {
  readonly on: unknown;
  readonly jobs: Record<string, { "runs-on": string; steps: ({ uses: string } | { run: string })[] }>;
}

async function workflow({ on, jobs }: Workflow, folder: string): Promise<void> {
  expect(on).toBeDefined();
  for (const { "runs-on": runner, steps } of Object.values(jobs)) {
    expect(runner).toBe("ubuntu-latest");
    for (const step of steps) {
      if ("uses" in step) expect(step.uses).toMatch(/^actions\/[a-z-]+@v\d+$/u);
      else await bash(step.run, folder);
    }
  }
}

async function session(text: string, folder: string, before: number): Promise<number> {
  let last = before;
  for (const { command, output: shown } of sessionOf(text)) {
    if (command === "echo $?") {
      expect(shown.trim()).toBe(String(last));
      continue;
    }
    const [program, ...args] = wordsOf(command);
    expect(program).toBe("underpin");
    const { output, exit } = await underpin(args, folder);
    expect(timeless(output)).toBe(timeless(shown));
    last = exit;
  }
  return last;
}

/** Commands that aren't run here: that their scripts, commands and options exist. */
async function bash(text: string, folder: string): Promise<void> {
  for (const command of text.split(/\n|&&|\|/u).map((part) => part.trim())) {
    if (command === "" || command === "npm ci" || /^(cat|git show) /u.test(command)) continue;
    const [, script] = /^npm (?:run )?([\w:-]+)$/u.exec(command) ?? [];
    if (script !== undefined) {
      expect(Object.keys(manifest.scripts)).toContain(script);
      // npm knows two of them without `run`.
      if (!command.startsWith("npm run ")) expect(["start", "test"]).toContain(script);
      continue;
    }
    const [program, name = "", ...args] = wordsOf(command.replace(/^npx /u, ""));
    expect([command, program]).toEqual([command, "underpin"]);
    const { output: help, exit } = await underpin(name === "" ? ["--help"] : [name, "--help"], folder);
    expect([command, exit]).toEqual([command, 0]);
    for (const option of args.filter((word) => /^-./u.test(word))) {
      expect([command, option, new RegExp(`(^|[ ,])${option.split("=")[0]}[ ,]`, "mu").test(help)]).toEqual([
        command,
        option,
        true,
      ]);
    }
  }
}

function json({ text }: Block): void {
  const value = JSON.parse(text) as object;
  if (!("version" in value)) return;
  isReport(value);
  expect(isReport.errors ?? []).toEqual([]);
}

/** Type-checked against the library's own source, and run in the folder of the document's files. */
async function typescript({ text }: Block, folder: string): Promise<void> {
  const inside = mkdtempSync(join(folder, "ts-"));
  const library = join(ROOT, "src/index.ts");
  writeFileSync(join(inside, "example.ts"), text);
  writeFileSync(join(inside, "package.json"), '{ "type": "module" }');
  const compilerOptions = {
    noEmit: true,
    allowImportingTsExtensions: true,
    paths: { underpin: [library] },
    types: ["node"],
    typeRoots: [join(ROOT, "node_modules/@types")],
  };
  writeFileSync(
    join(inside, "tsconfig.json"),
    JSON.stringify({ extends: join(ROOT, "tsconfig.base.json"), compilerOptions, files: ["example.ts"] }),
  );
  try {
    execFileSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", inside], { encoding: "utf8" });
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout, { cause: error });
  }
  writeFileSync(join(inside, "run.ts"), text.replaceAll('"underpin"', JSON.stringify(library)));
  const before = process.cwd();
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  process.chdir(folder);
  try {
    await import(pathToFileURL(join(inside, "run.ts")).href);
    const printed = log.mock.calls.map((call) => call.join(" "));
    const promised = [...text.matchAll(/\/\/ prints (.*)$/gmu)].map(([, line]) => line);
    expect(promised.length).toBeGreaterThan(0);
    expect(printed).toEqual(promised);
  } finally {
    process.chdir(before);
    log.mockRestore();
    rmSync(inside, { recursive: true });
  }
}

function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/gu, "-"),
  );
}
